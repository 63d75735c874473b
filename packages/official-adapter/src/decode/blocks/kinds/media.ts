import type { BlockCommon, File, RichText } from "@pagebridge/core-types";
import { fieldOf, reportUnsafeUrl } from "@pagebridge/core-types/adapter-tools";
import { toFile } from "../../files/to-file.js";
import { toRichText } from "../../rich-text/to-rich-text.js";
import type { BlockDecoder, BlockInput } from "../block-decoder.js";
import { leaf } from "../leaf.js";

/** Makes the decoder of a block that shows a file. */
export function decodeMedia(type: "audio" | "file" | "image" | "pdf" | "video"): BlockDecoder {
  return (input) => leaf(input, { type, ...mediaFields(input) });
}

/** Decodes a bookmark. */
export const decodeBookmark: BlockDecoder = (input) =>
  leaf(input, { type: "bookmark", ...input.common, url: url(input), caption: caption(input) });

/** Decodes a page of another site in a frame. */
export const decodeEmbed: BlockDecoder = (input) =>
  leaf(input, { type: "embed", ...input.common, url: url(input), caption: caption(input) });

/** Decodes a link into a connected application. */
export const decodeLinkPreview: BlockDecoder = (input) =>
  leaf(input, { type: "link_preview", ...input.common, url: url(input) });

function mediaFields(input: BlockInput): BlockCommon & { file?: File; caption: RichText } {
  const { payload, common, context } = input;
  const file = toFile(payload.record, context, { reference: { type: "block", blockId: common.id } });
  return { ...common, ...(file && { file }), caption: caption(input) };
}

function caption({ payload, context }: BlockInput): RichText {
  return toRichText(fieldOf(payload.record, "caption"), context);
}

function url({ payload, context }: BlockInput): string {
  const address = payload.string("url") ?? "";
  reportUnsafeUrl(address, context);
  return address;
}
