import { describe, expect, it } from "vitest";
import { decodePage } from "../../src/decode/pages/decode-page.js";
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

const id = madeId(1);
const url = `https://app.notion.com/p/Tides-${id.replaceAll("-", "")}`;
const title = { type: "title", id: "title", name: "title", richText: [{ type: "text", text: "Tides" }] };

describe("a page", () => {
  it("has everything that its record says", () => {
    const page = madePage([10], {
      created_time: 1_785_578_400_000,
      last_edited_time: 1_785_578_460_000,
      created_by_id: madeId(90),
      last_edited_by_id: madeId(91),
      format: {
        page_icon: "🌊",
        page_cover: "/images/page-cover/webb1.jpg",
        page_cover_position: 0.4,
        page_full_width: true,
        page_small_text: false,
        page_font: "serif",
        block_locked: true,
      },
    });
    expect(decodePage(storeOf({ block: [page, madeBlock(10, "divider")] }), id)).toEqual({
      value: {
        object: "page",
        id,
        parent: { type: "workspace" },
        icon: { type: "emoji", emoji: "🌊" },
        cover: {
          file: { type: "external", url: "https://www.notion.so/images/page-cover/webb1.jpg" },
          position: 0.4,
        },
        properties: [title],
        children: [{ type: "divider", id: madeId(10) }],
        createdTime: "2026-08-01T10:00:00.000Z",
        lastEditedTime: "2026-08-01T10:01:00.000Z",
        createdBy: madeId(90),
        lastEditedBy: madeId(91),
        url,
        isLocked: true,
        layout: { isFullWidth: true, hasSmallText: false, font: "serif" },
      },
      diagnostics: [],
    });
  });

  it("has no more than a title when its record says no more", () => {
    const page = madePage([], { content: undefined, properties: undefined });
    expect(decodePage(storeOf({ block: [page] }), id)).toEqual({
      value: {
        object: "page",
        id,
        parent: { type: "workspace" },
        properties: [{ ...title, richText: [] }],
        children: [],
        url: `https://app.notion.com/p/${id.replaceAll("-", "")}`,
      },
      diagnostics: [],
    });
  });

  it("has no children when they were not asked for", () => {
    const store = storeOf({ block: [madePage([10])] });
    const { value, diagnostics } = decodePage(store, id, { content: "none" });
    expect(Object.hasOwn(value, "children")).toBe(false);
    expect(diagnostics).toEqual([]);
  });

  it("says when it is in the trash, and when it is a template", () => {
    const { value } = decodePage(storeOf({ block: [madePage([], { alive: false, is_template: true })] }), id);
    expect([value.inTrash, value.isTemplate]).toEqual([true, true]);
  });

  it.each<[string, object, object]>([
    ["the workspace", { parent_id: madeSpace, parent_table: "space" }, { type: "workspace" }],
    ["a teamspace", { parent_id: madeId(60), parent_table: "team" }, { type: "team_id", teamId: madeId(60) }],
    ["an agent", { parent_id: madeId(61), parent_table: "agent" }, { type: "agent_id", agentId: madeId(61) }],
    ["a page", { parent_id: madeId(50), parent_table: "block" }, { type: "page_id", pageId: madeId(50) }],
    ["a block", { parent_id: madeId(51), parent_table: "block" }, { type: "block_id", blockId: madeId(51) }],
    ["a database", { parent_id: madeId(52), parent_table: "block" }, { type: "database_id", databaseId: madeId(52) }],
    ["what did not come", { parent_id: madeId(59), parent_table: "block" }, { type: "page_id", pageId: madeId(59) }],
  ])("says that it stands in %s", (_case, place, parent) => {
    const block = [
      madePage([], place),
      madeBlock(50, "page"),
      madeBlock(51, "column"),
      madeBlock(52, "collection_view_page"),
    ];
    const { value, diagnostics } = decodePage(storeOf({ block }), id);
    expect(value.parent).toEqual(parent);
    expect(diagnostics).toEqual([]);
  });

  it("reports a parent of a kind that has no name here", () => {
    const page = madePage([], { parent_id: madeId(60), parent_table: "galaxy" });
    const { value, diagnostics } = decodePage(storeOf({ block: [page] }), id);
    expect(value.parent).toEqual({ type: "unsupported", sourceType: "galaxy" });
    expect(diagnostics.map(({ code, sourceType }) => [code, sourceType])).toEqual([["unsupported_object", "galaxy"]]);
  });

  it("that is a row has the values of its schema, and stands in its data source", () => {
    const store = storeOf({
      block: [madeRow(1, 3, { title: [["Dune"]], 'a:<"': [["Yes"]] })],
      collection: [madeCollection(3, { 'a:<"': { name: "Read", type: "checkbox" } })],
    });
    const { value, diagnostics } = decodePage(store, id);
    expect(value.parent).toEqual({ type: "data_source_id", dataSourceId: madeId(3), databaseId: madeId(2) });
    expect(value.properties).toEqual([
      { type: "title", id: "title", name: "Name", richText: [{ type: "text", text: "Dune" }] },
      { type: "checkbox", id: 'a:<"', name: "Read", checked: true },
    ]);
    expect(diagnostics).toEqual([]);
  });

  describe("on the web", () => {
    const published = { permissions: [{ type: "public_permission", role: "reader" }] };
    const address = `https://lanternquay.notion.site/Tides-${id.replaceAll("-", "")}`;
    const under = { parent_id: madeId(50), parent_table: "block" };
    const space = (domain: string) => ({ id: madeSpace, domain });

    it.each<[string, object, object, string, string | undefined]>([
      ["is below the workspace's domain", published, {}, "lanternquay", address],
      ["is so when a page above it is shared with everybody", under, published, "lanternquay", address],
      ["is nowhere when nobody shared it", under, {}, "lanternquay", undefined],
      [
        "is nowhere when the sharing was taken back",
        { permissions: [{ type: "public_permission", role: "none" }] },
        {},
        "lanternquay",
        undefined,
      ],
      ["is nowhere that a domain of another form could lead to", published, {}, "evil.example/", undefined],
    ])("%s", (_case, more, above, domain, expected) => {
      const store = storeOf({ block: [madePage([], more), madeBlock(50, "page", above)], space: [space(domain)] });
      expect(decodePage(store, id).value.publicUrl).toBe(expected);
    });

    it("is not known when the workspace's record did not come", () => {
      expect(decodePage(storeOf({ block: [madePage([], published)] }), id).value.publicUrl).toBe(undefined);
    });
  });

  it("of which no record came is nothing but its id, and an error says why", () => {
    expect(decodePage(storeOf(), id)).toEqual({
      value: { object: "page", id, properties: [] },
      diagnostics: [
        { code: "children_missing", severity: "error", message: "The record of the page did not come.", id },
      ],
    });
    const hidden = storeOf();
    hidden.add({ block: { [id]: { role: "none" } } });
    expect(decodePage(hidden, id).diagnostics.map(({ code }) => code)).toEqual(["not_accessible"]);
  });
});

describe("sub-pages", () => {
  const block = [
    madePage([10]),
    madeBlock(10, "page", {
      properties: { title: [["Ebb"]] },
      content: [madeId(11), madeId(1)],
      format: { page_icon: "🐚" },
    }),
    madeText(11, "low"),
  ];
  const reference = { type: "child_page", id: madeId(10), title: "Ebb", icon: { type: "emoji", emoji: "🐚" } };

  it("are references with title and icon", () => {
    const { value, diagnostics } = decodePage(storeOf({ block }), id);
    expect(value.children).toEqual([reference]);
    expect(diagnostics).toEqual([]);
  });

  it("are read into their places on request, and a page that holds itself is read once", () => {
    const { value, diagnostics } = decodePage(storeOf({ block }), id, { subpages: "inline" });
    expect(value.children).toEqual([
      {
        ...reference,
        page: {
          object: "page",
          id: madeId(10),
          parent: { type: "page_id", pageId: id },
          icon: reference.icon,
          properties: [{ ...title, richText: [{ type: "text", text: "Ebb" }] }],
          children: [
            { type: "paragraph", id: madeId(11), richText: [{ type: "text", text: "low" }], children: [] },
            { type: "child_page", id, title: "Tides" },
          ],
          url: `https://app.notion.com/p/Ebb-${madeId(10).replaceAll("-", "")}`,
        },
      },
    ]);
    expect(diagnostics.map(({ code, id: at }) => [code, at])).toEqual([["cycle", id]]);
  });
});

describe("databases in a page", () => {
  const database = (more: object = {}) =>
    madeBlock(2, "collection_view", { collection_id: madeId(3), view_ids: [], ...more });
  const collection = madeCollection(3, {}, { icon: "⛵" });

  it("have the title and icon of their collection", () => {
    const store = storeOf({ block: [madePage([2]), database()], collection: [collection] });
    expect(decodePage(store, id).value.children).toEqual([
      {
        type: "child_database",
        id: madeId(2),
        title: "Voyages",
        icon: { type: "emoji", emoji: "⛵" },
        isInline: true,
      },
    ]);
  });

  it("have the title and icon of their own block, where it has some, even when they are empty", () => {
    const block = [madePage([2]), database({ properties: { title: [] }, format: { page_icon: null } })];
    expect(decodePage(storeOf({ block, collection: [collection] }), id).value.children).toEqual([
      { type: "child_database", id: madeId(2), title: "", isInline: true },
    ]);
  });

  it("have no title of their own when they only show the rows of another one", () => {
    const elsewhere = madeCollection(3, {}, { parent_id: madeId(70) });
    const store = storeOf({ block: [madePage([2]), database()], collection: [elsewhere] });
    expect(decodePage(store, id).value.children).toEqual([
      { type: "child_database", id: madeId(2), title: "", isInline: true },
    ]);
  });

  it("are read into their places on request, with the rows that are given", () => {
    const store = storeOf({ block: [madePage([2]), database()], collection: [collection] });
    const row = { object: "page", id: madeId(30), properties: [] } as const;
    const read = (databases: "rows" | "schema") => {
      const [block] = decodePage(store, id, { databases, rowsOf: () => [row] }).value.children ?? [];
      return block?.type === "child_database" ? block.database?.dataSources.map(({ id: at, rows }) => [at, rows]) : [];
    };
    expect(read("rows")).toEqual([[madeId(3), [row]]]);
    expect(read("schema")).toEqual([[madeId(3), undefined]]);
  });
});
