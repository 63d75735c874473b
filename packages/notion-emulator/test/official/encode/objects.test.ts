import type { Icon, PropertySchema } from "@pagebridge/core-types";
import { describe, expect, it } from "vitest";
import {
  childDatabase,
  childPage,
  common,
  database,
  dataSource,
  id,
  mara,
  page,
  paragraph,
  row,
  text,
  workspace,
} from "../../support/makers.js";
import { open } from "../../support/open.js";

const editor = { object: "user", id: mara.id };

describe("a page object", () => {
  it("has every field, and a parent that follows from where it stands", async () => {
    const inColumn = page(12, []);
    const tree = page(10, [childPage(page(11, [])), paragraph(20, "Holds", [childPage(inColumn)])], {
      isLocked: true,
      publicUrl: "https://example.org/x",
    });
    const { client } = await open({ workspace: workspace([tree, database(30, [dataSource(31, [], [row(32)])])]) });
    expect(await client.pages.retrieve({ page_id: id(10) })).toEqual({
      object: "page",
      id: id(10),
      created_time: "2026-10-05T09:12:00.000Z",
      last_edited_time: "2026-10-05T09:12:00.000Z",
      created_by: editor,
      last_edited_by: editor,
      cover: null,
      icon: null,
      parent: { type: "workspace", workspace: true },
      in_trash: false,
      is_archived: false,
      is_locked: true,
      properties: {
        title: { id: "title", type: "title", title: [expect.objectContaining({ plain_text: "Page 10" })] },
      },
      url: "https://app.notion.com/p/Page-10-11111111111141118111000000000010",
      public_url: "https://example.org/x",
      request_id: expect.any(String),
    });
    const parents = await Promise.all([11, 12, 32].map((place) => client.pages.retrieve({ page_id: id(place) })));
    expect(parents.map((answer) => "parent" in answer && answer.parent)).toEqual([
      { type: "page_id", page_id: id(10) },
      { type: "block_id", block_id: id(20) },
      { type: "data_source_id", data_source_id: id(31), database_id: id(30) },
    ]);
  });

  it("names the database as parent of a row before 2025-09-03", async () => {
    const { clientWith } = await open({ workspace: workspace([database(30, [dataSource(31, [], [row(32)])])]) });
    expect(await clientWith({ notionVersion: "2022-06-28" }).pages.retrieve({ page_id: id(32) })).toMatchObject({
      parent: { type: "database_id", database_id: id(30) },
      archived: false,
    });
  });

  it.each<readonly [Icon, unknown]>([
    [
      { type: "emoji", emoji: "🥑" },
      { type: "emoji", emoji: "🥑" },
    ],
    [
      { type: "file", file: { type: "external", url: "https://example.com/i.png" } },
      { type: "external", external: { url: "https://example.com/i.png" } },
    ],
    [
      { type: "icon", name: "pizza", color: "blue" },
      { type: "icon", icon: { name: "pizza", color: "blue" } },
    ],
    [
      { type: "custom_emoji", customEmoji: { id: id(50), name: "gull" } },
      { type: "custom_emoji", custom_emoji: { id: id(50), name: "gull" } },
    ],
    [
      { type: "unsupported", sourceType: "hologram" },
      { type: "hologram", hologram: {} },
    ],
  ])("has an icon: %o", async (icon, encoded) => {
    const { client } = await open({ workspace: workspace([page(10, [], { icon })]) });
    expect(await client.pages.retrieve({ page_id: id(10) })).toMatchObject({ icon: encoded });
  });
});

const schema: readonly PropertySchema[] = [
  { type: "number", id: "n", name: "Cost", format: "euro", description: "In euros" },
  { type: "select", id: "s", name: "Kind", options: [{ id: "o1", name: "Red", color: "red" }] },
  {
    type: "status",
    id: "s:t",
    name: "Stage",
    options: [{ id: "o2", name: "Doing", color: "blue", description: "Now" }],
    groups: [{ id: "g1", name: "To-do", color: "gray", optionIds: ["o2"] }],
  },
  { type: "relation", id: "r", name: "One way", dataSourceId: id(31) },
  {
    type: "relation",
    id: "q",
    name: "Both ways",
    dataSourceId: id(31),
    databaseId: id(30),
    syncedProperty: { id: "b:k", name: "Back" },
  },
  {
    type: "rollup",
    id: "u",
    name: "Sum",
    function: "sum",
    relationPropertyId: "r",
    relationPropertyName: "One way",
    rollupPropertyId: "b:k",
    rollupPropertyName: "Cost",
  },
  { type: "formula", id: "f", name: "Label", expression: '"Q4"' },
  { type: "unique_id", id: "i", name: "Ticket", prefix: "HP" },
  { type: "button", id: "p", name: "Press" },
  { type: "unsupported", id: "z", name: "New", sourceType: "signature" },
];

describe("a data source object", () => {
  it("has its schema by name", async () => {
    const { client } = await open({ workspace: workspace([database(30, [dataSource(31, schema, [])])]) });
    const answer = await client.dataSources.retrieve({ data_source_id: id(31) });
    const own = (type: string, settings: unknown, description: string | null = null) => ({
      type,
      [type]: settings,
      description,
    });
    expect("properties" in answer && answer.properties).toEqual({
      Name: { id: "title", name: "Name", ...own("title", {}) },
      Cost: { id: "n", name: "Cost", ...own("number", { format: "euro" }, "In euros") },
      Kind: {
        id: "s",
        name: "Kind",
        ...own("select", { options: [{ id: "o1", name: "Red", color: "red", description: null }] }),
      },
      Stage: {
        id: "s%3At",
        name: "Stage",
        ...own("status", {
          options: [{ id: "o2", name: "Doing", color: "blue", description: "Now" }],
          groups: [{ id: "g1", name: "To-do", color: "gray", option_ids: ["o2"] }],
        }),
      },
      "One way": {
        id: "r",
        name: "One way",
        ...own("relation", {
          database_id: id(30),
          data_source_id: id(31),
          type: "single_property",
          single_property: {},
        }),
      },
      "Both ways": {
        id: "q",
        name: "Both ways",
        ...own("relation", {
          database_id: id(30),
          data_source_id: id(31),
          type: "dual_property",
          dual_property: { synced_property_id: "b%3Ak", synced_property_name: "Back" },
        }),
      },
      Sum: {
        id: "u",
        name: "Sum",
        ...own("rollup", {
          function: "sum",
          relation_property_id: "r",
          relation_property_name: "One way",
          rollup_property_id: "b:k",
          rollup_property_name: "Cost",
        }),
      },
      Label: { id: "f", name: "Label", ...own("formula", { expression: '"Q4"' }) },
      Ticket: { id: "i", name: "Ticket", ...own("unique_id", { prefix: "HP" }) },
      Press: { id: "p", name: "Press", ...own("button", {}) },
      New: { id: "z", name: "New", ...own("signature", {}) },
    });
  });

  it("names its database, and what holds that", async () => {
    const { client } = await open({
      workspace: workspace([page(10, [childDatabase(database(30, [dataSource(31, [], [])], { isInline: true }))])]),
    });
    expect(await client.dataSources.retrieve({ data_source_id: id(31) })).toMatchObject({
      object: "data_source",
      title: [{ plain_text: "Source 31" }],
      parent: { type: "database_id", database_id: id(30) },
      database_parent: { type: "page_id", page_id: id(10) },
      is_inline: true,
      created_time: "2026-10-05T09:12:00.000Z",
      created_by: editor,
      url: "https://app.notion.com/p/11111111111141118111000000000030",
    });
  });
});

describe("a database object", () => {
  const shelf = database(30, [dataSource(31, schema, []), dataSource(33, [], [])]);

  it("lists its data sources, with times to the millisecond", async () => {
    const { client } = await open({ workspace: workspace([shelf]) });
    expect(await client.databases.retrieve({ database_id: id(30) })).toEqual({
      object: "database",
      id: id(30),
      title: [expect.objectContaining({ plain_text: "Database 30" })],
      description: [],
      parent: { type: "workspace", workspace: true },
      is_inline: false,
      in_trash: false,
      is_locked: false,
      created_time: "2026-10-05T09:12:34.567+00:00",
      last_edited_time: "2026-10-05T09:12:34.567+00:00",
      data_sources: [
        { id: id(31), name: "Source 31" },
        { id: id(33), name: "Source 33" },
      ],
      icon: null,
      cover: null,
      url: "https://app.notion.com/p/11111111111141118111000000000030",
      public_url: null,
      request_id: expect.any(String),
    });
  });

  it("carries the schema itself before 2025-09-03, with relations to databases", async () => {
    const { clientWith } = await open({ workspace: workspace([database(30, [dataSource(31, schema, [])])]) });
    const answer = await clientWith({ notionVersion: "2022-06-28" }).databases.retrieve({ database_id: id(30) });
    expect(answer).toMatchObject({
      archived: false,
      created_by: editor,
      created_time: "2026-10-05T09:12:00.000Z",
      properties: {
        Cost: { type: "number" },
        "One way": { relation: { database_id: id(30), type: "single_property" } },
      },
    });
    expect(JSON.stringify(answer)).not.toContain("data_source");
  });
});

describe("a comment object", () => {
  it("has its author's name, its files and its thread", async () => {
    const thread = {
      id: id(70),
      comments: [
        {
          ...common(71),
          richText: text("Well done"),
          displayName: "Captain",
          displayNameType: "custom" as const,
          attachments: [{ category: "image", file: { type: "external" as const, url: "https://example.com/a.png" } }],
        },
      ],
    };
    const { client } = await open({ workspace: workspace([page(10, [], { discussions: [thread] })]) });
    expect(await client.comments.retrieve({ comment_id: id(71) })).toEqual({
      object: "comment",
      id: id(71),
      parent: { type: "page_id", page_id: id(10) },
      discussion_id: id(70),
      created_time: "2026-10-05T09:12:00.000Z",
      last_edited_time: "2026-10-05T09:12:00.000Z",
      created_by: editor,
      rich_text: [expect.objectContaining({ plain_text: "Well done" })],
      display_name: { type: "custom", resolved_name: "Captain" },
      attachments: [{ category: "image", file: { url: "https://example.com/a.png" } }],
      request_id: expect.any(String),
    });
  });
});
