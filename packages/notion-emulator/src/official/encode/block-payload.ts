import type { AppBlock, Block, Color, LinkTarget, MeetingNotesBlock, RichText } from "@pagebridge/core-types";
import type { EncodeContext, Wire } from "./context.js";
import { encodeFile, encodeIcon, fileName } from "./file.js";
import { encodeRichText } from "./rich-text.js";

/** The part of a block that is named after its type. */
export interface EncodedPayload {
  readonly type: string;
  readonly payload: Wire;
}

/** Encodes what is particular to a block's type. Parts of the app that the API does not describe become `unsupported`. */
export function encodeBlockPayload(block: Block, context: EncodeContext): EncodedPayload {
  const text = (richText: RichText): readonly Wire[] => encodeRichText(richText, context);
  const colored = (of: { readonly richText: RichText; readonly color?: Color }): Wire => ({
    rich_text: text(of.richText),
    color: of.color ?? "default",
  });
  switch (block.type) {
    case "paragraph":
      return payload(block.type, { ...colored(block), icon: encodeIcon(block.icon, context) });
    case "heading":
      return payload(`heading_${block.level}`, { ...colored(block), is_toggleable: block.isToggleable });
    case "bulleted_list_item":
    case "quote":
    case "toggle":
      return payload(block.type, colored(block));
    case "numbered_list_item":
      return payload(block.type, {
        ...colored(block),
        ...(block.listStartIndex !== undefined && { list_start_index: block.listStartIndex }),
        ...(block.listFormat !== undefined && { list_format: block.listFormat }),
      });
    case "to_do":
      return payload(block.type, { ...colored(block), checked: block.checked });
    case "callout":
      return payload(block.type, { ...colored(block), icon: encodeIcon(block.icon, context) });
    case "template":
      return payload(block.type, { rich_text: text(block.richText) });
    case "code":
      return payload(block.type, {
        caption: text(block.caption),
        rich_text: text(block.richText),
        language: block.language,
      });
    case "equation":
      return payload(block.type, { expression: block.expression });
    case "breadcrumb":
    case "column_list":
    case "divider":
    case "tab":
      return payload(block.type, {});
    case "column":
      return payload(block.type, block.widthRatio === undefined ? {} : { width_ratio: block.widthRatio });
    case "table_of_contents":
      return payload(block.type, { color: block.color ?? "default" });
    case "table":
      return payload(block.type, {
        table_width: block.tableWidth,
        has_column_header: block.hasColumnHeader,
        has_row_header: block.hasRowHeader,
      });
    case "table_row":
      return payload(block.type, { cells: block.cells.map(text) });
    case "synced_block":
      return payload(block.type, {
        synced_from: block.syncedFrom === undefined ? null : { type: "block_id", block_id: block.syncedFrom },
      });
    case "child_page":
    case "child_database":
      return payload(block.type, { title: block.title });
    case "link_to_page":
      return payload(block.type, encodeLinkTarget(block.target));
    case "bookmark":
    case "embed":
      return payload(block.type, { caption: text(block.caption), url: block.url });
    case "link_preview":
      return payload(block.type, { url: block.url });
    case "image":
    case "video":
    case "audio":
    case "pdf":
      return payload(block.type, { caption: text(block.caption), ...encodeFile(block.file, context) });
    case "file":
      return payload(block.type, {
        caption: text(block.caption),
        ...encodeFile(block.file, context),
        name: fileName(block.file),
      });
    case "meeting_notes":
      return payload(
        context.version === "2026-03-11" ? "meeting_notes" : "transcription",
        encodeMeetingNotes(block, context),
      );
    case "unsupported":
      return payload("unsupported", { block_type: block.sourceType });
    default:
      return encodeAppBlock(block);
  }
}

/** Takes nothing but app blocks, so that a new kind of block does not end here unseen. */
function encodeAppBlock(block: AppBlock): EncodedPayload {
  return payload("unsupported", { block_type: block.type });
}

function payload(type: string, value: Wire): EncodedPayload {
  return { type, payload: value };
}

function encodeLinkTarget(target: LinkTarget): Wire {
  switch (target.type) {
    case "page_id":
      return { type: target.type, page_id: target.pageId };
    case "database_id":
      return { type: target.type, database_id: target.databaseId };
    case "comment_id":
      return { type: target.type, comment_id: target.commentId };
    case "unsupported":
      return { type: target.sourceType };
  }
}

function encodeMeetingNotes(block: MeetingNotesBlock, context: EncodeContext): Wire {
  const { calendarEvent, recording } = block;
  const sections = block.sections.map((section) => [`${section.kind}_block_id`, section.id]);
  return {
    title: encodeRichText(block.title, context),
    ...(block.status !== undefined && { status: block.status }),
    ...(block.isFullPage !== undefined && { is_full_page: block.isFullPage }),
    ...(sections.length > 0 && { children: Object.fromEntries(sections) }),
    ...(calendarEvent && {
      calendar_event: {
        start_time: calendarEvent.startTime,
        end_time: calendarEvent.endTime,
        ...(calendarEvent.attendees && { attendees: calendarEvent.attendees }),
      },
    }),
    ...(recording && {
      recording: {
        ...(recording.startTime !== undefined && { start_time: recording.startTime }),
        ...(recording.endTime !== undefined && { end_time: recording.endTime }),
      },
    }),
  };
}
