import type { CalendarEvent, MeetingNotesSection, MeetingRecording } from "@pagebridge/core-types";
import { defined, type FieldReader, readFields, toId } from "@pagebridge/core-types/adapter-tools";
import type { BlockDecoder } from "../block-decoder.js";
import { richTextOf } from "../block-texts.js";
import { sectionsOf } from "../sections-of.js";

/**
 * Decodes notes of a meeting. How records name the sections is not confirmed: they are looked for under the words of the official
 * API, and children that are no section stay children, so that nothing is lost either way.
 */
export const decodeTranscription: BlockDecoder = (input) => {
  const { context, format, record } = input;
  const sections = sectionsOf(record);
  const calendarEvent = toCalendarEvent(readFields(format.recordAt("calendar_event"), context));
  const recording = toRecording(readFields(format.recordAt("recording"), context));
  const { children, hasUnreadChildren } = input.children();
  return {
    type: "meeting_notes",
    ...input.common,
    title: richTextOf(input, "title"),
    ...defined({ status: format.text("status"), isFullPage: format.boolean("is_full_page") }),
    sections: sections.map(({ kind, id }): MeetingNotesSection => ({ kind, id, ...input.contentOf(id) })),
    children,
    ...(hasUnreadChildren && { hasUnreadChildren }),
    ...(calendarEvent && { calendarEvent }),
    ...(recording && { recording }),
  };
};

function toCalendarEvent(fields: FieldReader): CalendarEvent | undefined {
  if (Object.keys(fields.record).length === 0) return undefined;
  const attendees = fields.list("attendees")?.flatMap((attendee) => toId(attendee) ?? []);
  return {
    startTime: fields.string("start_time") ?? "",
    endTime: fields.string("end_time") ?? "",
    ...defined({ attendees }),
  };
}

function toRecording(fields: FieldReader): MeetingRecording | undefined {
  const recording = defined({ startTime: fields.text("start_time"), endTime: fields.text("end_time") });
  return Object.keys(fields.record).length === 0 ? undefined : recording;
}
