import type { PhrasingSyntax } from "../writer/phrasing/syntax.js";

/** The dialects of Markdown that can be written. */
export type FlavorName = "gfm";

/** A dialect of Markdown as data: what the tree may hold, and how the writer puts it down. */
export interface Flavor {
  readonly name: FlavorName;
  /** The tags around underlined text. */
  readonly underline: { readonly open: string; readonly close: string };
  /** A line break where the syntax has no room for one: in a heading or a table cell. */
  readonly inlineBreak: string;
  /** The info string of a block of TeX. */
  readonly mathLanguage: string;
  /** How what stands inside lines is put down. */
  readonly syntax: PhrasingSyntax;
}
