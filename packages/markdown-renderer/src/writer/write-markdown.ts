import type { Root } from "mdast";
import type { Flavor } from "../flavors/flavor.js";
import { leafText } from "./leaf-text.js";
import { writeFlow } from "./write-flow.js";

/** Writes a tree as text. The one place where Markdown syntax is put down. */
export function writeMarkdown(tree: Root, { syntax }: Flavor): string {
  const text = writeFlow(tree, (leaf) => leafText(leaf, syntax)).join("\n");
  return text === "" ? "" : `${text}\n`;
}
