import type { Id } from "@pagebridge/core-types";
import { describe, expect, it } from "vitest";
import { decodeBlock, decodeBlocks } from "../../src/decode/blocks/decode-block.js";
import type { ChildrenAnswer, ChildrenSource } from "../../src/decode/children-answer.js";
import { containersOf } from "../../src/decode/containers-of.js";
import { madeId, modelParagraph, wireBlock, wireParagraph } from "./support/made.js";

/** A source that knows some lists, and notes what it was asked for. */
function sourceOf(lists: Readonly<Record<Id, readonly object[]>>): { source: ChildrenSource; asked: Id[] } {
  const asked: Id[] = [];
  const source = (id: Id): ChildrenAnswer => {
    asked.push(id);
    const results = lists[id];
    return results
      ? { status: "read", results }
      : { status: "missing", diagnostic: { code: "not_accessible", severity: "warning", message: "Not shared.", id } };
  };
  return { source, asked };
}

const withChildren = { has_children: true };
const reference = (number: number, original: number, extra: object = {}) =>
  wireBlock(number, "synced_block", { synced_from: { type: "block_id", block_id: madeId(original) } }, extra);
const notes = (children: object, extra: object = {}) => wireBlock(1, "meeting_notes", { children }, extra);

describe("containersOf", () => {
  it.each<[string, unknown, readonly Id[]]>([
    ["a block without children", wireParagraph(1, "x"), []],
    ["a block with children", wireParagraph(1, "x", withChildren), [madeId(1)]],
    ["an original synced block", wireBlock(1, "synced_block", { synced_from: null }, withChildren), [madeId(1)]],
    ["a reference that denies having children", reference(1, 9), [madeId(9)]],
    ["a reference that has children", reference(1, 9, withChildren), [madeId(9)]],
    ["a sub-page", wireBlock(1, "child_page", { title: "x" }, withChildren), []],
    ["a database", wireBlock(1, "child_database", { title: "x" }, withChildren), []],
    ["an unsupported block with children", wireBlock(1, "unsupported", {}, withChildren), [madeId(1)]],
    ["a block invented tomorrow with children", wireBlock(1, "hologram", {}, withChildren), [madeId(1)]],
    [
      "meeting notes with sections",
      notes({ transcript_block_id: madeId(4), notes_block_id: madeId(3), summary_block_id: madeId(2) }, withChildren),
      [madeId(2), madeId(3), madeId(4)],
    ],
    ["meeting notes without sections", notes({}, withChildren), [madeId(1)]],
    ["meeting notes with nothing", notes({}), []],
    [
      "transcriptions, by their older name",
      wireBlock(1, "transcription", { children: { notes_block_id: madeId(3) } }),
      [madeId(3)],
    ],
    ["a partial block", { object: "block", id: madeId(1) }, []],
    ["no block", null, []],
  ])("names what to list for %s", (_name, wire, containers) => {
    expect(containersOf(wire)).toEqual(containers);
  });
});

describe("decodeBlock with a source of children", () => {
  it("asks for exactly the containers that containersOf names, in order", () => {
    const page = [
      wireParagraph(1, "a", withChildren),
      reference(2, 20),
      wireBlock(
        3,
        "meeting_notes",
        { children: { summary_block_id: madeId(31), notes_block_id: madeId(32) } },
        withChildren,
      ),
      wireBlock(4, "child_page", { title: "x" }, withChildren),
      wireBlock(5, "divider", {}, withChildren),
    ];
    const { source, asked } = sourceOf({});
    decodeBlocks(page, { childrenOf: source });
    expect(asked).toEqual(page.flatMap(containersOf));
  });

  it("puts what it is given into each place", () => {
    const { source } = sourceOf({
      [madeId(1)]: [wireParagraph(11, "child")],
      [madeId(20)]: [wireParagraph(21, "synced")],
      [madeId(31)]: [wireParagraph(33, "summary")],
      [madeId(32)]: [],
    });
    const page = [
      wireParagraph(1, "a", withChildren),
      reference(2, 20),
      wireBlock(3, "meeting_notes", { children: { summary_block_id: madeId(31), notes_block_id: madeId(32) } }),
    ];
    expect(decodeBlocks(page, { childrenOf: source })).toEqual({
      value: [
        modelParagraph(1, "a", { children: [modelParagraph(11, "child")] }),
        { type: "synced_block", id: madeId(2), syncedFrom: madeId(20), children: [modelParagraph(21, "synced")] },
        {
          type: "meeting_notes",
          id: madeId(3),
          title: [],
          sections: [
            { kind: "summary", id: madeId(31), children: [modelParagraph(33, "summary")] },
            { kind: "notes", id: madeId(32), children: [] },
          ],
          children: [],
        },
      ],
      diagnostics: [],
    });
  });

  it("passes on why something is missing", () => {
    const { source } = sourceOf({});
    const { value, diagnostics } = decodeBlocks([reference(2, 20), notes({ notes_block_id: madeId(32) })], {
      childrenOf: source,
    });
    expect(value).toEqual([
      { type: "synced_block", id: madeId(2), syncedFrom: madeId(20), children: [], hasUnreadChildren: true },
      {
        type: "meeting_notes",
        id: madeId(1),
        title: [],
        sections: [{ kind: "notes", id: madeId(32), children: [], hasUnreadChildren: true }],
        children: [],
      },
    ]);
    expect(diagnostics.map(({ code, id }) => [code, id])).toEqual([
      ["not_accessible", madeId(20)],
      ["not_accessible", madeId(32)],
    ]);
  });

  it("says that a list goes on", () => {
    const diagnostic = { code: "truncated", severity: "warning", message: "The list goes on." } as const;
    const childrenOf: ChildrenSource = () => ({ status: "read", results: [wireParagraph(2, "b")], diagnostic });
    expect(decodeBlock(wireParagraph(1, "a", withChildren), { childrenOf })).toEqual({
      value: modelParagraph(1, "a", { children: [modelParagraph(2, "b")], hasUnreadChildren: true }),
      diagnostics: [diagnostic],
    });
  });

  it("shows an original under each of its references, and reads it once", () => {
    const { source, asked } = sourceOf({ [madeId(20)]: [wireBlock(21, "hologram", {})] });
    const shown = [{ type: "unsupported", id: madeId(21), sourceType: "hologram", children: [] }];
    const { value, diagnostics } = decodeBlocks([reference(2, 20), reference(3, 20)], { childrenOf: source });
    expect(value).toEqual([
      { type: "synced_block", id: madeId(2), syncedFrom: madeId(20), children: shown },
      { type: "synced_block", id: madeId(3), syncedFrom: madeId(20), children: shown },
    ]);
    expect(asked).toEqual([madeId(20)]);
    expect(diagnostics.map(({ code }) => code)).toEqual(["unsupported_block"]);
  });

  it("reads content that holds itself once", () => {
    const { source } = sourceOf({ [madeId(20)]: [wireParagraph(21, "inside"), reference(22, 20)] });
    const original = wireBlock(20, "synced_block", { synced_from: null }, withChildren);
    const inside = { type: "synced_block", id: madeId(22), syncedFrom: madeId(20), children: [] };
    const { value, diagnostics } = decodeBlocks([original, reference(30, 20)], { childrenOf: source });
    expect(value).toEqual([
      { type: "synced_block", id: madeId(20), children: [modelParagraph(21, "inside"), inside] },
      {
        type: "synced_block",
        id: madeId(30),
        syncedFrom: madeId(20),
        children: [modelParagraph(21, "inside"), inside],
      },
    ]);
    expect(diagnostics.map(({ code, id, severity }) => [code, id, severity])).toEqual([
      ["cycle", madeId(22), "info"],
      ["cycle", madeId(22), "info"],
    ]);
  });

  it("ends where two originals hold each other", () => {
    const { source } = sourceOf({ [madeId(20)]: [reference(21, 30)], [madeId(30)]: [reference(31, 20)] });
    const { value, diagnostics } = decodeBlock(reference(1, 20), { childrenOf: source });
    expect(value).toEqual({
      type: "synced_block",
      id: madeId(1),
      syncedFrom: madeId(20),
      children: [
        {
          type: "synced_block",
          id: madeId(21),
          syncedFrom: madeId(30),
          children: [{ type: "synced_block", id: madeId(31), syncedFrom: madeId(20), children: [] }],
        },
      ],
    });
    expect(diagnostics.map(({ code }) => code)).toEqual(["cycle"]);
  });

  it("does not take for ever over originals that show the next one twice", () => {
    const lists = Object.fromEntries(
      Array.from({ length: 60 }, (_, level) => [
        madeId(level + 1),
        [reference(100 + level, level + 2), reference(200 + level, level + 2)],
      ]),
    );
    const { source, asked } = sourceOf({ ...lists, [madeId(61)]: [] });
    decodeBlock(reference(999, 1), { childrenOf: source });
    expect(asked.length).toBe(61);
  });

  it("takes nested content where the source knows nothing", () => {
    const { source } = sourceOf({});
    const nested = reference(2, 20, { blocks: [wireParagraph(21, "synced")] });
    expect(decodeBlock(nested, { childrenOf: source })).toEqual({
      value: { type: "synced_block", id: madeId(2), syncedFrom: madeId(20), children: [modelParagraph(21, "synced")] },
      diagnostics: [],
    });
  });

  it("finds an original that an exporter put beside its id", () => {
    const original = wireBlock(20, "synced_block", { synced_from: null, children: [wireParagraph(21, "synced")] });
    const wire = wireBlock(2, "synced_block", {
      synced_from: { type: "block_id", block_id: madeId(20), block: original },
    });
    expect(decodeBlock(wire)).toEqual({
      value: { type: "synced_block", id: madeId(2), syncedFrom: madeId(20), children: [modelParagraph(21, "synced")] },
      diagnostics: [],
    });
  });

  it("gives nested sections of meeting notes their content, and keeps what belongs to none", () => {
    const section = wireBlock(32, "paragraph", { rich_text: [] }, { children: [wireParagraph(33, "noted")] });
    const wire = notes({ notes_block_id: madeId(32) }, { children: [section, wireParagraph(34, "beside")] });
    expect(decodeBlock(wire)).toEqual({
      value: {
        type: "meeting_notes",
        id: madeId(1),
        title: [],
        sections: [{ kind: "notes", id: madeId(32), children: [modelParagraph(33, "noted")] }],
        children: [modelParagraph(34, "beside")],
      },
      diagnostics: [],
    });
  });
});
