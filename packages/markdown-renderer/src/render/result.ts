import type { Diagnostic } from "@pagebridge/core-types";
import type { Root } from "mdast";

/** Markdown, and what it could not say. */
export interface MarkdownResult {
  /** Ends with a line break unless it is empty. */
  readonly markdown: string;
  /** What was left out or written in another form than the source's. */
  readonly diagnostics: readonly Diagnostic[];
}

/** A tree, and what it could not say. */
export interface MdastResult {
  readonly tree: Root;
  /** What was left out or written in another form than the source's. */
  readonly diagnostics: readonly Diagnostic[];
}
