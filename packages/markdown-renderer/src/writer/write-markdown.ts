import type { Root } from "mdast";
import { type State, toMarkdown } from "mdast-util-to-markdown";
import type { Flavor } from "../flavors/flavor.js";
import { leafText } from "./leaf-text.js";
import { writeFlow } from "./write-flow.js";

/** Writes a tree as text. The one place where Markdown syntax is put down: blocks by our own hand, text inside them by the library. */
export function writeMarkdown(tree: Root, flavor: Flavor): string {
  return toMarkdown(tree, {
    handlers: { root: writeRoot },
    // A parser takes this for a byte order mark at the start of a document, and away.
    unsafe: [{ character: "\uFEFF", atBreak: true }],
    extensions: [...flavor.writerExtensions()],
  });
}

function writeRoot(tree: Root, _parent: unknown, state: State): string {
  return writeFlow(tree, (leaf) => leafText(leaf, state)).join("\n");
}
