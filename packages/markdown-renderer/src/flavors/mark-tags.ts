import type { Delimiters, PhrasingSyntax } from "../writer/phrasing/syntax.js";

/** HTML's own tags for marks. */
export const htmlMarks: PhrasingSyntax["markTags"] = {
  delete: around("del"),
  emphasis: around("em"),
  strong: around("strong"),
};

/** The short tags that Notion's Markdown has for marks. */
export const shortMarks: PhrasingSyntax["markTags"] = {
  delete: around("s"),
  emphasis: around("i"),
  strong: around("b"),
};

/** A pair of tags around text. */
export function around(name: string): Delimiters {
  return { open: `<${name}>`, close: `</${name}>` };
}
