import type { Block, Diagnostic, Discussion, Id, PropertyId } from "@pagebridge/core-types";
import type { Flavor } from "../flavors/flavor.js";
import { gfm } from "../flavors/gfm.js";
import type { RenderOptions } from "../options.js";
import { createReport, type Report } from "./report.js";

/** What all parts of one rendering share. */
interface Rendering {
  readonly options: RenderOptions;
  readonly flavor: Flavor;
  readonly report: Report;
  /** Whether a tree is asked for, or only the text. */
  readonly output: "text" | "tree";
  /** Titles of pages that are part of the input, for links that come without one. */
  readonly titles: Map<Id, string>;
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

/** Starts a rendering. @throws TypeError for options that make no sense. */
export function createScope(
  options: RenderOptions,
  blocks: readonly Block[] = [],
  output: "text" | "tree" = "text",
): Scope {
  const { flavor = gfm, headingOffset = 0 } = options;
  if (typeof flavor !== "object") {
    throw new TypeError(`flavor has to be a value of "@pagebridge/markdown-renderer/flavors", and not ${flavor}.`);
  }
  if (!Number.isInteger(headingOffset) || headingOffset < 0) {
    throw new TypeError("headingOffset has to be a whole number from 0 up.");
  }
  return {
    rendering: { options, flavor, report: createReport(), output, titles: new Map(), inHooks: new Set() },
    blocks,
    discussions: [],
    headingOffset,
    id: undefined,
    propertyId: undefined,
  };
}

/** Reports a loss on behalf of the object that a scope is about. */
export function report(scope: Scope, diagnostic: Omit<Diagnostic, "id" | "propertyId">): void {
  const { id, propertyId } = scope;
  scope.rendering.report.add({
    ...diagnostic,
    ...(id !== undefined && { id }),
    ...(propertyId !== undefined && { propertyId }),
  });
}

/** Reports that something is written in another form than the source's, with nothing missing. */
export function reportApproximation(scope: Scope, message: string): void {
  report(scope, { code: "approximated", severity: "info", message });
}
