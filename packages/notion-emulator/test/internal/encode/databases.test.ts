import type { Database, DataSource, PropertySchema } from "@pagebridge/core-types";
import { describe, expect, it } from "vitest";
import { automationId } from "../../../src/internal/encode/blocks/app-block.js";
import { removedColumn } from "../../../src/internal/encode/collections/removed-column.js";
import { fileSource } from "../../../src/internal/encode/files/file-source.js";
import {
  childDatabase,
  database,
  dataSource,
  id,
  page,
  paragraph,
  row,
  text,
  workspace,
} from "../../support/makers.js";
import { ownFields, recordsOf } from "../support/encode.js";

const space = id(3);
const pointer = (place: number) => ({ id: id(place), table: "collection", spaceId: space });
const view = { object: "view", type: "table", name: "All", dataSourceId: id(21) } as const;

function blockOf(value: Database) {
  const { permissions: _permissions, ...own } = ownFields(recordsOf(workspace([value])).find("block", value.id));
  return own;
}

/** A database that is called what its data source is called. */
function plain(more: Partial<Database> = {}, source: Partial<DataSource> = {}): Database {
  return database(20, [{ ...dataSource(21, [], []), title: text("Boats"), ...source }], {
    title: text("Boats"),
    ...more,
  });
}

describe("the block of a database", () => {
  it("names its views and its one collection", () => {
    expect(
      blockOf(
        plain({
          views: [
            { ...view, id: id(30) },
            { ...view, id: id(31) },
          ],
        }),
      ),
    ).toEqual({
      type: "collection_view_page",
      format: { collection_pointer: pointer(21) },
      view_ids: [id(30), id(31)],
      collection_id: id(21),
    });
  });

  it("says what it looks like", () => {
    const value = plain({ isInline: true, isTitleHidden: true, isLocked: true, layout: { isFullWidth: true } });
    expect(blockOf(value)).toEqual({
      type: "collection_view",
      format: {
        collection_pointer: pointer(21),
        hide_inline_collection_name: true,
        block_locked: true,
        page_full_width: true,
      },
      collection_id: id(21),
    });
  });

  it("names several collections when it has them, and no single one", () => {
    const value = database(20, [dataSource(21, [], []), dataSource(22, [], [])], { title: text("Fleet") });
    expect(blockOf(value)).toEqual({
      type: "collection_view_page",
      properties: { title: [["Fleet"]] },
      format: { collection_pointer: pointer(21), collection_pointers: [pointer(21), pointer(22)] },
    });
  });

  it("says its own title, description, icon and cover where they differ from the collection's", () => {
    const cover = { file: { type: "external", url: "https://example.com/c.jpg" }, position: 0.2 } as const;
    const value = plain({ title: text("Ours"), description: text("Why"), icon: { type: "emoji", emoji: "⛵" }, cover });
    expect(blockOf(value)).toEqual({
      type: "collection_view_page",
      properties: { title: [["Ours"]], description: [["Why"]] },
      format: {
        page_icon: "⛵",
        page_cover: "https://example.com/c.jpg",
        page_cover_position: 0.2,
        collection_pointer: pointer(21),
      },
      collection_id: id(21),
    });
  });

  it("says that it has none where only the collection has them", () => {
    const value = plain(
      { title: [] },
      {
        icon: { type: "emoji", emoji: "⛵" },
        cover: { file: { type: "external", url: "https://example.com/c.jpg" } },
        description: text("Why"),
      },
    );
    expect(blockOf(value)).toEqual({
      type: "collection_view_page",
      properties: { title: [], description: [] },
      format: { page_icon: null, page_cover: null, collection_pointer: pointer(21) },
      collection_id: id(21),
    });
  });

  it("names no collection when it only shows those of others", () => {
    const value = database(20, [dataSource(99, [], [])], {
      title: [],
      isLinked: true,
      isInline: true,
      views: [{ ...view, id: id(30), dataSourceId: id(99) }],
    });
    expect(blockOf(value)).toEqual({ type: "collection_view", view_ids: [id(30)] });
  });

  it("of a wiki holds blocks and names the application", () => {
    expect(blockOf(plain({ isWiki: true, children: [paragraph(40)] }))).toEqual({
      type: "collection_view_page",
      content: [id(40)],
      format: {
        collection_pointer: pointer(21),
        app_id: "wiki",
        app_uri_map: { "notion://wiki_collection": id(21) },
      },
      collection_id: id(21),
    });
  });

  it("of a database in a wiki stands in the wiki's collection", () => {
    const inner: DataSource = { ...dataSource(26, [], [row(27)]), parent: { type: "database_id", databaseId: id(25) } };
    const records = recordsOf(workspace([database(20, [dataSource(21, [], [inner])])]));
    expect(records.find("block", id(25))).toMatchObject({
      type: "collection_view_page",
      collection_id: id(26),
      parent_id: id(21),
      parent_table: "collection",
    });
    expect(records.find("collection", id(26))).toMatchObject({ parent_id: id(25), parent_table: "block" });
    expect(records.find("block", id(27))).toMatchObject({ parent_id: id(26), parent_table: "collection" });
  });
});

describe("a collection", () => {
  const value: DataSource = {
    ...dataSource(21, [{ type: "url", id: "Ur_l", name: "Site", pageVisibility: "hide_if_empty" }], []),
    description: text("Why"),
    icon: { type: "emoji", emoji: "⛵" },
    cover: { file: { type: "notion", url: "notion-file:c.jpg" }, position: 0.4 },
    templates: [
      { id: id(50), name: "First", isDefault: false },
      { id: id(51), name: "", isDefault: true },
    ],
  };
  const records = recordsOf(workspace([database(20, [value])]));

  it("has a schema, what was removed from it, and the way its rows' pages look", () => {
    expect(ownFields(records.find("collection", id(21)))).toEqual({
      name: [["Source 21"]],
      description: [["Why"]],
      icon: "⛵",
      cover: fileSource("c.jpg"),
      schema: { title: { name: "Name", type: "title" }, Ur_l: { name: "Site", type: "url" } },
      deleted_schema: { [removedColumn(value).id]: { name: "Old notes", type: "text" } },
      format: {
        property_visibility: [{ property: "Ur_l", visibility: "hide_if_empty" }],
        collection_cover_position: 0.4,
        collection_default_template: id(51),
      },
      template_pages: [id(50), id(51)],
      migrated: true,
    });
  });

  it("has templates that are pages, even those whose page nobody described", () => {
    expect(records.find("block", id(50))).toMatchObject({
      type: "page",
      properties: { title: [["First"]] },
      is_template: true,
      parent_id: id(21),
      parent_table: "collection",
    });
    const nameless = records.find("block", id(51));
    expect([nameless?.["is_template"], nameless && "properties" in nameless]).toEqual([true, false]);
  });

  it("is in the trash with its database, and so are the views", () => {
    const trashed = childDatabase(database(20, [value], { inTrash: true, views: [{ ...view, id: id(30) }] }));
    const found = recordsOf(workspace([page(10, [trashed])]));
    expect([
      found.find("block", id(20))?.["alive"],
      found.find("collection", id(21))?.["alive"],
      found.find("collection_view", id(30))?.["alive"],
    ]).toEqual([false, false, false]);
  });

  it("that is synced from elsewhere stands in a collection", () => {
    const synced: DataSource = { ...value, parent: { type: "data_source_id", dataSourceId: id(29) } };
    expect(recordsOf(workspace([database(20, [synced])])).find("collection", id(21))).toMatchObject({
      parent_id: id(29),
      parent_table: "collection",
    });
  });
});

const option = { id: "o1", name: "Fog", color: "green", description: "Wait." } as const;

const columns: readonly (readonly [string, PropertySchema, unknown])[] = [
  [
    "text",
    { id: "c", name: "C", type: "rich_text", description: "Words" },
    { name: "C", type: "text", description: "Words" },
  ],
  [
    "numbers",
    { id: "c", name: "C", type: "number", format: "euro", display: { type: "bar", color: "blue", maxValue: 10 } },
    { name: "C", type: "number", number_format: "euro", show_as: { type: "bar", color: "blue", maxValue: 10 } },
  ],
  [
    "one option",
    { id: "c", name: "C", type: "select", options: [option, { id: "o2", name: "Sun" }] },
    {
      name: "C",
      type: "select",
      options: [
        { id: "o1", value: "Fog", color: "green", description: "Wait." },
        { id: "o2", value: "Sun", color: "default" },
      ],
    },
  ],
  [
    "several options",
    { id: "c", name: "C", type: "multi_select", options: [] },
    { name: "C", type: "multi_select", options: [] },
  ],
  [
    "a status",
    {
      id: "c",
      name: "C",
      type: "status",
      options: [option],
      groups: [{ id: "g", name: "To-do", color: "gray", optionIds: ["o1"] }],
    },
    {
      name: "C",
      type: "status",
      options: [{ id: "o1", value: "Fog", color: "green", description: "Wait." }],
      groups: [{ id: "g", name: "To-do", color: "gray", optionIds: ["o1"] }],
    },
  ],
  [
    "dates",
    { id: "c", name: "C", type: "date", dateFormat: "DD/MM/YYYY", timeFormat: "H:mm" },
    { name: "C", type: "date", date_format: "DD/MM/YYYY", time_format: "H:mm" },
  ],
  ["people", { id: "c", name: "C", type: "people" }, { name: "C", type: "person" }],
  ["files", { id: "c", name: "C", type: "files" }, { name: "C", type: "file" }],
  [
    "a running number",
    { id: "c", name: "C", type: "unique_id", prefix: "VOY" },
    { name: "C", type: "auto_increment_id", prefix: "VOY" },
  ],
  [
    "a relation that shows on both sides",
    {
      id: "c",
      name: "C",
      type: "relation",
      dataSourceId: id(22),
      syncedProperty: { id: "back", name: "Back" },
      limit: 1,
    },
    {
      name: "C",
      type: "relation",
      version: "v2",
      collection_id: id(22),
      collection_pointer: pointer(22),
      property: "back",
      autoRelate: { enabled: true },
      limit: 1,
    },
  ],
  [
    "a rollup",
    {
      id: "c",
      name: "C",
      type: "rollup",
      function: "sum",
      relationPropertyId: "rel",
      rollupPropertyId: "cap",
      display: { type: "ring" },
    },
    {
      name: "C",
      type: "rollup",
      relation_property: "rel",
      target_property: "cap",
      target_property_type: "number",
      aggregation: "sum",
      show_as: { type: "ring" },
    },
  ],
  [
    "a rollup over a group",
    {
      id: "c",
      name: "C",
      type: "rollup",
      function: "percent_per_group",
      groupName: "Done",
      relationPropertyId: "none",
    },
    {
      name: "C",
      type: "rollup",
      relation_property: "none",
      aggregation: { operator: "percent_per_group", groupName: "Done" },
    },
  ],
  [
    "a formula",
    {
      id: "c",
      name: "C",
      type: "formula",
      expression: 'prop("Name") + current.prop("Name") + prop("Nobody")',
      resultType: "text",
    },
    {
      name: "C",
      type: "formula",
      version: "v2",
      formula2: {
        code: [["‣", [["fpp", { name: "Name", property: "title" }]]], [' + current.prop("Name") + prop("Nobody")']],
        result_type: { type: "text" },
      },
    },
  ],
  [
    "a button",
    { id: "c", name: "C", type: "button" },
    { name: "C", type: "button", automation_id: automationId(id(21), "c") },
  ],
  [
    "a kind that nobody knows",
    { id: "c", name: "C", type: "unsupported", sourceType: "tide" },
    { name: "C", type: "tide" },
  ],
];

describe("a column of", () => {
  const relation: PropertySchema = { id: "rel", name: "Rel", type: "relation", dataSourceId: id(22) };
  const target = dataSource(22, [{ id: "cap", name: "Capacity", type: "number", format: "number" }], []);

  it.each(columns)("%s", (_what, column, expected) => {
    const records = recordsOf(workspace([database(20, [dataSource(21, [relation, column], []), target])]));
    expect(Object(records.find("collection", id(21))?.["schema"]).c).toEqual(expected);
  });

  it.each([
    "checkbox",
    "created_by",
    "created_time",
    "email",
    "last_edited_by",
    "last_edited_time",
    "last_visited_time",
    "location",
    "phone_number",
    "place",
    "url",
    "verification",
  ] as const)("the kind %s keeps its name", (type) => {
    const records = recordsOf(workspace([database(20, [dataSource(21, [{ id: "c", name: "C", type }], [])])]));
    expect(records.find("collection", id(21))?.["schema"]).toEqual({
      title: { name: "Name", type: "title" },
      c: { name: "C", type },
    });
  });

  it("buttons has an automation with the column's name", () => {
    const records = recordsOf(
      workspace([database(20, [dataSource(21, [{ id: "c", name: "Cast off", type: "button" }], [])])]),
    );
    expect(records.find("automation", automationId(id(21), "c"))).toMatchObject({
      parent_id: id(21),
      parent_table: "collection",
      properties: { name: "Cast off" },
    });
  });
});

describe("a row", () => {
  const source = dataSource(
    21,
    [{ id: "Pg s", name: "Pages", type: "number", format: "number" }],
    [row(50, [{ type: "number", id: "Pg s", name: "Pages", number: 896 }], { children: [paragraph(60)] }), row(51)],
  );
  const records = recordsOf(workspace([database(20, [source])]));

  it("is a page that has its values by column", () => {
    expect(records.find("block", id(51))).toMatchObject({
      type: "page",
      parent_id: id(21),
      parent_table: "collection",
    });
    expect(ownFields(records.find("block", id(50)))).toEqual({
      type: "page",
      properties: {
        title: [["Row 50"]],
        "Pg s": [["896"]],
        [removedColumn(source).id]: [["from a column that was removed"]],
      },
      content: [id(60)],
    });
  });

  it("may have no values of removed columns", () => {
    expect(ownFields(records.find("block", id(51)))["properties"]).toEqual({ title: [["Row 51"]] });
  });
});
