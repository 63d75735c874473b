import type { MeetingNotesBlock } from "@pagebridge/core-types";
import type { Container } from "../blocks/container.js";
import { meetingTime, sectionContent } from "../blocks/meeting-notes.js";
import { nested, type Piece } from "../blocks/piece.js";
import { reportApproximation, type Scope } from "../context/scope.js";

/** Makes notes of a meeting a tag with a tag for each section. */
export function meetingNotesTags(
  tag: (name: string) => Container,
): (block: MeetingNotesBlock, scope: Scope) => readonly Piece[] {
  return (block, scope) => {
    const { calendarEvent, children, sections, title } = block;
    const more = sections.flatMap((section) => {
      const inner: Scope = { ...scope, id: section.id };
      return tag(`meeting-notes-section-${section.kind}`)(
        { children: [], more: sectionContent(section, inner) },
        inner,
      );
    });
    if (meetingTime(block, scope) !== "") reportApproximation(scope, "The time of a meeting is not written.");
    const attendees = calendarEvent?.attendees?.map((id) => `user://${id}`).join(",") || undefined;
    return tag("meeting-notes")(
      { richText: title, attributes: { attendees }, children: [], more: [...more, nested(children)] },
      scope,
    );
  };
}
