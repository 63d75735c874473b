import { blockPlainText, countBlocks, walkBlocks } from "@pagebridge/core-types";
import { describe, expect, it } from "vitest";
import { decodeBlocks } from "../../src/decode/blocks/decode-blocks.js";
import { decodePage } from "../../src/decode/pages/decode-page.js";
import { madeBlock, madeId, madePage, madeSpace, madeText, storeOf } from "../support/made-records.js";

type Records = Parameters<typeof storeOf>[0];

/** Ids that may not be read, in a store with other records. */
function storeWithHidden(tables: Records, hidden: readonly number[]) {
  const store = storeOf(tables);
  store.add({ block: Object.fromEntries(hidden.map((number) => [madeId(number), { value: { role: "none" } }])) });
  return store;
}

const reports = (diagnostics: readonly { readonly code: string; readonly id?: string }[]) =>
  diagnostics.map(({ code, id }) => [code, id]);

describe("the content of a page", () => {
  it("comes in the order of its list, to any depth", () => {
    const store = storeOf({
      block: [
        madePage([11, 10]),
        madeText(10, "a", { content: [madeId(12)] }),
        madeText(12, "b"),
        madeBlock(11, "divider"),
      ],
    });
    const { value, diagnostics } = decodePage(store, madeId(1));
    expect(Array.from(walkBlocks(value.children ?? []), ({ block, depth }) => [depth, block.id])).toEqual([
      [0, madeId(11)],
      [0, madeId(10)],
      [1, madeId(12)],
    ]);
    expect(diagnostics).toEqual([]);
  });

  it("leaves out what is in the trash, as the app does, without a word", () => {
    const store = storeOf({ block: [madePage([10, 11]), madeText(10, "a", { alive: false }), madeText(11, "b")] });
    const { value, diagnostics } = decodePage(store, madeId(1));
    expect(value.children?.map(blockPlainText)).toEqual(["b"]);
    expect(diagnostics).toEqual([]);
  });

  it("gives one diagnostic for each block that did not come and for each that may not be read", () => {
    const store = storeWithHidden(
      { block: [madePage([10, 20, 30]), madeText(10, "a", { content: [madeId(21)] })] },
      [30],
    );
    const { value, diagnostics } = decodePage(store, madeId(1));
    expect(value.children).toEqual([
      {
        type: "paragraph",
        id: madeId(10),
        richText: [{ type: "text", text: "a" }],
        children: [],
        hasUnreadChildren: true,
      },
    ]);
    expect(reports(diagnostics)).toEqual([
      ["children_missing", madeId(21)],
      ["children_missing", madeId(20)],
      ["not_accessible", madeId(30)],
    ]);
  });

  it("takes as a child what is listed as one, whatever it names as its parent", () => {
    const store = storeOf({ block: [madePage([10]), madeText(10, "moved", { parent_id: madeId(77) })] });
    expect(decodePage(store, madeId(1)).value.children?.map(blockPlainText)).toEqual(["moved"]);
  });

  it("puts what stands in a block without room for it behind the block", () => {
    const store = storeOf({
      block: [madePage([10]), madeBlock(10, "divider", { content: [madeId(11)] }), madeText(11, "a")],
    });
    const { value, diagnostics } = decodePage(store, madeId(1));
    expect(value.children?.map(({ type }) => type)).toEqual(["divider", "paragraph"]);
    expect(reports(diagnostics)).toEqual([["approximated", madeId(10)]]);
  });

  it("ends where blocks hold themselves, and says so", () => {
    const store = storeOf({
      block: [
        madePage([10]),
        madeText(10, "a", { content: [madeId(11)] }),
        madeText(11, "b", { content: [madeId(10), madeId(12)] }),
        madeText(12, "c"),
      ],
    });
    const { value, diagnostics } = decodePage(store, madeId(1));
    expect(Array.from(walkBlocks(value.children ?? []), ({ block }) => blockPlainText(block))).toEqual([
      "a",
      "b",
      "a",
      "c",
    ]);
    expect(reports(diagnostics)).toEqual([["cycle", madeId(10)]]);
  });

  it("stops at a depth that no page has, instead of ending in an overflow", () => {
    const depth = 5000;
    const block = Array.from({ length: depth }, (_, index) =>
      madeText(index + 10, "x", { content: [madeId(index + 11)] }),
    );
    const { value, diagnostics } = decodePage(storeOf({ block: [madePage([10]), ...block] }), madeId(1));
    expect(countBlocks(value.children ?? [])).toBe(200);
    expect(diagnostics.map(({ code }) => code)).toEqual(["truncated"]);
    expect(() => JSON.stringify(value)).not.toThrow();
  });

  it("is decoded in a moment when a few blocks show each other a million times over", () => {
    const levels = 20;
    const block = Array.from({ length: levels }, (_, index) =>
      madeText(index + 10, "x", {
        content: index + 1 < levels ? [madeId(index + 11), madeId(index + 11)] : [madeId(99)],
      }),
    );
    const { diagnostics } = decodePage(storeOf({ block: [madePage([10]), ...block] }), madeId(1));
    expect(reports(diagnostics)).toEqual([["children_missing", madeId(99)]]);
  });

  it("reports entries of a list that are no ids", () => {
    const store = storeOf({ block: [madePage([], { content: [7, null, madeId(10)] }), madeText(10, "a")] });
    const { value, diagnostics } = decodePage(store, madeId(1));
    expect(value.children?.length).toBe(1);
    expect(reports(diagnostics)).toEqual([
      ["invalid_value", madeId(1)],
      ["invalid_value", madeId(1)],
    ]);
  });
});

describe("blocks that are asked for by their ids", () => {
  it("come even from the trash, and say so", () => {
    const store = storeOf({ block: [madeBlock(10, "divider", { alive: false })] });
    expect(decodeBlocks(store, [madeId(10)]).value).toEqual([{ type: "divider", id: madeId(10), inTrash: true }]);
  });

  it("are one diagnostic each when they are not here", () => {
    const store = storeWithHidden({}, [11]);
    const { value, diagnostics } = decodeBlocks(store, [madeId(10), madeId(11)]);
    expect(value).toEqual([]);
    expect(reports(diagnostics)).toEqual([
      ["children_missing", madeId(10)],
      ["not_accessible", madeId(11)],
    ]);
  });
});

describe("a copy of a synced block", () => {
  const copy = madeBlock(10, "transclusion_reference", {
    format: {
      transclusion_reference_pointer: { id: madeId(20), table: "block", spaceId: madeSpace },
      copied_from_pointer: { id: madeId(21), table: "block", spaceId: madeSpace },
    },
  });
  const original = (more: object = {}) =>
    madeBlock(20, "transclusion_container", { content: [madeId(30)], parent_id: madeId(2), ...more });
  const shown = {
    type: "paragraph",
    id: madeId(30),
    richText: [{ type: "text", text: "shared" }],
    children: [],
  };

  it("shows the content of its original, wherever that stands", () => {
    const store = storeOf({ block: [copy, original(), madeText(30, "shared")] });
    expect(decodeBlocks(store, [madeId(10), madeId(20)])).toEqual({
      value: [
        { type: "synced_block", id: madeId(10), syncedFrom: madeId(20), children: [shown] },
        { type: "synced_block", id: madeId(20), children: [shown] },
      ],
      diagnostics: [],
    });
  });

  it.each([
    ["did not come", storeOf({ block: [copy] }), "children_missing"],
    ["may not be read", storeWithHidden({ block: [copy] }, [20]), "not_accessible"],
    [
      "is in the trash",
      storeOf({ block: [copy, original({ alive: false }), madeText(30, "shared")] }),
      "not_accessible",
    ],
  ])("has unread children when its original %s", (_case, store, code) => {
    const { value, diagnostics } = decodeBlocks(store, [madeId(10)]);
    expect(value).toEqual([
      { type: "synced_block", id: madeId(10), syncedFrom: madeId(20), children: [], hasUnreadChildren: true },
    ]);
    expect(reports(diagnostics)).toEqual([[code, madeId(20)]]);
  });

  it("that stands in its own original is read once", () => {
    const store = storeOf({ block: [original({ content: [madeId(10), madeId(30)] }), copy, madeText(30, "shared")] });
    const { value, diagnostics } = decodeBlocks(store, [madeId(20)]);
    expect(value).toEqual([
      {
        type: "synced_block",
        id: madeId(20),
        children: [{ type: "synced_block", id: madeId(10), syncedFrom: madeId(20), children: [] }, shown],
      },
    ]);
    expect(reports(diagnostics)).toEqual([["cycle", madeId(10)]]);
  });

  it("that does not say what it shows is reported", () => {
    const { value, diagnostics } = decodeBlocks(storeOf({ block: [madeBlock(10, "transclusion_reference")] }), [
      madeId(10),
    ]);
    expect(value).toEqual([{ type: "synced_block", id: madeId(10), children: [] }]);
    expect(reports(diagnostics)).toEqual([["schema_drift", madeId(10)]]);
  });
});

describe("notes of a meeting", () => {
  it("have their sections apart from their children", () => {
    const notes = madeBlock(10, "transcription", {
      format: { children: { summary_block_id: madeId(20), transcript_block_id: madeId(21) } },
      content: [madeId(20), madeId(21), madeId(22)],
    });
    const store = storeOf({
      block: [
        notes,
        madeBlock(20, "text", { content: [madeId(30)] }),
        madeText(30, "we agreed"),
        madeText(22, "aside"),
      ],
    });
    const { value, diagnostics } = decodeBlocks(store, [madeId(10)]);
    expect(value).toEqual([
      {
        type: "meeting_notes",
        id: madeId(10),
        title: [],
        sections: [
          {
            kind: "summary",
            id: madeId(20),
            children: [
              { type: "paragraph", id: madeId(30), richText: [{ type: "text", text: "we agreed" }], children: [] },
            ],
          },
          { kind: "transcript", id: madeId(21), children: [], hasUnreadChildren: true },
        ],
        children: [{ type: "paragraph", id: madeId(22), richText: [{ type: "text", text: "aside" }], children: [] }],
      },
    ]);
    expect(reports(diagnostics)).toEqual([["children_missing", madeId(21)]]);
  });
});

describe("tabs", () => {
  it("are paragraphs with a label, an icon and what they show", () => {
    const store = storeOf({
      block: [
        madeBlock(10, "tab", { content: [madeId(11)] }),
        madeText(11, "Tides", { format: { page_icon: "🌊" }, content: [madeId(12)] }),
        madeBlock(12, "divider"),
      ],
    });
    expect(decodeBlocks(store, [madeId(10)]).value).toEqual([
      {
        type: "tab",
        id: madeId(10),
        children: [
          {
            type: "paragraph",
            id: madeId(11),
            richText: [{ type: "text", text: "Tides" }],
            icon: { type: "emoji", emoji: "🌊" },
            children: [{ type: "divider", id: madeId(12) }],
          },
        ],
      },
    ]);
  });
});
