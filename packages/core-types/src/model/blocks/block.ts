import type { AppBlock } from "./app-block.js";
import type { CodeBlock, EquationBlock } from "./code-blocks.js";
import type {
  AudioBlock,
  BookmarkBlock,
  EmbedBlock,
  FileBlock,
  ImageBlock,
  LinkPreviewBlock,
  PdfBlock,
  VideoBlock,
} from "./media-blocks.js";
import type { MeetingNotesBlock } from "./meeting-notes-block.js";
import type { ChildDatabaseBlock, ChildPageBlock, LinkToPageBlock } from "./page-blocks.js";
import type {
  BreadcrumbBlock,
  ColumnBlock,
  ColumnListBlock,
  DividerBlock,
  SyncedBlock,
  TabBlock,
  TableBlock,
  TableOfContentsBlock,
  TableRowBlock,
} from "./structure-blocks.js";
import type {
  BulletedListItemBlock,
  CalloutBlock,
  HeadingBlock,
  NumberedListItemBlock,
  ParagraphBlock,
  QuoteBlock,
  TemplateBlock,
  ToDoBlock,
  ToggleBlock,
} from "./text-blocks.js";
import type { UnsupportedBlock } from "./unsupported-block.js";

/** Any block. Tell them apart by `type`. */
export type Block =
  | AppBlock
  | AudioBlock
  | BookmarkBlock
  | BreadcrumbBlock
  | BulletedListItemBlock
  | CalloutBlock
  | ChildDatabaseBlock
  | ChildPageBlock
  | CodeBlock
  | ColumnBlock
  | ColumnListBlock
  | DividerBlock
  | EmbedBlock
  | EquationBlock
  | FileBlock
  | HeadingBlock
  | ImageBlock
  | LinkPreviewBlock
  | LinkToPageBlock
  | MeetingNotesBlock
  | NumberedListItemBlock
  | ParagraphBlock
  | PdfBlock
  | QuoteBlock
  | SyncedBlock
  | TabBlock
  | TableBlock
  | TableOfContentsBlock
  | TableRowBlock
  | TemplateBlock
  | ToDoBlock
  | ToggleBlock
  | UnsupportedBlock
  | VideoBlock;

/** The `type` of a block. */
export type BlockType = Block["type"];
