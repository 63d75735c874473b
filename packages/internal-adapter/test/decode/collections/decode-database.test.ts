import type { Row } from "@pagebridge/core-types";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { collectionsOf } from "../../../src/decode/collections/collections-of.js";
import { decodeDatabase, decodeDataSource } from "../../../src/decode/collections/decode-database.js";
import { collectionWith, rowWith, viewWith } from "../../support/made-collection.js";
import { madeBlock, madeId, madePage, madeSpace, madeText, storeOf } from "../../support/made-records.js";

const title = { title: { name: "Name", type: "title" } };
const pointer = (number: number): object => ({ id: madeId(number), table: "collection", spaceId: madeSpace });
const address = (number: number): string => `https://app.notion.com/p/${madeId(number).replaceAll("-", "")}`;
const text = (written: string): object => ({ type: "text", text: written });

function database(more: object = {}, type = "collection_view") {
  return madeBlock(30, type, { collection_id: madeId(10), view_ids: [madeId(40)], ...more });
}

describe("a database", () => {
  it("is put together from its block, its collection and its view", () => {
    const records = storeOf({
      block: [madePage([30]), database({ created_time: 1_785_578_400_000, created_by_id: madeId(6) })],
      collection: [
        collectionWith(title, {
          icon: "📚",
          description: [["All of them"]],
          cover: "https://example.org/c.jpg",
          format: { collection_cover_position: 0.25 },
        }),
      ],
      collection_view: [viewWith("table")],
    });
    const cover = { file: { type: "external", url: "https://example.org/c.jpg" }, position: 0.25 };
    const shared = {
      title: [text("Books")],
      description: [text("All of them")],
      icon: { type: "emoji", emoji: "📚" },
      cover,
      isInline: true,
      createdTime: "2026-08-01T10:00:00.000Z",
      createdBy: madeId(6),
      url: address(30),
    };
    expect(decodeDatabase(records, madeId(30))).toEqual({
      value: {
        object: "database",
        id: madeId(30),
        ...shared,
        parent: { type: "page_id", pageId: madeId(1) },
        dataSources: [
          {
            object: "data_source",
            id: madeId(10),
            ...shared,
            parent: { type: "database_id", databaseId: madeId(30) },
            databaseParent: { type: "page_id", pageId: madeId(1) },
            properties: [{ type: "title", id: "title", name: "Name" }],
          },
        ],
        views: [
          {
            object: "view",
            type: "table",
            id: madeId(40),
            name: "",
            databaseId: madeId(30),
            dataSourceId: madeId(10),
            url: `${address(30)}?v=${madeId(40).replaceAll("-", "")}`,
          },
        ],
      },
      diagnostics: [],
    });
  });

  it("may say its own title, description, icon and cover, which may be empty", () => {
    const collection = collectionWith(title, {
      icon: "📚",
      description: [["All of them"]],
      cover: "https://example.org/c.jpg",
    });
    const block = database({
      properties: { title: [["Library"]], description: [] },
      format: {
        page_icon: null,
        page_cover: null,
        block_locked: true,
        hide_inline_collection_name: true,
        page_full_width: true,
      },
    });
    const { value } = decodeDatabase(storeOf({ block: [block], collection: [collection] }), madeId(30), {
      views: "none",
    });
    const { dataSources: _dataSources, ...own } = value;
    expect(own).toEqual({
      object: "database",
      id: madeId(30),
      title: [text("Library")],
      description: [],
      parent: { type: "page_id", pageId: madeId(1) },
      isInline: true,
      isLocked: true,
      isTitleHidden: true,
      url: address(30),
      layout: { isFullWidth: true },
    });
  });

  it("holds several data sources in the block's order", () => {
    const block = database(
      {
        collection_id: undefined,
        format: { collection_pointer: pointer(11), collection_pointers: [pointer(11), pointer(10)] },
        view_ids: [],
      },
      "collection_view_page",
    );
    const other = { ...collectionWith(title, { name: [["Films"]] }), id: madeId(11) };
    const { value } = decodeDatabase(
      storeOf({ block: [block], collection: [collectionWith(title), other] }),
      madeId(30),
    );
    expect(value.dataSources.map(({ id }) => id)).toEqual([madeId(11), madeId(10)]);
    expect(value).toMatchObject({ title: [text("Films")], isInline: false });
    expect(value).not.toHaveProperty("isLinked");
  });

  it("that only shows another's data source is linked", () => {
    const block = madeBlock(31, "collection_view", { view_ids: [madeId(40)] });
    const view = { ...viewWith("table"), parent_id: madeId(31) };
    const records = storeOf({ block: [block], collection: [collectionWith(title)], collection_view: [view] });
    const { value, diagnostics } = decodeDatabase(records, madeId(31));
    expect(value).toMatchObject({
      isLinked: true,
      title: [],
      dataSources: [{ id: madeId(10), parent: { databaseId: madeId(30) } }],
    });
    expect(diagnostics).toEqual([]);
  });

  it("that shows what may not be read is linked, and says so", () => {
    const block = madeBlock(31, "collection_view", { view_ids: [madeId(40)], properties: { title: [["Shared"]] } });
    const records = storeOf({ block: [block], collection_view: [{ ...viewWith("table"), parent_id: madeId(31) }] });
    records.add({ collection: { [madeId(10)]: { value: { role: "none" } } } });
    const { value, diagnostics } = decodeDatabase(records, madeId(31));
    expect(value).toMatchObject({
      title: [text("Shared")],
      isLinked: true,
      dataSources: [{ object: "data_source", id: madeId(10), title: [], description: [] }],
    });
    expect(diagnostics.map(({ code, id }) => [code, id])).toContainEqual(["not_accessible", madeId(10)]);
  });

  it("in a wiki stands in the wiki's database", () => {
    const wiki = madeBlock(32, "collection_view_page", {
      collection_id: madeId(12),
      format: { app_id: "w", app_uri_map: { "notion://wiki_collection": madeId(12) } },
      content: [madeId(33)],
    });
    const inside = database({ parent_id: madeId(12), parent_table: "collection" });
    const records = storeOf({
      block: [wiki, inside, madeText(33, "Welcome", { parent_id: madeId(32) })],
      collection: [collectionWith(title), { ...collectionWith(title), id: madeId(12), parent_id: madeId(32) }],
    });
    expect(decodeDatabase(records, madeId(30)).value.parent).toEqual({ type: "database_id", databaseId: madeId(32) });
    const { value } = decodeDatabase(records, madeId(32));
    expect(value).toMatchObject({ isWiki: true, children: [{ type: "paragraph", id: madeId(33) }] });
  });

  it.each([
    ["did not come", undefined, "children_missing"],
    ["may not be read", { value: { role: "none" } }, "not_accessible"],
  ])("whose record %s has nothing but its id, and says so", (_, box, code) => {
    const records = storeOf();
    if (box) records.add({ block: { [madeId(30)]: box } });
    const { value, diagnostics } = decodeDatabase(records, madeId(30));
    expect(value).toEqual({ object: "database", id: madeId(30), title: [], description: [], dataSources: [] });
    expect(diagnostics.map((diagnostic) => [diagnostic.code, diagnostic.id])).toEqual([[code, madeId(30)]]);
  });

  it("leaves out views in the trash and reports those that did not come", () => {
    const block = database({ view_ids: [madeId(40), madeId(41), madeId(42), madeId(42)] });
    const records = storeOf({
      block: [block],
      collection: [collectionWith(title)],
      collection_view: [viewWith("list"), { ...viewWith("list", { alive: false }), id: madeId(41) }],
    });
    const { value, diagnostics } = decodeDatabase(records, madeId(30));
    expect(value.views?.map(({ id }) => id)).toEqual([madeId(40)]);
    expect(diagnostics.map(({ code, id }) => [code, id])).toEqual([["children_missing", madeId(42)]]);
  });

  it("takes the rows that were read", () => {
    const row: Row = { object: "page", id: madeId(20), properties: [] };
    const records = storeOf({ block: [database()], collection: [collectionWith(title)] });
    const options = { views: "none", rowsOf: (id: string) => (id === madeId(10) ? [row] : undefined) } as const;
    expect(decodeDatabase(records, madeId(30), options).value.dataSources[0]?.rows).toEqual([row]);
  });

  it("is read without an error, whatever JSON it is", () => {
    const keys = [
      "view_ids",
      "collection_id",
      "format",
      "properties",
      "parent_id",
      "parent_table",
      "content",
      "permissions",
    ];
    const record = (id: string, junk: unknown) => ({ id, ...Object.fromEntries(keys.map((key) => [key, junk])) });
    fc.assert(
      fc.property(fc.jsonValue(), fc.jsonValue(), fc.jsonValue(), (block, schema, format) => {
        const records = storeOf({
          block: [
            {
              ...record(madeId(30), block),
              view_ids: [madeId(40)],
              collection_id: madeId(10),
              type: "collection_view",
            },
          ],
          collection: [
            {
              ...record(madeId(10), format),
              schema,
              name: format,
              icon: format,
              cover: format,
              template_pages: format,
            },
          ],
          collection_view: [{ ...record(madeId(40), format), type: "board", query2: schema }],
        });
        const { value } = decodeDatabase(records, madeId(30), { templates: "read" });
        expect(JSON.parse(JSON.stringify(value))).toEqual(value);
      }),
    );
  });
});

describe("a data source", () => {
  it("lists its templates, of which one may be the default", () => {
    const collection = collectionWith(title, {
      template_pages: [madeId(50), madeId(51), madeId(52), madeId(53)],
      format: { collection_default_template: madeId(51) },
    });
    const records = storeOf({
      block: [
        rowWith(50, { title: [["Letter"]] }, { is_template: true }),
        rowWith(51, undefined, { is_template: true }),
        rowWith(52, undefined, { alive: false, is_template: true }),
      ],
      collection: [collection],
    });
    const { value, diagnostics } = decodeDataSource(records, madeId(10), { templates: "read" });
    expect(value.templates).toEqual([
      { id: madeId(50), name: "Letter", isDefault: false },
      { id: madeId(51), name: "", isDefault: true },
      { id: madeId(53), name: "", isDefault: false },
    ]);
    expect(diagnostics.map(({ code, id }) => [code, id])).toEqual([["partial_object", madeId(53)]]);
  });

  it("that another application fills stands in another data source", () => {
    const records = storeOf({
      collection: [
        collectionWith(title, { parent_id: madeId(11), parent_table: "collection" }),
        { ...collectionWith(title), id: madeId(11) },
      ],
    });
    expect(decodeDataSource(records, madeId(10)).value.parent).toEqual({
      type: "data_source_id",
      dataSourceId: madeId(11),
      databaseId: madeId(30),
    });
  });

  it("keeps the order of its schema's keys, and properties of the same name", () => {
    const schema = {
      "z\\": { name: "Same", type: "text" },
      title: { name: "Name", type: "title" },
      'a:<"': { name: "Same", type: "url" },
    };
    const { value } = decodeDataSource(storeOf({ collection: [collectionWith(schema)] }), madeId(10));
    expect(value.properties?.map(({ id, name }) => [id, name])).toEqual([
      ["z\\", "Same"],
      ["title", "Name"],
      ['a:<"', "Same"],
    ]);
  });

  it("without a schema says so", () => {
    const { value, diagnostics } = decodeDataSource(
      storeOf({ collection: [collectionWith(title, { schema: undefined })] }),
      madeId(10),
    );
    expect(value).not.toHaveProperty("properties");
    expect(diagnostics.map(({ code }) => code)).toEqual(["partial_object"]);
  });
});

describe("the collections of a database", () => {
  const views = [
    { ...viewWith("table"), format: { collection_pointer: pointer(11) }, collection_id: madeId(12) },
    { ...viewWith("table"), id: madeId(41), format: {}, collection_id: madeId(12), space_id: undefined },
    { ...viewWith("table"), id: madeId(42), format: {} },
    { ...viewWith("table"), id: madeId(43), alive: false },
  ];
  const records = storeOf({ collection_view: views });
  const view_ids = [40, 41, 42, 43, 44].map(madeId);

  it.each([
    ["the block's own id", { collection_id: madeId(13), format: { collection_pointer: pointer(14) } }, 13, [14]],
    [
      "the block's pointer",
      {
        collection_id: undefined,
        format: { collection_pointer: pointer(14), collection_pointers: [pointer(15), pointer(14)] },
      },
      14,
      [15],
    ],
    [
      "the first of several pointers",
      { collection_id: undefined, format: { collection_pointers: [pointer(15), pointer(11)] } },
      15,
      [],
    ],
  ])("are those that the views name, and for a view that names none %s", (_, more, last, others) => {
    expect(collectionsOf(database({ view_ids, ...more }), records)).toEqual([
      { viewId: madeId(40), collectionId: madeId(11), spaceId: madeSpace },
      { viewId: madeId(41), collectionId: madeId(12) },
      { viewId: madeId(42), collectionId: madeId(last), spaceId: madeSpace },
      ...others.map((number) => ({ collectionId: madeId(number), spaceId: madeSpace })),
    ]);
  });

  it("are none when nothing names any", () => {
    expect(collectionsOf(madeBlock(30, "collection_view"), storeOf())).toEqual([]);
  });
});
