import { assertNever } from "../assert-never.js";
import type { Block } from "../model/blocks/block.js";
import type { Inline, RichText } from "../model/rich-text.js";

/** The text that a reader sees, without marks: an equation is its source, a mention is its display text. */
export function plainText(richText: RichText): string {
  return richText.map(inlineText).join("");
}

function inlineText(inline: Inline): string {
  switch (inline.type) {
    case "text":
    case "mention":
      return inline.text;
    case "equation":
      return inline.expression;
    default:
      return assertNever(inline, "inline");
  }
}

/** The rich text that a block itself shows (title, caption, cells), without its children's, in reading order. */
export function blockRichTexts(block: Block): readonly RichText[] {
  switch (block.type) {
    case "audio":
    case "bookmark":
    case "embed":
    case "file":
    case "image":
    case "pdf":
    case "video":
      return [block.caption];
    case "code":
      return [block.richText, block.caption];
    case "meeting_notes":
      return [block.title];
    case "table_row":
      return block.cells;
    case "unsupported":
      return block.richText ? [block.richText] : [];
    case "breadcrumb":
    case "child_database":
    case "child_page":
    case "column":
    case "column_list":
    case "divider":
    case "equation":
    case "link_preview":
    case "link_to_page":
    case "synced_block":
    case "tab":
    case "table":
    case "table_of_contents":
      return [];
    default:
      return [block.richText];
  }
}

/** The text that a block itself shows, without its children's. Several texts are joined by line breaks. */
export function blockPlainText(block: Block): string {
  switch (block.type) {
    case "child_database":
    case "child_page":
      return block.title;
    case "equation":
      return block.expression;
    case "link_to_page":
      return block.title ?? "";
    default:
      return blockRichTexts(block)
        .map(plainText)
        .filter((text) => text !== "")
        .join("\n");
  }
}
