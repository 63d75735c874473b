import type { MeetingNotesBlock, MeetingNotesSection } from "@pagebridge/core-types";
import type { PhrasingContent } from "mdast";
import { report, reportApproximation, type Scope } from "../context/scope.js";
import { plainPhrasing, toPhrasing } from "../inline/phrasing.js";
import { paragraph, paragraphs, text } from "../nodes/nodes.js";
import { containerOf, containerPieces } from "./container.js";
import { nested, type Piece } from "./piece.js";
import { placeholder } from "./placeholders.js";

const labels: { readonly [Kind in MeetingNotesSection["kind"]]: string } = {
  notes: "Notes",
  summary: "Summary",
  transcript: "Transcript",
};

/** Notes of a meeting: title, time, and each section below a line in bold or in a tag of its own. */
export function meetingNotesPieces(block: MeetingNotesBlock, scope: Scope): readonly Piece[] {
  const { calendarEvent, children, sections, title } = block;
  const form = containerOf("meetingNotes", scope);
  const { attendees = [] } = calendarEvent ?? {};
  const content = [...sections.flatMap((section) => sectionPieces(section, scope)), nested(children)];
  const time = meetingTime(block);
  if (form.form === "tag") {
    if (time !== "") reportApproximation(scope, "The time of a meeting is not written.");
    const people = attendees.map((id) => `user://${id}`).join(",") || undefined;
    return containerPieces(form, { own: toPhrasing(title, scope), attributes: { attendees: people }, content }, scope);
  }
  reportApproximation(scope, "Meeting notes are written as sections below lines in bold.");
  if (attendees.length > 0) {
    report(scope, {
      code: "approximated",
      severity: "warning",
      message: "The attendees of a meeting are not written; only their ids are known.",
    });
  }
  return [...boldLine(toPhrasing(title, scope)), ...paragraphs(plainPhrasing(time, scope)), ...content];
}

function sectionPieces(section: MeetingNotesSection, scope: Scope): readonly Piece[] {
  const { children, hasUnreadChildren, id, kind } = section;
  const form = containerOf("meetingNotes", scope);
  const inner = { ...scope, id };
  if (hasUnreadChildren) {
    report(inner, {
      code: "children_missing",
      severity: "warning",
      message: "A section of the meeting notes was not read; a line in its place says so.",
    });
  }
  const content = [nested(children), ...(hasUnreadChildren ? [placeholder("Content that was not read", inner)] : [])];
  if (form.form !== "tag") return [...boldLine([text(labels[kind])]), ...content];
  return containerPieces({ form: "tag", name: `${form.name}-section-${kind}` }, { content }, inner);
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
