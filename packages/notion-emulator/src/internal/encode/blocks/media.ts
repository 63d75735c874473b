import type {
  AudioBlock,
  BookmarkBlock,
  EmbedBlock,
  FileBlock,
  ImageBlock,
  LinkAttribute,
  LinkPreviewBlock,
  LinkPreviewMention,
  MediaLayout,
  PdfBlock,
  VideoBlock,
} from "@pagebridge/core-types";
import type { EncodeContext } from "../encode-context.js";
import { encodeFileUrl, fileIdsOf } from "../files/file.js";
import { encodeUrl } from "../files/file-source.js";
import { encodeOptionalText } from "../text/rich-text.js";
import { present, type Wire } from "../wire.js";
import type { BlockBody } from "./block-body.js";

/** A picture, a video, a sound, a PDF or a file to download. */
export function encodeMedia(
  block: AudioBlock | FileBlock | ImageBlock | PdfBlock | VideoBlock,
  context: EncodeContext,
): BlockBody {
  const { file } = block;
  const source = file && encodeFileUrl(file);
  return {
    type: block.type,
    properties: {
      source: source === undefined ? undefined : [[source]],
      title: wrap(file?.name),
      size: file?.type === "notion" ? wrap(file.size) : undefined,
      caption: encodeOptionalText(block.caption, block.id, context),
      ...(block.type === "image" && { alt_text: wrap(block.altText) }),
    },
    format: {
      ...("layout" in block && encodeLayout(block.layout)),
      ...(block.type === "image" && { display_source: source, image_hyperlink: block.linkUrl }),
      ...(block.type === "video" && {
        display_source: block.iframeUrl,
        link_title: block.title,
        link_author: block.author,
        link_provider: block.provider,
      }),
    },
    more: { file_ids: fileIdsOf(file) },
  };
}

/** A link with a preview. */
export function encodeBookmark(block: BookmarkBlock, context: EncodeContext): BlockBody {
  return {
    type: block.type,
    properties: {
      link: block.url === "" ? undefined : [[block.url]],
      title: wrap(block.title),
      description: wrap(block.description),
      caption: encodeOptionalText(block.caption, block.id, context),
    },
    format: {
      bookmark_icon: block.iconUrl === undefined ? undefined : encodeUrl(block.iconUrl),
      bookmark_cover: block.coverUrl === undefined ? undefined : encodeUrl(block.coverUrl),
    },
  };
}

/** The services whose embeds are a type of block of their own. */
const embedTypes: ReadonlySet<string> = new Set([
  "abstract",
  "codepen",
  "deepnote",
  "excalidraw",
  "figma",
  "framer",
  "gist",
  "hex",
  "invision",
  "loom",
  "maps",
  "miro",
  "mixpanel",
  "replit",
  "sketch",
  "tweet",
  "typeform",
  "whimsical",
]);

/** A page of another site in a frame: a type of its own for the services that have one, else `embed` with the service's name. */
export function encodeEmbed(block: EmbedBlock, context: EncodeContext): BlockBody {
  const { provider, title, author, url } = block;
  const caption = encodeOptionalText(block.caption, block.id, context);
  const format = { ...encodeLayout(block.layout), display_source: block.iframeUrl };
  if (provider === "drive") {
    const properties = present({ url, title, user_name: author, icon: block.iconUrl, thumbnail: block.thumbnailUrl });
    return { type: provider, properties: { caption }, format: { ...format, drive_properties: properties } };
  }
  const hasOwnType = provider !== undefined && embedTypes.has(provider);
  return {
    type: hasOwnType ? provider : "embed",
    properties: { source: url === "" ? undefined : [[url]], caption },
    format: {
      ...format,
      link_title: title,
      link_author: author,
      link_provider: hasOwnType ? undefined : provider,
    },
  };
}

/** A link into a connected application, as a block or as what an `eoi` decoration names. */
export function encodeLinkPreview(preview: LinkPreviewBlock | LinkPreviewMention): BlockBody {
  const { provider, url } = preview;
  const attributes = attributesOf(preview).map(encodeAttribute);
  return {
    type: "external_object_instance",
    format: {
      domain: provider,
      original_url: url,
      uri: url,
      attributes: attributes.length === 0 ? undefined : attributes,
    },
  };
}

/** The title is an attribute like the others: one that the model holds apart joins them where they have none. */
function attributesOf({ title, attributes = [] }: LinkPreviewBlock | LinkPreviewMention): readonly LinkAttribute[] {
  if (title === undefined || attributes.some(({ id }) => id === "title")) return attributes;
  return [{ id: "title", type: "inline", format: "title", values: [title] }, ...attributes];
}

function encodeAttribute({ id, type, format, values }: LinkAttribute): Wire {
  return present({ id, type, format: format === undefined ? undefined : { type: format }, values });
}

function encodeLayout(layout: MediaLayout | undefined): Wire {
  return {
    block_width: layout?.width,
    block_height: layout?.height,
    block_aspect_ratio: layout?.aspectRatio,
    block_alignment: layout?.alignment,
    block_full_width: layout?.isFullWidth,
    block_page_width: layout?.isPageWidth,
  };
}

function wrap(text: string | undefined): readonly (readonly string[])[] | undefined {
  return text === undefined ? undefined : [[text]];
}
