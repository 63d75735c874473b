import type {
  BlockCommon,
  BookmarkBlock,
  CodeBlock,
  EmbedBlock,
  File,
  ImageBlock,
  LinkPreviewBlock,
  MediaLayout,
  NotionFile,
  VideoBlock,
} from "@pagebridge/core-types";
import { type BlockOptions, blockBase } from "./block-base.js";
import type { BlockMaker } from "./maker.js";
import { rich, type TextInput } from "./text.js";

/** A file that the workspace hosts, by its path among the hosted files. */
export function hosted(path: string, details: Pick<NotionFile, "name" | "size"> = {}): File {
  return { type: "notion", url: `notion-file:${path}`, ...details };
}

/** A file elsewhere on the web. */
export function external(url: string, name?: string): File {
  return { type: "external", url, ...(name !== undefined && { name }) };
}

/** What can be said about a picture besides its file and caption. */
export type ImageOptions = BlockOptions & Pick<ImageBlock, "altText" | "layout" | "linkUrl">;

/** A picture. */
export function image(
  file: File | undefined,
  caption: TextInput = [],
  { altText, layout, linkUrl, ...options }: ImageOptions = {},
): BlockMaker {
  return (context) => ({
    type: "image",
    ...blockBase(context, options),
    ...(file && { file }),
    caption: rich(caption),
    ...(altText !== undefined && { altText }),
    ...(linkUrl !== undefined && { linkUrl }),
    ...(layout && { layout }),
  });
}

/** A video, a sound, a PDF or a file to download. */
export function media(type: "audio" | "file" | "pdf" | "video", file: File, caption: TextInput = []): BlockMaker {
  return (context) => ({ type, ...blockBase(context, {}), file, caption: rich(caption) });
}

/** A video of a video service, with what the service says about it. */
export function serviceVideo(
  url: string,
  caption: TextInput,
  details: Pick<VideoBlock, "author" | "iframeUrl" | "layout" | "provider" | "title">,
): BlockMaker {
  return (context) => ({
    type: "video",
    ...blockBase(context, {}),
    file: external(url),
    caption: rich(caption),
    ...details,
  });
}

/** A link with a preview. */
export function bookmark(
  url: string,
  caption: TextInput = [],
  preview: Pick<BookmarkBlock, "coverUrl" | "description" | "iconUrl" | "title"> = {},
): BlockMaker {
  return (context) => ({ type: "bookmark", ...blockBase(context, {}), url, caption: rich(caption), ...preview });
}

/** A page of another site, in a frame. */
export function embed(
  url: string,
  caption: TextInput = [],
  details: Omit<EmbedBlock, "caption" | "type" | "url" | keyof BlockCommon> = {},
): BlockMaker {
  return (context) => ({ type: "embed", ...blockBase(context, {}), url, caption: rich(caption), ...details });
}

/** A link into a connected application. */
export function linkPreview(
  url: string,
  details: Omit<LinkPreviewBlock, "type" | "url" | keyof BlockCommon> = {},
): BlockMaker {
  return (context) => ({ type: "link_preview", ...blockBase(context, {}), url, ...details });
}

/** What can be said about code besides its language. */
export type CodeOptions = BlockOptions & Pick<CodeBlock, "previewFormat" | "wrap"> & { readonly caption?: TextInput };

/** A block of code. */
export function codeBlock(
  language: string,
  source: TextInput,
  { caption = [], previewFormat, wrap, ...options }: CodeOptions = {},
): BlockMaker {
  return (context) => ({
    type: "code",
    ...blockBase(context, options),
    richText: rich(source),
    caption: rich(caption),
    language,
    ...(wrap !== undefined && { wrap }),
    ...(previewFormat && { previewFormat }),
  });
}

/** An equation that stands on its own. */
export function equationBlock(expression: string): BlockMaker {
  return (context) => ({ type: "equation", ...blockBase(context, {}), expression });
}

/** A picture that is drawn in the middle of the page. */
export function centered(width: number, aspectRatio: number): MediaLayout {
  return { width, aspectRatio, alignment: "center" };
}
