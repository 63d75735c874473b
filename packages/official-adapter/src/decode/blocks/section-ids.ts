import type { Id, MeetingNotesSection } from "@pagebridge/core-types";
import { idOf, recordOf, type WireRecord } from "@pagebridge/core-types/adapter-tools";

const kinds = ["summary", "notes", "transcript"] as const;

/** The blocks that hold the parts of meeting notes, as their payload names them. */
export function sectionIds(wire: WireRecord): readonly Pick<MeetingNotesSection, "id" | "kind">[] {
  const payload = recordOf(wire, "meeting_notes") ?? recordOf(wire, "transcription") ?? {};
  const children = recordOf(payload, "children") ?? {};
  return kinds.flatMap((kind) => {
    const id: Id | undefined = idOf(children, `${kind}_block_id`);
    return id === undefined ? [] : [{ kind, id }];
  });
}
