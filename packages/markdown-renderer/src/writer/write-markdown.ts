import type { Root } from "mdast";
import type { Flavor } from "../flavors/flavor.js";
import { createLeafWriter } from "./leaf-text.js";
import { writeFlow } from "./write-flow.js";

/** Writes a tree as text. The one place where Markdown syntax is put down. */
export function writeMarkdown(tree: Root, flavor: Flavor): string {
  const lines = writeFlow(tree, createLeafWriter(flavor));
  return lines.length === 0 ? "" : `${lines.join("\n")}\n`;
}
