import { fieldOf, isRecord, stringOf, type WireRecord } from "@pagebridge/core-types/adapter-tools";

/** Every type of the official API that has a decoder here, the names of older versions included. */
export const blockTypes = [
  "audio",
  "bookmark",
  "breadcrumb",
  "bulleted_list_item",
  "callout",
  "child_database",
  "child_page",
  "code",
  "column",
  "column_list",
  "divider",
  "embed",
  "equation",
  "file",
  "heading_1",
  "heading_2",
  "heading_3",
  "heading_4",
  "image",
  "link_preview",
  "link_to_page",
  "meeting_notes",
  "numbered_list_item",
  "paragraph",
  "pdf",
  "quote",
  "synced_block",
  "tab",
  "table",
  "table_of_contents",
  "table_row",
  "template",
  "to_do",
  "toggle",
  "transcription",
  "unsupported",
  "video",
] as const;

/** A type of the official API that has a decoder here. */
export type WireBlockType = (typeof blockTypes)[number];

/** The type of a wire block: what it says, else the kind whose payload it holds, else undefined (a partial block). */
export function blockType(wire: WireRecord): string | undefined {
  return stringOf(wire, "type") || blockTypes.find((type) => isRecord(fieldOf(wire, type)));
}
