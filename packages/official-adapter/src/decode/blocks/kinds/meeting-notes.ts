import type { CalendarEvent, MeetingNotesSection, MeetingRecording } from "@pagebridge/core-types";
import {
  defined,
  type FieldReader,
  fieldOf,
  idOf,
  isRecord,
  readFields,
  toId,
} from "@pagebridge/core-types/adapter-tools";
import { toRichText } from "../../rich-text/to-rich-text.js";
import type { BlockDecoder } from "../block-decoder.js";
import { blockType } from "../block-type.js";
import { nestedChildren } from "../nested-children.js";
import { sectionIds } from "../section-ids.js";

/** Decodes notes of a meeting, under their present name and under the older one, `transcription`. */
export const decodeMeetingNotes: BlockDecoder = (input) => {
  const { payload, context, wire } = input;
  const sections = sectionIds(wire);
  const nested = sections.length > 0 ? (nestedChildren(wire, input.type) ?? []) : [];
  const isSection = (candidate: unknown): boolean => sections.some((section) => hasId(candidate, section.id));
  const calendarEvent = toCalendarEvent(payload.recordAt("calendar_event"), (event) => readFields(event, context));
  const recording = toRecording(payload.recordAt("recording"), (times) => readFields(times, context));
  return {
    type: "meeting_notes",
    ...input.common,
    title: toRichText(fieldOf(payload.record, "title") ?? fieldOf(payload.record, "rich_text"), context),
    ...defined({ status: payload.text("status"), isFullPage: payload.boolean("is_full_page") }),
    sections: sections.map((section): MeetingNotesSection => {
      const block = nested.find((candidate) => hasId(candidate, section.id));
      const content = isRecord(block) ? nestedChildren(block, blockType(block)) : undefined;
      return { ...section, ...input.childrenOf(section.id, content) };
    }),
    ...(sections.length > 0
      ? { children: input.blocks(nested.filter((candidate) => !isSection(candidate))) }
      : input.children()),
    ...(calendarEvent && { calendarEvent }),
    ...(recording && { recording }),
  };
};

function hasId(candidate: unknown, id: string): boolean {
  return isRecord(candidate) && idOf(candidate) === id;
}

function toCalendarEvent(wire: object | undefined, read: (wire: object) => FieldReader): CalendarEvent | undefined {
  if (wire === undefined) return undefined;
  const fields = read(wire);
  const attendees = fields.list("attendees")?.flatMap((attendee) => toId(attendee) ?? []);
  return {
    startTime: fields.string("start_time") ?? "",
    endTime: fields.string("end_time") ?? "",
    ...(attendees && { attendees }),
  };
}

function toRecording(wire: object | undefined, read: (wire: object) => FieldReader): MeetingRecording | undefined {
  if (wire === undefined) return undefined;
  const fields = read(wire);
  return defined({ startTime: fields.text("start_time"), endTime: fields.text("end_time") });
}
