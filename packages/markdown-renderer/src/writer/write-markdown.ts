import type { Root } from "mdast";
import { toMarkdown } from "mdast-util-to-markdown";
import type { Flavor } from "../flavors/flavor.js";

/** Writes a tree as text. The one place where Markdown syntax is put down. */
export function writeMarkdown(tree: Root, flavor: Flavor): string {
  return toMarkdown(tree, {
    bullet: "-",
    emphasis: "_",
    listItemIndent: "one",
    // A row of dashes at the top of a document would read as front matter.
    rule: "*",
    // A parser takes this for a byte order mark at the start of a document, and away.
    unsafe: [{ character: "\uFEFF", atBreak: true }],
    extensions: [...flavor.writerExtensions()],
  });
}
