import type { Block } from "@pagebridge/core-types";
import { renderBlocks } from "@pagebridge/markdown-renderer";

/** Writes bullets inside one another. @returns How many of them are in the text, each further in than the one around it. */
export function countDeepItems(depth: number): number {
  let inner: readonly Block[] = [];
  for (let level = depth; level > 0; level -= 1) {
    const id = `0c000000-0000-4000-8000-${String(level).padStart(12, "0")}`;
    const richText = [{ type: "text", text: `Level ${level}` }] as const;
    inner = [{ type: "bulleted_list_item", id, richText, children: inner }];
  }
  const lines = renderBlocks(inner).markdown.trimEnd().split("\n");
  return lines.filter((line, index) => line === `${" ".repeat(2 * index)}- Level ${index + 1}`).length;
}
