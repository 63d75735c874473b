import type { MeetingNotesSection } from "@pagebridge/core-types";
import { idOf, recordOf, toId, type WireRecord } from "@pagebridge/core-types/adapter-tools";

const kinds = ["summary", "notes", "transcript"] as const;

/** The blocks that hold the parts of meeting notes, as far as their record names them. */
export function sectionsOf(record: WireRecord): readonly Pick<MeetingNotesSection, "id" | "kind">[] {
  const format = recordOf(record, "format") ?? {};
  const named = recordOf(format, "children") ?? {};
  return kinds.flatMap((kind) => {
    const id =
      idOf(named, `${kind}_block_id`) ??
      idOf(format, `${kind}_block_id`) ??
      toId(recordOf(format, `${kind}_pointer`)?.["id"]) ??
      toId(recordOf(format, `${kind}_block_pointer`)?.["id"]);
    return id === undefined ? [] : [{ kind, id }];
  });
}
