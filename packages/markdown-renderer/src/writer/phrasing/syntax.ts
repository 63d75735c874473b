import type { TextPlace, UnsafeTable } from "../escape/unsafe.js";

/** What stands before and behind marked text. */
export interface Delimiters {
  readonly open: string;
  readonly close: string;
}

/** How a dialect puts down what stands inside lines. */
export interface PhrasingSyntax {
  /** What is escaped in text. */
  readonly unsafe: UnsafeTable;
  /** A line break inside a paragraph. */
  readonly lineBreak: string;
  /** Whether an address can stand for itself between angle brackets. */
  readonly hasAutolinks: boolean;
  /** How a link to a document beside this one, or a picture there, is put down. Undefined when it is an ordinary link. */
  readonly wikilink?: (url: string, text: string, kind: "image" | "link", inCell: boolean) => string | undefined;
  /** The marks that it has delimiters for; the others are tags. */
  readonly hasStrikethrough: boolean;
  /** The tags for marks where delimiters would not be read as such. */
  readonly markTags: { readonly [Mark in "delete" | "emphasis" | "strong"]: Delimiters };
  /** The sentence that reports code which is text, where there is no tag for code that does not fit between backticks. */
  readonly codeLoss?: string;
  /** An equation as a code span between dollar signs, as TeX between them, or as any other code. */
  readonly equation: "backticks" | "code" | "dollars";
}

/** Where a line of text stands, and how it is put down. */
export interface PhrasingPlacement {
  readonly place: TextPlace;
  readonly syntax: PhrasingSyntax;
}
