import type { Block, RichText } from "@pagebridge/core-types";
import type { FieldReader } from "@pagebridge/core-types/adapter-tools";
import { fieldOf, isList, isRecord, recordOf, reportUnsafeUrl, stringOf } from "@pagebridge/core-types/adapter-tools";
import { toRichText } from "../../rich-text/to-rich-text.js";
import type { BlockDecoder, BlockInput } from "../block-decoder.js";

const textKeys = ["rich_text", "text", "title", "caption", "label", "name"];

/** Decodes a block that the API itself calls unsupported: its place, its name, and children if it has any. */
export const decodeUnsupported: BlockDecoder = (input) =>
  unsupportedBlock(
    input,
    stringOf(input.payload.record, "block_type") || "unsupported",
    "The API does not describe a block; a placeholder is left in its place.",
  );

/** Decodes a block of a kind that has no name here: whatever text, link and children can be recognised in it. */
export const decodeUnknown: BlockDecoder = (input) =>
  unsupportedBlock(
    input,
    input.type,
    "A block is of a kind that has no name here; what could be recognised in it is kept.",
  );

/** Decodes a block of which the API gave the id alone, because the connection may not read content. */
export const decodePartial: BlockDecoder = (input) => {
  input.context.report({
    code: "partial_object",
    message: "The API gave only the id of a block. The connection may lack the capability to read content.",
  });
  return { type: "unsupported", ...input.common, sourceType: "partial", ...input.children() };
};

function unsupportedBlock(input: BlockInput, sourceType: string, message: string): Block {
  input.context.report({ code: "unsupported_block", message, sourceType });
  const richText = recognisedText(input);
  const url = recognisedUrl(input.payload);
  reportUnsafeUrl(url, input.context);
  return {
    type: "unsupported",
    ...input.common,
    sourceType,
    ...(richText.length > 0 && { richText }),
    ...(url !== undefined && { url }),
    ...input.children(),
  };
}

function recognisedText({ payload: { record }, context }: BlockInput): RichText {
  for (const key of textKeys) {
    const value = fieldOf(record, key);
    if (typeof value === "string" || (isList(value) && value.every(isTextItem))) {
      const richText = toRichText(value, context);
      if (richText.length > 0) return richText;
    }
  }
  return [];
}

function isTextItem(item: unknown): boolean {
  return isRecord(item) && (stringOf(item, "plain_text") !== undefined || isRecord(fieldOf(item, "text")));
}

function recognisedUrl({ record }: FieldReader): string | undefined {
  return (
    stringOf(record, "url") ||
    stringOf(recordOf(record, "external") ?? {}, "url") ||
    stringOf(recordOf(record, "file") ?? {}, "url") ||
    undefined
  );
}
