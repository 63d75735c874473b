import type { Id } from "@pagebridge/core-types";
import { idOf, isRecord, recordOf, type WireRecord } from "@pagebridge/core-types/adapter-tools";
import { blockType } from "./blocks/block-type.js";
import { sectionIds } from "./blocks/section-ids.js";

/**
 * Tells whose children have to be listed to decode a wire block with all that it holds. Whoever fetches and whoever decodes asks
 * this same function, so that the two agree.
 *
 * - a block with children: its own id
 * - a reference to a synced block: the id of the original, whatever the reference says about children
 * - meeting notes: the ids of their sections; their own id when none is named
 * - sub-pages and databases: none, because their content is not part of the page
 */
export function containersOf(wire: unknown): readonly Id[] {
  if (!isRecord(wire)) return [];
  switch (blockType(wire)) {
    case "child_page":
    case "child_database":
      return [];
    case "synced_block": {
      const original = originalOf(wire);
      return original === undefined ? ownContainer(wire) : [original];
    }
    case "meeting_notes":
    case "transcription": {
      const sections = sectionIds(wire).map(({ id }) => id);
      return sections.length > 0 ? sections : ownContainer(wire);
    }
    default:
      return ownContainer(wire);
  }
}

/** The original that a synced block shows; undefined when it is the original itself. */
export function originalOf(wire: WireRecord): Id | undefined {
  const reference = recordOf(recordOf(wire, "synced_block") ?? {}, "synced_from");
  return reference && idOf(reference, "block_id");
}

function ownContainer(wire: WireRecord): readonly Id[] {
  const id = idOf(wire);
  return wire["has_children"] === true && id !== undefined ? [id] : [];
}
