import type { Block, RichText } from "@pagebridge/core-types";
import { generatedTime, type IdSource, plain } from "./generated-workspace.js";

/** Kinds of blocks that hold other blocks and text of their own. */
export type NestingBlockType =
  | "bulleted_list_item"
  | "callout"
  | "heading"
  | "numbered_list_item"
  | "paragraph"
  | "quote"
  | "to_do"
  | "toggle";

/** Makes a block that holds others. */
export function makeParent(type: NestingBlockType, text: string, children: readonly Block[], ids: IdSource): Block {
  const common = { ...blockCommon(ids), richText: plain(text), children };
  switch (type) {
    case "heading":
      return { ...common, type, level: 2, isToggleable: true };
    case "to_do":
      return { ...common, type, checked: false };
    case "callout":
      return { ...common, type, icon: { type: "emoji", emoji: "⚓" } };
    default:
      return { ...common, type };
  }
}

/** Makes the `place`-th block without children: eight kinds take turns. */
export function makeLeaf(place: number, ids: IdSource): Block {
  const common = blockCommon(ids);
  const text = { richText: sentence(place), children: [] };
  switch (place % 8) {
    case 0:
    case 4:
      return { ...common, ...text, type: "paragraph" };
    case 1:
      return { ...common, ...text, type: "heading", level: 3, isToggleable: false };
    case 2:
      return { ...common, ...text, type: "bulleted_list_item" };
    case 3:
      return { ...common, ...text, type: "to_do", checked: place % 16 === 3 };
    case 5:
      return {
        ...common,
        type: "code",
        richText: plain(`const place = ${place};\n`),
        caption: [],
        language: "typescript",
      };
    case 6:
      return { ...common, type: "bookmark", url: `https://example.com/${place}`, caption: plain(`Link ${place}`) };
    default:
      return { ...common, ...text, type: "quote" };
  }
}

function blockCommon(ids: IdSource): Pick<Block, "createdTime" | "id" | "lastEditedTime"> {
  return { id: ids.next(), createdTime: generatedTime, lastEditedTime: generatedTime };
}

function sentence(place: number): RichText {
  return [
    { type: "text", text: `Block ${place} has ` },
    { type: "text", text: "bold words", annotations: { bold: true } },
    { type: "text", text: " and " },
    { type: "text", text: "a link", link: { url: `https://example.com/link/${place}` } },
    { type: "text", text: ", and then some more words to fill a line." },
  ];
}
