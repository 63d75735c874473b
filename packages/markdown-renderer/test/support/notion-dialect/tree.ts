/** A mark on text. */
export type NotionMark = "bold" | "italic" | "strikethrough" | "underline";

/** What stands inside a line. */
export interface NotionInline {
  readonly kind: "break" | "citation" | "code" | "date" | "emoji" | "equation" | "image" | "mention" | "text";
  /** The text, the TeX, the label of a mention, the name of an emoji, the address of a source; empty for breaks and dates. */
  readonly value: string;
  /** In alphabetical order. */
  readonly marks: readonly NotionMark[];
  /** The innermost colour. */
  readonly color?: string;
  /** Where it leads. */
  readonly url?: string;
  /** The threads about it, the innermost ones. */
  readonly discussionUrls?: string;
  /** What the tag of a mention or a date says. */
  readonly attributes?: NotionAttributes;
}

/** What a tag or its Markdown form says besides text and children. */
export interface NotionAttributes {
  readonly [name: string]: string;
}

/** The kinds of blocks. */
export type NotionKind =
  | "audio"
  | "bookmark"
  | "bulletedItem"
  | "callout"
  | "code"
  | "column"
  | "columns"
  | "customBlock"
  | "database"
  | "divider"
  | "embed"
  | "equation"
  | "externalObject"
  | "file"
  | "folder"
  | "heading"
  | "image"
  | "mail"
  | "meetingNotes"
  | "meetingSection"
  | "numberedItem"
  | "page"
  | "paragraph"
  | "pdf"
  | "quote"
  | "syncedBlock"
  | "syncedBlockReference"
  | "tab"
  | "table"
  | "tableCell"
  | "tableColumn"
  | "tableOfContents"
  | "tableRow"
  | "tabs"
  | "toDo"
  | "toggle"
  | "unknown"
  | "video";

/**
 * A block. Markdown and tag forms of the same thing are the same here: `# a` and `<h1>` are both
 * `{ kind: "heading", attributes: { level: "1" }, … }`.
 */
export interface NotionBlock {
  readonly kind: NotionKind;
  readonly attributes: NotionAttributes;
  /** Its own text: of code and equations as one text. */
  readonly text: readonly NotionInline[];
  readonly children: readonly NotionBlock[];
}

/** Where a text leaves the dialect. */
export interface NotionFault {
  /** From 1. */
  readonly line: number;
  readonly message: string;
}

/** What a text in the dialect says. */
export interface NotionDocument {
  readonly blocks: readonly NotionBlock[];
  /** In the order of their lines. Empty for a text that keeps to the dialect. */
  readonly faults: readonly NotionFault[];
}
