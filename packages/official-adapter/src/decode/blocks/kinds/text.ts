import type { RichText } from "@pagebridge/core-types";
import { defined, fieldOf, stringOf } from "@pagebridge/core-types/adapter-tools";
import { toIcon } from "../../files/to-icon.js";
import { toColor } from "../../rich-text/to-color.js";
import { toRichText } from "../../rich-text/to-rich-text.js";
import type { BlockDecoder, BlockInput } from "../block-decoder.js";
import { leaf } from "../leaf.js";

const listFormats = ["letters", "numbers", "roman"] as const;

/** Decodes a paragraph; as a child of a tab its icon is the tab's. */
export const decodeParagraph: BlockDecoder = (input) => ({
  type: "paragraph",
  ...textFields(input),
  ...iconField(input),
  ...input.children(),
});

/** Makes the decoder of one level of heading. Headings of versions before `is_toggleable` can be folded when they have children. */
export function decodeHeading(level: 1 | 2 | 3 | 4): BlockDecoder {
  return (input) => {
    const children = input.children();
    const isToggleable =
      input.payload.boolean("is_toggleable") ?? (children.children.length > 0 || children.hasUnreadChildren === true);
    return { type: "heading", ...textFields(input), level, isToggleable, ...children };
  };
}

/** Decodes an item of a bulleted list. */
export const decodeBulletedListItem: BlockDecoder = (input) => ({
  type: "bulleted_list_item",
  ...textFields(input),
  ...input.children(),
});

/** Decodes an item of a numbered list. */
export const decodeNumberedListItem: BlockDecoder = (input) => ({
  type: "numbered_list_item",
  ...textFields(input),
  ...defined({
    listStartIndex: input.payload.number("list_start_index"),
    listFormat: input.payload.word("list_format", listFormats),
  }),
  ...input.children(),
});

/** Decodes a checkbox. */
export const decodeToDo: BlockDecoder = (input) => ({
  type: "to_do",
  ...textFields(input),
  checked: input.payload.boolean("checked") ?? false,
  ...input.children(),
});

/** Decodes a toggle. */
export const decodeToggle: BlockDecoder = (input) => ({ type: "toggle", ...textFields(input), ...input.children() });

/** Decodes a quotation. */
export const decodeQuote: BlockDecoder = (input) => ({ type: "quote", ...textFields(input), ...input.children() });

/** Decodes a callout. */
export const decodeCallout: BlockDecoder = (input) => ({
  type: "callout",
  ...textFields(input),
  ...iconField(input),
  ...input.children(),
});

/** Decodes a template button of the old kind. */
export const decodeTemplate: BlockDecoder = (input) => ({
  type: "template",
  ...textFields(input),
  ...input.children(),
});

/** Decodes a block of code. */
export const decodeCode: BlockDecoder = (input) =>
  leaf(input, {
    type: "code",
    ...input.common,
    richText: ownText(input),
    caption: toRichText(fieldOf(input.payload.record, "caption"), input.context),
    language: stringOf(input.payload.record, "language") || "plain text",
  });

/** Decodes an equation that stands on its own. */
export const decodeEquation: BlockDecoder = (input) =>
  leaf(input, { type: "equation", ...input.common, expression: input.payload.string("expression") ?? "" });

/** The block's text: `rich_text`, or `text` in versions before 2022-02-22. */
function ownText({ payload: { record }, context }: BlockInput): RichText {
  return toRichText(fieldOf(record, "rich_text") ?? fieldOf(record, "text"), context);
}

function textFields(input: BlockInput) {
  const color = toColor(input.payload.record, input.context);
  return { ...input.common, richText: ownText(input), ...(color !== undefined && { color }) };
}

function iconField({ payload, common, context }: BlockInput) {
  const icon = toIcon(fieldOf(payload.record, "icon"), context, { type: "block_icon", blockId: common.id });
  return icon && { icon };
}
