import type { Block, Database, Id, Page, View } from "@pagebridge/core-types";
import { type Emulator, type EmulatorOptions, startEmulator, type Workspace } from "@pagebridge/notion-emulator";

const time = "2026-10-05T09:12:00.000Z";

/** A made id: the same number gives the same id. */
export function madeId(number: number): Id {
  return `5eed0000-0000-4000-8000-${String(number).padStart(12, "0")}`;
}

/** A paragraph. */
export function paragraph(number: number, text = `Paragraph ${number}`, children: readonly Block[] = []): Block {
  return {
    type: "paragraph",
    id: madeId(number),
    richText: [{ type: "text", text }],
    children,
    createdTime: time,
    lastEditedTime: time,
  };
}

/** Paragraphs with running numbers. */
export function paragraphs(first: number, count: number): readonly Block[] {
  return Array.from({ length: count }, (_, index) => paragraph(first + index));
}

/** The page with the number 1, alone in its workspace and published. */
export function workspaceOf(children: readonly Block[]): Workspace {
  const page: Page = {
    object: "page",
    id: madeId(1),
    parent: { type: "workspace" },
    properties: [{ type: "title", id: "title", name: "title", richText: [{ type: "text", text: "Tides" }] }],
    children,
    createdTime: time,
    lastEditedTime: time,
  };
  return {
    id: madeId(9000),
    name: "Made",
    roots: [page],
    users: [],
    customEmojis: [],
    connections: [],
    published: "all",
  };
}

export const databaseId = madeId(500);
export const dataSourceId = madeId(501);
export const viewId = madeId(502);

/** The view of the database: rows whose number is 2, or whose number is 5, the larger one first. */
export const view: View = {
  object: "view",
  type: "table",
  id: viewId,
  name: "Two or five",
  databaseId,
  dataSourceId,
  filter: {
    type: "or",
    filters: [2, 5].map((number) => ({
      type: "property",
      property: "nUmb",
      kind: "number",
      condition: { operator: "equals", value: number },
    })),
  },
  sorts: [{ type: "property", property: "nUmb", direction: "descending" }],
};

/** The ids of the rows that the view shows, in its order. */
export const shownRows: readonly Id[] = [madeId(605), madeId(602)];

/** A database in a page, with the rows 1 to 6 and one view. */
export function childDatabase(): Block {
  const title = [{ type: "text" as const, text: "Heights" }];
  const database: Database = {
    object: "database",
    id: databaseId,
    title,
    description: [],
    isInline: true,
    createdTime: time,
    lastEditedTime: time,
    dataSources: [
      {
        object: "data_source",
        id: dataSourceId,
        title,
        description: [],
        parent: { type: "database_id", databaseId },
        properties: [
          { type: "title", id: "title", name: "Name" },
          { type: "number", id: "nUmb", name: "Number", format: "number" },
        ],
        rows: [1, 2, 3, 4, 5, 6].map(row),
      },
    ],
    views: [view],
  };
  return { type: "child_database", id: databaseId, title: "Heights", database };
}

function row(number: number): Page {
  return {
    object: "page",
    id: madeId(600 + number),
    parent: { type: "data_source_id", dataSourceId, databaseId },
    properties: [
      { type: "title", id: "title", name: "Name", richText: [{ type: "text", text: `Row ${number}` }] },
      { type: "number", id: "nUmb", name: "Number", number },
    ],
    children: [],
    createdTime: time,
    lastEditedTime: time,
  };
}

/** Serves a workspace for as long as it is used. */
export async function withEmulator<Result>(
  options: EmulatorOptions,
  use: (emulator: Emulator) => Promise<Result>,
): Promise<Result> {
  const emulator = await startEmulator(options);
  try {
    return await use(emulator);
  } finally {
    await emulator.close();
  }
}
