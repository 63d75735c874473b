import { defined, readFields } from "@pagebridge/core-types/adapter-tools";
import { optionalWebAddress } from "../../files/to-file.js";
import type { BlockDecoder, BlockInput } from "../block-decoder.js";
import { richTextOf, wordOf } from "../block-texts.js";
import { leaf } from "../leaf.js";
import { toLinkDetails } from "../to-link-details.js";
import { addressIn, layoutOf } from "./media.js";

/** Decodes a page of another site in a frame. Which site, its own fields may say. */
export const decodeEmbed: BlockDecoder = (input) => embed(input, input.format.text("link_provider"));

/** Decodes an embed of a service that has a type of its own, such as `figma`; the type's name is the provider's. */
export const decodeServiceEmbed: BlockDecoder = (input) => embed(input, input.type);

/** Decodes a file of Google Drive, which keeps its address among what Drive says about it. */
export const decodeDrive: BlockDecoder = (input) => {
  const drive = readFields(input.format.recordAt("drive_properties"), input.context);
  const address = (key: string): string | undefined => optionalWebAddress(drive.text(key), input.context);
  return leaf(input, {
    type: "embed",
    ...input.common,
    url: address("url") ?? sourceOf(input),
    caption: richTextOf(input, "caption"),
    provider: "drive",
    ...defined({
      title: drive.text("title"),
      author: drive.text("user_name"),
      iconUrl: address("icon"),
      thumbnailUrl: address("thumbnail"),
      iframeUrl: addressIn(input, "display_source"),
      layout: layoutOf(input.format),
    }),
  });
};

/** Decodes a link into a connected application. */
export const decodeExternalObject: BlockDecoder = (input) =>
  leaf(input, { type: "link_preview", ...input.common, ...toLinkDetails(input.record, input.context) });

function embed(input: BlockInput, provider: string | undefined) {
  const { format } = input;
  return leaf(input, {
    type: "embed",
    ...input.common,
    url: sourceOf(input),
    caption: richTextOf(input, "caption"),
    ...defined({
      provider,
      title: format.text("link_title"),
      author: format.text("link_author"),
      iframeUrl: addressIn(input, "display_source"),
      layout: layoutOf(format),
    }),
  });
}

function sourceOf(input: BlockInput): string {
  const { format } = input;
  const address = wordOf(input, "source") ?? format.text("uri") ?? format.text("display_source");
  return optionalWebAddress(address, input.context) ?? "";
}
