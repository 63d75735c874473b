import { defined, fieldOf } from "@pagebridge/core-types/adapter-tools";
import { toIcon } from "../../files/to-icon.js";
import { holderOf } from "../../holder-of.js";
import type { BlockDecoder, BlockInput } from "../block-decoder.js";
import { colorOf, richTextOf, wordOf } from "../block-texts.js";

const bulletFormats = ["circle", "disc", "square"] as const;
const listFormats = ["letters", "numbers", "roman"] as const;
const quoteSizes = ["large"] as const;

/** Decodes a paragraph; as a child of a tab its icon is the tab's. */
export const decodeText: BlockDecoder = (input) => ({
  type: "paragraph",
  ...textFields(input),
  ...iconField(input),
  ...input.children(),
});

/** Makes the decoder of one level of heading. */
export function decodeHeader(level: 1 | 2 | 3 | 4): BlockDecoder {
  return (input) => ({
    type: "heading",
    ...textFields(input),
    level,
    isToggleable: input.format.flag("toggleable") ?? false,
    ...input.children(),
  });
}

/** Decodes an item of a bulleted list. */
export const decodeBulletedList: BlockDecoder = (input) => ({
  type: "bulleted_list_item",
  ...textFields(input),
  ...defined({ bulletFormat: input.format.word("bullet_list_format", bulletFormats) }),
  ...input.children(),
});

/** Decodes an item of a numbered list. Its number is not in the record: neighbours are counted. */
export const decodeNumberedList: BlockDecoder = (input) => ({
  type: "numbered_list_item",
  ...textFields(input),
  ...defined({
    listStartIndex: input.format.number("list_start_index"),
    listFormat: input.format.word("list_format", listFormats),
  }),
  ...input.children(),
});

/** Decodes a checkbox. */
export const decodeToDo: BlockDecoder = (input) => ({
  type: "to_do",
  ...textFields(input),
  checked: wordOf(input, "checked") === "Yes",
  ...input.children(),
});

/** Decodes a toggle. */
export const decodeToggle: BlockDecoder = (input) => ({ type: "toggle", ...textFields(input), ...input.children() });

/** Decodes a quotation. */
export const decodeQuote: BlockDecoder = (input) => ({
  type: "quote",
  ...textFields(input),
  ...defined({ size: input.format.word("quote_size", quoteSizes) }),
  ...input.children(),
});

/** Decodes a callout. Since version 2 its text lies in its children, and its own text is empty. */
export const decodeCallout: BlockDecoder = (input) => ({
  type: "callout",
  ...textFields(input),
  ...iconField(input),
  ...input.children(),
});

/** Decodes a template button of the old kind. */
export const decodeFactory: BlockDecoder = (input) => ({
  type: "template",
  ...textFields(input),
  ...input.children(),
});

function textFields(input: BlockInput) {
  return { ...input.common, richText: richTextOf(input, "title"), ...defined({ color: colorOf(input) }) };
}

function iconField({ common, context, format, record }: BlockInput) {
  const reference = { type: "block_icon", blockId: common.id } as const;
  const icon = toIcon(fieldOf(format.record, "page_icon"), { holder: holderOf("block", record), reference }, context);
  return icon && { icon };
}
