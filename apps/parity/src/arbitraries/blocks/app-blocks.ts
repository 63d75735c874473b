import type { AppBlockType, MeetingNotesSection } from "@pagebridge/core-types";
import fc from "fast-check";
import { makeAll } from "../../workspace/site.js";
import { maybe } from "../maybe.js";
import { titleTexts } from "../text/rich-texts.js";
import { type BlockMaker, blockDrafts, partDrafts, placeBlock } from "./block-parts.js";
import type { ChildMakers } from "./text-blocks.js";

/** Parts of the app that show other blocks. */
const holders: readonly AppBlockType[] = ["ai_block", "folder", "home", "post", "slide"];

/** Parts of the app that show a text of their own, or nothing. */
const leaves: readonly AppBlockType[] = ["button", "drawing", "form", "mail", "workflow"];

/** Parts of the app, and notes of meetings. */
export function appBlocks(children: ChildMakers): fc.Arbitrary<BlockMaker> {
  return fc.oneof(
    fc.record({ draft: blockDrafts, type: fc.constantFrom(...holders), children }).map(
      ({ draft, type, children: makers }): BlockMaker =>
        (site) => {
          const { common, inside } = placeBlock(draft, site);
          return { ...common, type, richText: [], children: makeAll(makers, inside) };
        },
    ),
    fc.record({ draft: blockDrafts, type: fc.constantFrom(...leaves) }).map(
      ({ draft, type }): BlockMaker =>
        (site) => ({ ...placeBlock(draft, site).common, type, richText: [], children: [] }),
    ),
    { weight: 2, arbitrary: meetingNotes(children) },
  );
}

function meetingNotes(children: ChildMakers): fc.Arbitrary<BlockMaker> {
  const kinds = ["summary", "notes", "transcript"] as const;
  return fc
    .record({
      draft: partDrafts,
      title: titleTexts,
      parts: fc.record({ summary: maybe(children, 1), notes: maybe(children, 1), transcript: maybe(children, 1) }),
      status: maybe(fc.constantFrom("notes_ready", "transcription_in_progress")),
    })
    .map(
      ({ draft, title, parts, status }): BlockMaker =>
        (site) => {
          const { common, inside, own } = placeBlock(draft, site);
          const sections = kinds.flatMap((kind): readonly MeetingNotesSection[] => {
            const makers = parts[kind];
            if (makers === undefined) return [];
            const id = site.nextId();
            return [{ kind, id, children: makeAll(makers, { ...inside, parent: { type: "block_id", blockId: id } }) }];
          });
          return {
            ...common,
            type: "meeting_notes",
            title: title(own),
            ...(status !== undefined && { status }),
            sections,
            children: [],
          };
        },
    );
}
