import { plainText } from "@pagebridge/core-types";
import { defined } from "@pagebridge/core-types/adapter-tools";
import type { BlockDecoder } from "../block-decoder.js";
import { richTextOf, wordOf } from "../block-texts.js";
import { leaf } from "../leaf.js";

const previewFormats = ["code", "preview", "split_view"] as const;

/** Decodes a block of code. The official API's names of languages are those of the app in lower case. */
export const decodeCode: BlockDecoder = (input) =>
  leaf(input, {
    type: "code",
    ...input.common,
    richText: richTextOf(input, "title"),
    caption: richTextOf(input, "caption"),
    language: wordOf(input, "language")?.toLowerCase() ?? "plain text",
    ...defined({
      wrap: input.format.boolean("code_wrap"),
      previewFormat: input.format.word("code_preview_format", previewFormats),
    }),
  });

/** Decodes an equation that stands on its own. */
export const decodeEquation: BlockDecoder = (input) =>
  leaf(input, { type: "equation", ...input.common, expression: plainText(richTextOf(input, "title")) });
