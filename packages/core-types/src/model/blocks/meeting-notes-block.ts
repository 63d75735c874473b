import type { Id } from "../primitives.js";
import type { RichText } from "../rich-text.js";
import type { Block } from "./block.js";
import type { BlockCommon } from "./block-common.js";

/** Notes of a meeting, with the parts that the app keeps apart. Called `transcription` before version 2026-03-11. */
export interface MeetingNotesBlock extends BlockCommon {
  readonly type: "meeting_notes";
  readonly title: RichText;
  /** Such as `notes_ready` or `transcription_in_progress`; an open list. */
  readonly status?: string;
  readonly sections: readonly MeetingNotesSection[];
  /** Blocks that belong to no section. */
  readonly children: readonly Block[];
  readonly calendarEvent?: CalendarEvent;
  readonly recording?: MeetingRecording;
  /** Whether the notes fill their page. Only in answers of newer versions. */
  readonly isFullPage?: boolean;
}

/** One part of meeting notes. */
export interface MeetingNotesSection {
  readonly kind: "notes" | "summary" | "transcript";
  /** The block that holds the section. */
  readonly id: Id;
  readonly children: readonly Block[];
  /** Present when the section's content was not read; a diagnostic says why. */
  readonly hasUnreadChildren?: true;
}

/** The meeting in a calendar. */
export interface CalendarEvent {
  readonly startTime: string;
  readonly endTime: string;
  /** User ids. */
  readonly attendees?: readonly Id[];
}

/** When a meeting was recorded. */
export interface MeetingRecording {
  readonly startTime?: string;
  readonly endTime?: string;
}
