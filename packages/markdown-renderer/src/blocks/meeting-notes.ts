import type { MeetingNotesBlock, MeetingNotesSection } from "@pagebridge/core-types";
import type { PhrasingContent } from "mdast";
import { report, reportApproximation, type Scope } from "../context/scope.js";
import { plainPhrasing, toPhrasing } from "../inline/phrasing.js";
import { paragraph, paragraphs, text } from "../nodes/nodes.js";
import { nested, type Piece } from "./piece.js";
import { placeholder } from "./placeholders.js";

const labels: { readonly [Kind in MeetingNotesSection["kind"]]: string } = {
  notes: "Notes",
  summary: "Summary",
  transcript: "Transcript",
};

/** Notes of a meeting: title, time, and each section below a line in bold. */
export function meetingNotesPieces(block: MeetingNotesBlock, scope: Scope): readonly Piece[] {
  reportApproximation(scope, "Meeting notes are written as sections below lines in bold.");
  if ((block.calendarEvent?.attendees ?? []).length > 0) {
    report(scope, {
      code: "approximated",
      severity: "warning",
      message: "The attendees of a meeting are not written; only their ids are known.",
    });
  }
  return [
    ...boldLine(toPhrasing(block.title, scope)),
    ...paragraphs(plainPhrasing(meetingTime(block), scope)),
    ...block.sections.flatMap((section) => sectionPieces(section, scope)),
    nested(block.children),
  ];
}

function sectionPieces(section: MeetingNotesSection, scope: Scope): readonly Piece[] {
  const inner = { ...scope, id: section.id };
  if (section.hasUnreadChildren) {
    report(inner, {
      code: "children_missing",
      severity: "warning",
      message: "A section of the meeting notes was not read; a line in its place says so.",
    });
  }
  return [
    ...boldLine([text(labels[section.kind])]),
    nested(section.children),
    ...(section.hasUnreadChildren ? [placeholder("Content that was not read")] : []),
  ];
}

function boldLine(content: readonly PhrasingContent[]): readonly Piece[] {
  if (content.length === 0) return [];
  return [
    paragraph(content.every(({ type }) => type === "text") ? [{ type: "strong", children: [...content] }] : content),
  ];
}

function meetingTime({ calendarEvent, recording }: MeetingNotesBlock): string {
  const { endTime, startTime } = calendarEvent ?? recording ?? {};
  return [startTime, endTime].filter((time) => time !== undefined).join(" → ");
}
