import type { File } from "../file.js";
import type { LinkAttribute } from "../link-attribute.js";
import type { RichText } from "../rich-text.js";
import type { BlockCommon } from "./block-common.js";

interface MediaBlockCommon extends BlockCommon {
  /** Absent while nobody has chosen a file. */
  readonly file?: File;
  readonly caption: RichText;
}

/** How large a block is drawn. Filled by the internal API. */
export interface MediaLayout {
  /** In pixels. */
  readonly width?: number;
  /** In pixels. */
  readonly height?: number;
  /** Height divided by width. */
  readonly aspectRatio?: number;
  readonly alignment?: "center" | "left" | "right";
  /** As wide as the window. */
  readonly isFullWidth?: boolean;
  /** As wide as the text. */
  readonly isPageWidth?: boolean;
}

/** A picture. */
export interface ImageBlock extends MediaBlockCommon {
  readonly type: "image";
  /** Filled by the internal API. */
  readonly altText?: string;
  /** Where a click on the picture leads. Filled by the internal API. */
  readonly linkUrl?: string;
  readonly layout?: MediaLayout;
}

/** A video: a file, or a page of a video service. */
export interface VideoBlock extends MediaBlockCommon {
  readonly type: "video";
  /** What a video service calls it. Filled by the internal API. */
  readonly title?: string;
  /** Who published it there. Filled by the internal API. */
  readonly author?: string;
  /** The service, such as `YouTube`. Filled by the internal API. */
  readonly provider?: string;
  /** What the app shows in the frame. Filled by the internal API. */
  readonly iframeUrl?: string;
  readonly layout?: MediaLayout;
}

/** A sound file. */
export interface AudioBlock extends MediaBlockCommon {
  readonly type: "audio";
}

/** A PDF, shown in the page. */
export interface PdfBlock extends MediaBlockCommon {
  readonly type: "pdf";
  readonly layout?: MediaLayout;
}

/** A file to download. Its name is the file's `name`. */
export interface FileBlock extends MediaBlockCommon {
  readonly type: "file";
}

/** A link with a preview. */
export interface BookmarkBlock extends BlockCommon {
  readonly type: "bookmark";
  /** Empty while nobody has chosen a link. */
  readonly url: string;
  readonly caption: RichText;
  /** Filled by the internal API. */
  readonly title?: string;
  /** Filled by the internal API. */
  readonly description?: string;
  /** Filled by the internal API. */
  readonly iconUrl?: string;
  /** Filled by the internal API. */
  readonly coverUrl?: string;
}

/** A page of another site, shown in a frame. */
export interface EmbedBlock extends BlockCommon {
  readonly type: "embed";
  /** Empty while nobody has chosen a link. */
  readonly url: string;
  readonly caption: RichText;
  /** The service, such as `figma` or `drive`. Filled by the internal API. */
  readonly provider?: string;
  /** Filled by the internal API. */
  readonly title?: string;
  /** Whose it is there. Filled by the internal API. */
  readonly author?: string;
  /** Filled by the internal API. */
  readonly iconUrl?: string;
  /** Filled by the internal API. */
  readonly thumbnailUrl?: string;
  /** What the app shows in the frame. Filled by the internal API. */
  readonly iframeUrl?: string;
  readonly layout?: MediaLayout;
}

/** A link into a connected application, unfurled by it. */
export interface LinkPreviewBlock extends BlockCommon {
  readonly type: "link_preview";
  readonly url: string;
  /** Filled by the internal API. */
  readonly title?: string;
  /** The service, such as `github.com`. Filled by the internal API. */
  readonly provider?: string;
  /** Filled by the internal API. */
  readonly attributes?: readonly LinkAttribute[];
}
