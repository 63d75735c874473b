import type { Block, Database, Discussion, Page, RichText, Row, User } from "@pagebridge/core-types";
import type { ConformanceFacts } from "../../src/index.js";

// A made-up workspace: one of everything that a case looks for.

const id = (number: number): string => `5c0a7a1e-0000-4000-8000-${number.toString().padStart(12, "0")}`;
const text = (words: string): RichText => [{ type: "text", text: words }];
const title = (words: string): Page["properties"] => [
  { type: "title", id: "title", name: "Title", richText: text(words) },
];
const paragraph = (number: number, words: string): Block => ({
  type: "paragraph",
  id: id(number),
  richText: text(words),
  children: [],
});

const keeper: User = { type: "person", id: id(900), name: "Una Keeper" };
const times = { createdTime: "2026-03-01T08:00:00.000Z", lastEditedTime: "2026-03-02T09:30:15.250Z" } as const;

const thread = (number: number, about: Discussion["parent"]): Discussion => ({
  id: id(number),
  ...(about && { parent: about }),
  comments: [
    {
      id: id(number + 1),
      discussionId: id(number),
      richText: text("Is the lamp lit?"),
      ...times,
      createdBy: keeper.id,
    },
    { id: id(number + 2), discussionId: id(number), richText: text("It is now."), ...times, createdBy: keeper.id },
  ],
  context: text("lamp"),
});

const pageThread = thread(700, { type: "page_id", pageId: id(1) });
const blockThread = thread(710, { type: "block_id", blockId: id(12) });
const picture = { type: "notion", url: "https://files.example/lamp.png", name: "lamp.png" } as const;

const stairs: Page = {
  object: "page",
  id: id(2),
  parent: { type: "page_id", pageId: id(1) },
  properties: title("Stairs"),
  createdTime: "2026-01-01T00:00:00.000Z",
  lastEditedTime: "2026-01-01T00:00:00.000Z",
  children: [paragraph(60, "199 steps")],
};

const cellar: Page = { ...stairs, id: id(3), properties: title("Cellar"), children: [paragraph(61, "Oil")] };

const row = (number: number, name: string, height: number): Page => ({
  object: "page",
  id: id(number),
  parent: { type: "data_source_id", dataSourceId: id(401), databaseId: id(400) },
  properties: [
    { type: "title", id: "title", name: "Name", richText: text(name) },
    { type: "number", id: "h", name: "Height", number: height },
    { type: "relation", id: "n", name: "Next", pageIds: [id(500)] },
    { type: "formula", id: "f", name: "Double", result: { type: "number", value: height * 2 } },
    { type: "rollup", id: "r", name: "Sum", function: "sum", result: { type: "number", value: height + 1 } },
  ],
  ...times,
});

const lamps: readonly Row[] = Array.from({ length: 60 }, (_, index) =>
  row(500 + index, `Lamp ${index}`, (index * 7) % 60),
);

const lampsDatabase: Database = {
  object: "database",
  id: id(400),
  title: text("Lamps"),
  description: [],
  parent: { type: "page_id", pageId: id(1) },
  isInline: true,
  ...times,
  dataSources: [
    {
      object: "data_source",
      id: id(401),
      title: text("Lamps"),
      description: [],
      properties: [
        { type: "title", id: "title", name: "Name" },
        { type: "number", id: "h", name: "Height", format: "number" },
        { type: "relation", id: "n", name: "Next", dataSourceId: id(401) },
        { type: "formula", id: "f", name: "Double" },
        { type: "rollup", id: "r", name: "Sum", function: "sum" },
      ],
      rows: lamps,
      templates: [{ id: id(450), name: "New lamp", isDefault: true }],
    },
  ],
  views: [
    {
      object: "view",
      type: "table",
      id: id(410),
      name: "Low and lit",
      databaseId: id(400),
      dataSourceId: id(401),
      filter: { type: "property", property: "h", kind: "number", condition: { operator: "less_than", value: 3 } },
      sorts: [{ type: "property", property: "h", direction: "descending" }],
      calculations: [{ propertyId: "h", function: "sum" }],
      configuration: {
        groupBy: { type: "number", propertyId: "h", sort: "ascending", groups: [{ value: "0", isHidden: true }] },
      },
    },
  ],
};

const pairDatabase: Database = {
  object: "database",
  id: id(420),
  title: text("Ropes and buckets"),
  description: [],
  dataSources: [421, 422].map((number) => ({
    object: "data_source",
    id: id(number),
    title: text(`Source ${number}`),
    description: [],
    properties: [{ type: "title", id: "title", name: "Name" }],
  })),
};

const tower: Page = {
  object: "page",
  id: id(1),
  parent: { type: "workspace" },
  properties: title("Tower"),
  ...times,
  cover: { file: picture },
  layout: { isFullWidth: true },
  discussions: [pageThread],
  children: [
    { ...paragraph(11, "The tower stands."), createdBy: keeper.id, lastEditedBy: keeper.id, ...times },
    {
      type: "paragraph",
      id: id(12),
      discussions: [blockThread],
      richText: [
        { type: "text", text: "Light the " },
        { type: "text", text: "lamp", discussionIds: [blockThread.id] },
        { type: "text", text: " by " },
        {
          type: "mention",
          text: "1 May",
          mention: {
            type: "date",
            date: { start: "2026-05-01", dateFormat: "MMM D", reminder: { value: 1, unit: "day" } },
          },
        },
      ],
      children: [paragraph(13, "Twice."), paragraph(14, "Thrice.")],
    },
    { type: "synced_block", id: id(15), children: [paragraph(16, "Mind the gulls.")] },
    { type: "synced_block", id: id(17), syncedFrom: id(15), children: [paragraph(16, "Mind the gulls.")] },
    { type: "image", id: id(18), file: picture, caption: [], layout: { width: 320 } },
    { type: "bookmark", id: id(19), url: "https://gulls.example/", caption: [], title: "Gulls" },
    { type: "button", id: id(20), richText: text("Ring the bell"), children: [] },
    { type: "form", id: id(21), richText: text("Visitors"), children: [] },
    {
      type: "table",
      id: id(22),
      tableWidth: 1,
      hasColumnHeader: false,
      hasRowHeader: false,
      columns: [{ width: 120 }],
      rows: [{ type: "table_row", id: id(23), cells: [text("Oil")] }],
    },
    { type: "child_page", id: id(2), title: "Stairs", page: stairs },
    { type: "child_page", id: id(3), title: "Cellar", page: cellar },
    { type: "child_database", id: id(400), title: "Lamps", database: lampsDatabase },
    { type: "unsupported", id: id(24), sourceType: "hologram", children: [] },
  ],
};

/** What the folder holds. */
export const lighthouseFacts: ConformanceFacts = {
  pages: [tower, stairs, cellar],
  databases: [lampsDatabase, pairDatabase],
  users: [keeper],
  missingId: id(999),
  longRead: { pageId: tower.id, options: { subpages: "inline" } },
  manyRows: id(401),
  pageWithSubpages: tower.id,
  pageWithDatabases: tower.id,
  threads: { pageId: tower.id, self: [pageThread], below: [pageThread, blockThread] },
  hostedFile: { reference: { type: "cover", of: "page", id: tower.id }, file: picture },
  filters: [
    {
      target: id(401),
      options: {
        filter: {
          type: "property",
          property: "title",
          kind: "title",
          condition: { operator: "equals", value: "Lamp 7" },
        },
      },
      rowIds: [id(507)],
    },
  ],
  sorts: [
    {
      target: id(401),
      options: { sorts: [{ type: "property", property: "h", direction: "ascending" }], limit: 3 },
      rowIds: [id(500), id(543), id(526)],
    },
  ],
  viewQueries: [
    { target: `https://www.notion.so/${id(400)}?v=${id(410)}`, rowIds: [id(526), id(543), id(500)], isOrdered: true },
  ],
  listing: {
    pageIds: [tower.id, stairs.id, cellar.id],
    editedSince: "2026-02-01T00:00:00.000Z",
    editedIds: [tower.id],
    query: { words: "stairs", pageIds: [stairs.id] },
  },
  unknownBlocks: [{ pageId: tower.id, blockId: id(24) }],
};
