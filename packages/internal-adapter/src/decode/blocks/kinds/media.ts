import type { File, MediaLayout, RichText } from "@pagebridge/core-types";
import { defined, type FieldReader } from "@pagebridge/core-types/adapter-tools";
import { optionalWebAddress, toFile } from "../../files/to-file.js";
import { holderOf } from "../../holder-of.js";
import type { BlockDecoder, BlockInput } from "../block-decoder.js";
import { richTextOf, wordOf } from "../block-texts.js";
import { leaf } from "../leaf.js";

/** Decodes a picture. */
export const decodeImage: BlockDecoder = (input) =>
  leaf(input, {
    type: "image",
    ...mediaFields(input, "picture"),
    ...defined({
      altText: wordOf(input, "alt_text"),
      linkUrl: addressIn(input, "image_hyperlink"),
      layout: layoutOf(input.format),
    }),
  });

/** Decodes a video: a file, or a page of a video service. */
export const decodeVideo: BlockDecoder = (input) => {
  const fields = mediaFields(input, "other");
  const { format } = input;
  return leaf(input, {
    type: "video",
    ...fields,
    ...defined({
      title: format.text("link_title"),
      author: format.text("link_author"),
      provider: format.text("link_provider"),
      // Of a file, the frame shows the file itself, by an address that has gone stale.
      iframeUrl: fields.file?.type === "notion" ? undefined : addressIn(input, "display_source"),
      layout: layoutOf(format),
    }),
  });
};

/** Decodes a sound. */
export const decodeAudio: BlockDecoder = (input) => leaf(input, { type: "audio", ...mediaFields(input, "other") });

/** Decodes a file to download. */
export const decodeFileBlock: BlockDecoder = (input) => leaf(input, { type: "file", ...mediaFields(input, "other") });

/** Decodes a PDF. */
export const decodePdf: BlockDecoder = (input) =>
  leaf(input, {
    type: "pdf",
    ...mediaFields(input, "other"),
    ...defined({ layout: layoutOf(input.format) }),
  });

/** Decodes a link with a preview. */
export const decodeBookmark: BlockDecoder = (input) =>
  leaf(input, {
    type: "bookmark",
    ...input.common,
    url: optionalWebAddress(wordOf(input, "link"), input.context) ?? "",
    caption: richTextOf(input, "caption"),
    ...defined({
      title: wordOf(input, "title"),
      description: wordOf(input, "description"),
      iconUrl: addressIn(input, "bookmark_icon"),
      coverUrl: addressIn(input, "bookmark_cover"),
    }),
  });

function mediaFields(input: BlockInput, kind: "other" | "picture") {
  const file = fileOf(input, kind);
  return { ...input.common, ...defined({ file }), caption: captionOf(input) };
}

/** The file that a block shows; undefined while nobody has chosen one. */
export function fileOf(input: BlockInput, kind: "other" | "picture"): File | undefined {
  const { common, context, format, record } = input;
  // What is displayed may be a signed address that has gone stale; the source stays.
  const address = wordOf(input, "source") ?? format.text("display_source");
  const surroundings = {
    holder: holderOf("block", record),
    reference: { type: "block", blockId: common.id },
    name: wordOf(input, "title"),
    size: wordOf(input, "size"),
    kind,
  } as const;
  return address === undefined ? undefined : toFile(address, surroundings, context);
}

function captionOf(input: BlockInput): RichText {
  return richTextOf(input, "caption");
}

/** An address among what is no text; made absolute, and reported when it must not be followed. */
export function addressIn({ context, format }: BlockInput, key: string): string | undefined {
  return optionalWebAddress(format.text(key), context);
}

/** How large a block is drawn; undefined when its record does not say. */
export function layoutOf(format: FieldReader): MediaLayout | undefined {
  const layout = defined({
    width: format.number("block_width"),
    height: format.number("block_height"),
    aspectRatio: format.number("block_aspect_ratio"),
    alignment: format.word("block_alignment", ["center", "left", "right"]),
    isFullWidth: format.boolean("block_full_width"),
    isPageWidth: format.boolean("block_page_width"),
  });
  return Object.keys(layout).length > 0 ? layout : undefined;
}
