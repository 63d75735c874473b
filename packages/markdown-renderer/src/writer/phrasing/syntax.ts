import type { TextPlace, UnsafeTable } from "../escape/unsafe.js";

/** How a dialect puts down what stands inside lines. */
export interface PhrasingSyntax {
  /** What is escaped in text. */
  readonly unsafe: UnsafeTable;
  /** A line break inside a paragraph. */
  readonly lineBreak: string;
  /** Whether an address can stand for itself between angle brackets. */
  readonly hasAutolinks: boolean;
  /** The marks that it has delimiters for; the others are tags. */
  readonly hasStrikethrough: boolean;
  /** What stands around the code span of an equation. */
  readonly equation: { readonly open: string; readonly close: string };
}

/** Where a line of text stands, and how it is put down. */
export interface PhrasingPlacement {
  readonly place: TextPlace;
  readonly syntax: PhrasingSyntax;
}
