import { describe, expect, it } from "vitest";
import { type WantedOptions, wantedRecords } from "../../src/decode/wanted/wanted-records.js";
import {
  madeBlock,
  madeCollection,
  madeId,
  madePage,
  madeRow,
  madeSpace,
  madeText,
  storeOf,
} from "../support/made-records.js";

type Records = Parameters<typeof storeOf>[0];

const otherSpace = "5face000-0000-4000-8000-000000000002";

function wanted(tables: Records, options: WantedOptions = {}): readonly string[] {
  return wantedRecords(storeOf(tables), [madeId(1)], options).map(
    ({ table, id }) => `${table} ${Number(id.slice(-4))}`,
  );
}

describe("what a page wants", () => {
  it("is the page itself when it has not come", () => {
    expect(wantedRecords(storeOf(), [madeId(1)])).toEqual([{ table: "block", id: madeId(1) }]);
  });

  it("is nothing when all is here, in the trash or unreadable", () => {
    const store = storeOf({
      block: [madePage([10, 11, 12]), madeText(10, "a"), madeText(11, "b", { alive: false, content: [madeId(20)] })],
    });
    store.add({ block: { [madeId(12)]: { value: { role: "none" } } } });
    expect(wantedRecords(store, [madeId(1)])).toEqual([]);
  });

  it("is every block that is named, in the page's order, each once, with the space of whoever names it", () => {
    const store = storeOf({
      block: [
        madePage([10, 20, 21]),
        madeText(10, "a", { content: [madeId(22), madeId(20)] }),
        madeBlock(21, "transclusion_reference", {
          format: { transclusion_reference_pointer: { id: madeId(23), table: "block", spaceId: otherSpace } },
        }),
      ],
    });
    expect(wantedRecords(store, [madeId(1)])).toEqual([
      { table: "block", id: madeId(22), spaceId: madeSpace },
      { table: "block", id: madeId(20), spaceId: madeSpace },
      { table: "block", id: madeId(23), spaceId: otherSpace },
    ]);
  });

  it("is not what sub-pages hold, unless they are to be read", () => {
    const block = [madePage([10]), madeBlock(10, "page", { content: [madeId(20)] })];
    expect(wanted({ block })).toEqual([]);
    expect(wanted({ block }, { subpages: "inline" })).toEqual(["block 20"]);
  });

  it("is no content when none is to be read", () => {
    expect(wanted({ block: [madePage([10])] }, { content: "none" })).toEqual([]);
  });

  it("is what holds the page, and the schema of a row", () => {
    expect(wanted({ block: [madePage([], { parent_id: madeId(50), parent_table: "block" })] })).toEqual(["block 50"]);
    expect(wanted({ block: [madeRow(1, 3, {})] })).toEqual(["collection 3"]);
  });

  it("is the target of a link, the automation of a button, an emoji and an external object", () => {
    const block = [
      madePage([10, 11, 12, 13], { format: { page_icon: `notion://custom_emoji/${otherSpace}/${madeId(40)}` } }),
      madeBlock(10, "alias", { format: { alias_pointer: { id: madeId(20), table: "block" } } }),
      madeBlock(11, "button", { format: { automation_id: madeId(30) } }),
      madeBlock(12, "text", {
        properties: {
          title: [
            ["‣", [["eoi", madeId(21)]]],
            ["‣", [["ce", madeId(41), madeSpace]]],
            ["‣", [["p", madeId(22)]]],
            ["‣", [["u", madeId(90)]]],
            ["‣", [["‣", ["team", madeId(60)]]]],
          ],
        },
      }),
      madeBlock(13, "alias", { format: { alias_pointer: { id: madeId(70), table: "comment" } } }),
    ];
    const expected = ["custom_emoji 40", "block 20", "automation 30", "block 21", "custom_emoji 41"];
    expect(wanted({ block })).toEqual([...expected, "team 60"]);
    expect(wanted({ block }, { users: "mentioned" })).toEqual([...expected, "notion_user 90", "team 60"]);
  });

  describe("of a database", () => {
    const database = (more: object) => madeBlock(10, "collection_view", { view_ids: [madeId(20)], ...more });

    it("is the collection, for its title", () => {
      const block = [madePage([10]), database({ collection_id: madeId(30) })];
      expect(wanted({ block })).toEqual(["collection 30"]);
      expect(wanted({ block }, { databases: "schema" })).toEqual(["collection_view 20", "collection 30"]);
    });

    it("is the views where only they name the collection", () => {
      const block = [madePage([10]), database({})];
      const view = { id: madeId(20), type: "table", format: { collection_pointer: { id: madeId(30) } } };
      expect(wanted({ block })).toEqual(["collection_view 20"]);
      expect(wanted({ block, collection_view: [view] })).toEqual(["collection 30"]);
    });

    it("that is the root is everything", () => {
      const block = [madeBlock(1, "collection_view_page", { collection_id: madeId(30), view_ids: [madeId(20)] })];
      expect(wanted({ block })).toEqual(["block 1", "collection_view 20", "collection 30"].slice(1));
      expect(wanted({ block, collection: [madeCollection(30, {})] })).toEqual(["collection_view 20"]);
    });
  });

  describe("that titles mention", () => {
    const emoji = [["‣", [["ce", madeId(40)]]]];
    const everything: WantedOptions = { databases: "schema", titles: "mentioned", users: "mentioned" };

    it("is people and emoji, of pages that texts mention and that links lead to", () => {
      const person = [["‣", [["u", madeId(90)]]]];
      const block = [
        madePage([10, 11]),
        madeText(10, "", { properties: { title: [["‣", [["p", madeId(20)]]]] } }),
        madeBlock(11, "alias", { format: { alias_pointer: { id: madeId(21), table: "block" } } }),
        madeBlock(20, "page", { properties: { title: [...emoji, ["‣", [["p", madeId(22)]]]] } }),
        madeBlock(21, "page", { properties: { title: person } }),
      ];
      expect(wanted({ block }, everything)).toEqual(["custom_emoji 40", "notion_user 90"]);
      expect(wanted({ block }, { titles: "mentioned" })).toEqual(["custom_emoji 40"]);
    });

    it("is what the name and the description of a collection mention, and the icons of views", () => {
      const tables = {
        block: [
          madePage([10]),
          madeBlock(10, "collection_view", { collection_id: madeId(30), view_ids: [madeId(20)] }),
        ],
        collection: [madeCollection(30, {}, { name: emoji, description: [["‣", [["ce", madeId(41)]]]] })],
        collection_view: [
          { id: madeId(20), format: { collection_view_icon: `notion://custom_emoji/${madeSpace}/${madeId(42)}` } },
        ],
      };
      expect(wanted(tables, everything)).toEqual(["custom_emoji 42", "custom_emoji 40", "custom_emoji 41"]);
      expect(wanted(tables)).toEqual(["custom_emoji 40"]);
    });
  });

  describe("of threads", () => {
    const tables = {
      block: [
        madePage([10, 11], { discussions: [madeId(60)], format: { orphaned_discussions: [madeId(61)] } }),
        madeText(10, "a", { discussions: [madeId(62)] }),
        madeBlock(11, "page", { discussions: [madeId(63)] }),
      ],
      discussion: [{ id: madeId(62), parent_id: madeId(10), comments: [madeId(70), madeId(71)] }],
      comment: [
        { id: madeId(71), text: [["‣", [["ce", madeId(40)]]]], created_by_table: "bot", created_by_id: madeId(91) },
      ],
    };

    it.each<[WantedOptions["comments"], readonly string[]]>([
      ["none", []],
      ["page", ["discussion 60", "discussion 61"]],
      ["blocks", ["discussion 60", "discussion 61", "comment 70", "custom_emoji 40", "bot 91"]],
    ])("is, for %s, what is asked for", (comments = "none", expected) => {
      expect(wanted(tables, { comments })).toEqual(expected);
    });
  });

  it("comes to an end where blocks hold themselves, and at any depth", () => {
    const block = Array.from({ length: 20_000 }, (_, index) =>
      madeText(index + 10, "x", { content: [madeId(index + 11), madeId(1)] }),
    );
    const store = storeOf({ block: [madePage([10]), ...block] });
    expect(wantedRecords(store, [madeId(1)]).map(({ id }) => id)).toEqual([madeId(20_010)]);
  });
});
