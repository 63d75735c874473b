import { defined } from "@pagebridge/core-types/adapter-tools";
import { optionalWebAddress } from "../../files/to-file.js";
import type { BlockDecoder, BlockInput } from "../block-decoder.js";
import { richTextOf, wordOf } from "../block-texts.js";

/** Decodes a block of a kind that has no name here: whatever text, link and children can be recognised in it. */
export const decodeUnknown: BlockDecoder = (input) => {
  input.context.report({
    code: "unsupported_block",
    message: "A block is of a kind that has no name here; what could be recognised in it is kept.",
    sourceType: input.type,
  });
  const richText = recognisedText(input);
  return {
    type: "unsupported",
    ...input.common,
    sourceType: input.type,
    ...(richText.length > 0 && { richText }),
    ...defined({ url: recognisedUrl(input) }),
    ...input.children(),
  };
};

function recognisedText(input: BlockInput) {
  const title = richTextOf(input, "title");
  return title.length > 0 ? title : richTextOf(input, "caption");
}

function recognisedUrl(input: BlockInput): string | undefined {
  const { context, format } = input;
  const address =
    wordOf(input, "source") ??
    wordOf(input, "link") ??
    format.text("original_url") ??
    format.text("uri") ??
    format.text("display_source");
  return optionalWebAddress(address, context);
}
