import type { Block, Database, Page, RichText } from "@pagebridge/core-types";
import type { Workspace } from "@pagebridge/notion-emulator";

const id = (last: number): string => `00000000-0000-4000-8000-${String(last).padStart(12, "0")}`;

/** The ids that the tests ask for. */
export const ids = {
  page: id(1),
  paragraph: id(2),
  toggle: id(3),
  database: id(4),
  dataSource: id(5),
  hiddenPage: id(6),
  nothing: id(999),
} as const;

/** Opens the page and the database of {@link harbourWorkspace}. Not of the form of Notion's tokens, so that only knowing it finds it. */
export const harbourToken = "quay-7-lantern-3-ebb";

/** A workspace with a page, a database and a page that is not shared. Made up. */
export const harbourWorkspace: Workspace = {
  id: id(100),
  name: "Harbour",
  users: [],
  customEmojis: [],
  connections: [{ token: harbourToken, name: "Reader", botId: id(101), shared: [ids.page, ids.database] }],
  roots: [
    page(ids.page, "Quay", [
      paragraph(ids.paragraph, "First line"),
      { type: "toggle", id: ids.toggle, richText: text("More"), children: [paragraph(id(7), "Inside")] },
    ]),
    database(),
    page(ids.hiddenPage, "Not shared", []),
  ],
};

function database(): Database {
  return {
    object: "database",
    id: ids.database,
    title: text("Boats"),
    description: [],
    parent: { type: "workspace" },
    createdTime: "2026-10-05T09:12:00.000Z",
    lastEditedTime: "2026-10-05T09:12:00.000Z",
    dataSources: [
      {
        object: "data_source",
        id: ids.dataSource,
        title: text("Boats"),
        description: [],
        parent: { type: "database_id", databaseId: ids.database },
        createdTime: "2026-10-05T09:12:00.000Z",
        lastEditedTime: "2026-10-05T09:12:00.000Z",
        properties: [{ type: "title", id: "title", name: "Name" }],
        rows: [],
      },
    ],
    views: [],
  };
}

function page(pageId: string, title: string, children: readonly Block[]): Page {
  return {
    object: "page",
    id: pageId,
    parent: { type: "workspace" },
    properties: [{ type: "title", id: "title", name: "title", richText: text(title) }],
    createdTime: "2026-10-05T09:12:00.000Z",
    lastEditedTime: "2026-10-05T09:12:00.000Z",
    children,
  };
}

function paragraph(blockId: string, content: string): Block {
  return { type: "paragraph", id: blockId, richText: text(content), children: [] };
}

function text(content: string): RichText {
  return [{ type: "text", text: content }];
}
