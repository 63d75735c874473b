import type {
  Block,
  Database,
  DataSource,
  Id,
  Page,
  PropertySchema,
  PropertyValue,
  RichText,
} from "@pagebridge/core-types";
import type { Connection, Workspace } from "../../src/workspace/workspace.js";

/** The n-th id. */
export function id(place: number): Id {
  return `11111111-1111-4111-8111-${String(place).padStart(12, "0")}`;
}

const time = "2026-10-05T09:12:34.567Z";
export const mara = { type: "person", id: id(1), name: "Mara", email: "mara@example.com" } as const;
export const bot = { type: "bot", id: id(2), name: "Reader" } as const;
export const connection: Connection = { token: "ntn_test", name: "Reader", botId: bot.id, shared: "all" };

/** One run without marks. */
export function text(content: string): RichText {
  return content === "" ? [] : [{ type: "text", text: content }];
}

/** What every block of these tests has besides its kind. */
export function common(
  place: number,
): Pick<Block, "createdBy" | "createdTime" | "id" | "lastEditedBy" | "lastEditedTime"> {
  return { id: id(place), createdTime: time, lastEditedTime: time, createdBy: mara.id, lastEditedBy: mara.id };
}

export function paragraph(place: number, content = `Paragraph ${place}`, children: readonly Block[] = []): Block {
  return { ...common(place), type: "paragraph", richText: text(content), children };
}

/** A page with nothing but a title. */
export function page(place: number, children: readonly Block[], more: Partial<Page> = {}): Page {
  return {
    ...common(place),
    object: "page",
    properties: [{ type: "title", id: "title", name: "title", richText: text(`Page ${place}`) }],
    children,
    ...more,
  };
}

/** The block of a page inside a page. */
export function childPage(child: Page): Block {
  return { ...common(0), id: child.id, type: "child_page", title: "Child", page: child };
}

/** The block of a database inside a page. */
export function childDatabase(database: Database): Block {
  return { ...common(0), id: database.id, type: "child_database", title: "Table", database };
}

/** A row with a title and some other values. */
export function row(place: number, values: readonly PropertyValue[] = [], more: Partial<Page> = {}): Page {
  const title: PropertyValue = { type: "title", id: "title", name: "Name", richText: text(`Row ${place}`) };
  return page(place, [], { properties: [title, ...values], ...more });
}

export function dataSource(
  place: number,
  properties: readonly PropertySchema[],
  rows: readonly (DataSource | Page)[],
): DataSource {
  return {
    ...common(place),
    object: "data_source",
    title: text(`Source ${place}`),
    description: [],
    properties: [{ type: "title", id: "title", name: "Name" }, ...properties],
    rows,
  };
}

export function database(place: number, dataSources: readonly DataSource[], more: Partial<Database> = {}): Database {
  return {
    ...common(place),
    object: "database",
    title: text(`Database ${place}`),
    description: [],
    dataSources,
    ...more,
  };
}

export function workspace(roots: Workspace["roots"], more: Partial<Workspace> = {}): Workspace {
  return { id: id(3), name: "Test", roots, users: [mara, bot], customEmojis: [], connections: [connection], ...more };
}
