import type { MeetingNotesBlock, MeetingNotesSection } from "@pagebridge/core-types";
import type { PhrasingContent } from "mdast";
import { reportUnwritten } from "../context/report-unwritten.js";
import { reportApproximation, reportLoss, type Scope } from "../context/scope.js";
import { plainPhrasing, toPhrasing } from "../inline/phrasing.js";
import { paragraph, paragraphs, text } from "../nodes/nodes.js";
import { timeText } from "../properties/date-text.js";
import { nested, type Piece } from "./piece.js";
import { unreadPieces } from "./placeholders.js";

const labels: { readonly [Kind in MeetingNotesSection["kind"]]: string } = {
  notes: "Notes",
  summary: "Summary",
  transcript: "Transcript",
};

/** Notes of a meeting: title, time, and each section below a line in bold. */
export function meetingNotesPieces(block: MeetingNotesBlock, scope: Scope): readonly Piece[] {
  const { calendarEvent, children, sections, title } = block;
  reportApproximation(scope, "Meeting notes are written as sections.");
  if ((calendarEvent?.attendees ?? []).length > 0) reportLoss(scope, "Attendees are not written.");
  return [
    ...boldLine(toPhrasing(title, scope)),
    ...paragraphs(plainPhrasing(meetingTime(block, scope), scope)),
    ...sections.flatMap((section) => [
      ...boldLine([text(labels[section.kind])]),
      ...sectionContent(section, { ...scope, id: section.id }),
    ]),
    nested(children),
  ];
}

/** What is inside a section, and a line for what was not read of it. */
export function sectionContent(section: MeetingNotesSection, scope: Scope): readonly Piece[] {
  return [nested(section.children), ...unreadPieces(section, scope)];
}

/** From when to when it was, as far as that is known. */
export function meetingTime({ calendarEvent, recording }: MeetingNotesBlock, scope: Scope): string {
  const { endTime, startTime } = calendarEvent ?? recording ?? {};
  if (calendarEvent !== undefined) reportUnwritten({ recording }, ["recording"], scope);
  return timeText(startTime, endTime);
}

function boldLine(content: readonly PhrasingContent[]): readonly Piece[] {
  if (content.length === 0) return [];
  return [
    paragraph(content.every(({ type }) => type === "text") ? [{ type: "strong", children: [...content] }] : content),
  ];
}
