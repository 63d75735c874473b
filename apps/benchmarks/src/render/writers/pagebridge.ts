import type { Block } from "@pagebridge/core-types";
import { renderBlocks, toMdast } from "@pagebridge/markdown-renderer";
import { decodeBlocks } from "@pagebridge/official-adapter";
import { gfmToMarkdown } from "mdast-util-gfm";
import { toMarkdown } from "mdast-util-to-markdown";
import type { Writer } from "./writer.js";

/** The model of the blocks that are written. @throws Error when something of them got lost before. */
export function toModel(json: string): readonly Block[] {
  const wire: unknown = JSON.parse(json);
  const { diagnostics, value } = decodeBlocks(wire);
  const [first] = diagnostics;
  if (first !== undefined) throw new Error(`The content was not decoded without loss: ${first.message}`);
  return value;
}

/** The renderer with its defaults, from the model to the text. */
export const pagebridgeWriter: Writer = {
  title: "Pagebridge",
  prepare(json) {
    const blocks = toModel(json);
    return () => renderBlocks(blocks).markdown;
  },
};

/** The same tree, written by the library that other programs use for this. */
export const libraryWriter: Writer = {
  title: "Pagebridge's tree, written by mdast-util-to-markdown 2.2.3",
  prepare(json) {
    const blocks = toModel(json);
    return () => toMarkdown(toMdast(blocks).tree, { extensions: [gfmToMarkdown()], bullet: "-", rule: "*" });
  },
};
