import type { CalendarEvent, MeetingNotesBlock, MeetingNotesSection, MeetingRecording } from "@pagebridge/core-types";
import { deriveId } from "../derive-id.js";
import type { EncodeContext } from "../encode-context.js";
import { encodeOptionalText } from "../text/rich-text.js";
import { present, presentOrNone, type Wire } from "../wire.js";
import type { BlockBody } from "./block-body.js";

/**
 * Notes of a meeting. How the internal API names the sections is not known: here `format` says of them and of the meeting what the
 * official object says, in its words, and the sections are children of type `text`.
 */
export function encodeMeetingNotes(block: MeetingNotesBlock, context: EncodeContext): BlockBody {
  const { sections, calendarEvent, recording } = block;
  const pointers = sections.map(({ kind, id }) => [`${kind}_block_id`, id] as const);
  return {
    type: "transcription",
    properties: { title: encodeOptionalText(block.title, block.id, context) },
    content: [...sections, ...block.children].map(({ id }) => id),
    format: {
      status: block.status,
      is_full_page: block.isFullPage,
      children: presentOrNone(Object.fromEntries(pointers)),
      calendar_event: calendarEvent && encodeCalendarEvent(calendarEvent),
      recording: recording && encodeRecording(recording),
    },
  };
}

/** The block that holds one section. */
export function encodeSection(section: MeetingNotesSection): BlockBody {
  const content = section.children.map(({ id }) => id);
  return {
    type: "text",
    content: section.hasUnreadChildren ? [...content, deriveId("unread-child", section.id)] : content,
  };
}

function encodeCalendarEvent({ startTime, endTime, attendees }: CalendarEvent): Wire {
  return present({ start_time: startTime, end_time: endTime, attendees });
}

function encodeRecording({ startTime, endTime }: MeetingRecording): Wire {
  return present({ start_time: startTime, end_time: endTime });
}
