import type { Block, Diagnostic, DiagnosticCode, Discussion, Id, PropertyId } from "@pagebridge/core-types";
import type { FootnoteDefinition } from "mdast";
import type { Flavor } from "../flavors/flavor.js";
import type { RenderOptions } from "../options.js";

/** What all parts of one rendering share. */
interface Rendering {
  readonly options: RenderOptions;
  readonly flavor: Flavor;
  /** What is lost, the same loss of the same object once. */
  readonly diagnostics: Map<string, Diagnostic>;
  /** Whether a tree is asked for, or only the text. */
  readonly output: "text" | "tree";
  /** Titles of pages that are part of the input, for links that come without one. */
  readonly titles: Map<Id, string>;
  /** The addresses of blocks in the document, by the blocks of their page. */
  readonly blockLinks: Map<readonly Block[], ReadonlyMap<Id, string>>;
  /** Stands at the end of the document. */
  readonly notes: FootnoteDefinition[];
  /** The blocks that functions of the caller are busy with. */
  readonly inHooks: Set<Block>;
}

/** Where something is written, and on whose behalf. */
export interface Scope {
  readonly rendering: Rendering;
  /** The blocks of the page or list that is being written; a table of contents looks here. */
  readonly blocks: readonly Block[];
  /** The threads met so far on this page. They are written after it. */
  readonly discussions: Discussion[];
  /** Added to the levels of headings. */
  readonly headingOffset: number;
  /** The object that diagnostics name. */
  readonly id: Id | undefined;
  readonly propertyId: PropertyId | undefined;
}

/** Reports a loss on behalf of the object that a scope is about. */
export function report({ id, propertyId, rendering }: Scope, diagnostic: Omit<Diagnostic, "id" | "propertyId">): void {
  const full = { ...diagnostic, ...(id !== undefined && { id }), ...(propertyId !== undefined && { propertyId }) };
  rendering.diagnostics.set(JSON.stringify(full), full);
}

/** Reports that something is written in another form than the source's, with nothing missing. */
export function reportApproximation(scope: Scope, message: string): void {
  report(scope, { code: "approximated", severity: "info", message });
}

/** Reports that something is missing from what is written, or stands there in a form that says less. */
export function reportLoss(
  scope: Scope,
  message: string,
  code: DiagnosticCode = "approximated",
  sourceType?: string,
): void {
  report(scope, { code, severity: "warning", message, ...(sourceType !== undefined && { sourceType }) });
}
