import type { Root, ThematicBreak } from "mdast";
import { type State, toMarkdown } from "mdast-util-to-markdown";
import type { Flavor } from "../flavors/flavor.js";
import { joinLists } from "./join-lists.js";

/** Writes a tree as text. The one place where Markdown syntax is put down. */
export function writeMarkdown(tree: Root, flavor: Flavor): string {
  return toMarkdown(tree, {
    bullet: "-",
    emphasis: "_",
    listItemIndent: "one",
    handlers: { thematicBreak: writeRule },
    join: [joinLists],
    // A parser takes this for a byte order mark at the start of a document, and away.
    unsafe: [{ character: "\uFEFF", atBreak: true }],
    extensions: [...flavor.writerExtensions()],
  });
}

/** Asterisks: dashes at the top of a document would read as front matter. Behind a bullet that is an asterisk, all of the line would be one rule. */
function writeRule(_node: ThematicBreak, _parent: unknown, state: State): string {
  return state.bulletCurrent === "*" ? "___" : "***";
}
