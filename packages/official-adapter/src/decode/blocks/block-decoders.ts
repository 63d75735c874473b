import type { BlockDecoder } from "./block-decoder.js";
import type { WireBlockType } from "./block-type.js";
import { decodeBookmark, decodeEmbed, decodeLinkPreview, decodeMedia } from "./kinds/media.js";
import { decodeMeetingNotes } from "./kinds/meeting-notes.js";
import { decodeChildDatabase, decodeChildPage, decodeLinkToPage } from "./kinds/page-blocks.js";
import {
  decodeBreadcrumb,
  decodeColumn,
  decodeColumnList,
  decodeDivider,
  decodeTab,
  decodeTableOfContents,
} from "./kinds/structure.js";
import { decodeSyncedBlock } from "./kinds/synced-block.js";
import { decodeTable, decodeTableRow } from "./kinds/table.js";
import {
  decodeBulletedListItem,
  decodeCallout,
  decodeCode,
  decodeEquation,
  decodeHeading,
  decodeNumberedListItem,
  decodeParagraph,
  decodeQuote,
  decodeTemplate,
  decodeToDo,
  decodeToggle,
} from "./kinds/text.js";
import { decodeUnsupported } from "./kinds/unsupported.js";

const decoders: { readonly [Type in WireBlockType]: BlockDecoder } = {
  audio: decodeMedia("audio"),
  bookmark: decodeBookmark,
  breadcrumb: decodeBreadcrumb,
  bulleted_list_item: decodeBulletedListItem,
  callout: decodeCallout,
  child_database: decodeChildDatabase,
  child_page: decodeChildPage,
  code: decodeCode,
  column: decodeColumn,
  column_list: decodeColumnList,
  divider: decodeDivider,
  embed: decodeEmbed,
  equation: decodeEquation,
  file: decodeMedia("file"),
  heading_1: decodeHeading(1),
  heading_2: decodeHeading(2),
  heading_3: decodeHeading(3),
  heading_4: decodeHeading(4),
  image: decodeMedia("image"),
  link_preview: decodeLinkPreview,
  link_to_page: decodeLinkToPage,
  meeting_notes: decodeMeetingNotes,
  numbered_list_item: decodeNumberedListItem,
  paragraph: decodeParagraph,
  pdf: decodeMedia("pdf"),
  quote: decodeQuote,
  synced_block: decodeSyncedBlock,
  tab: decodeTab,
  table: decodeTable,
  table_of_contents: decodeTableOfContents,
  table_row: decodeTableRow,
  template: decodeTemplate,
  to_do: decodeToDo,
  toggle: decodeToggle,
  transcription: decodeMeetingNotes,
  unsupported: decodeUnsupported,
  video: decodeMedia("video"),
};

/** The decoder of each wire type. */
export const blockDecoders: ReadonlyMap<string, BlockDecoder> = new Map(Object.entries(decoders));
