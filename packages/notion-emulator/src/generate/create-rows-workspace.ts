import type { Page, PropertySchema } from "@pagebridge/core-types";
import { createIdSource, type GeneratedWorkspace, generatedTime, plain, wrapRoot } from "./generated-workspace.js";

/** Options of `createRowsWorkspace`. */
export interface RowsWorkspaceOptions {
  /** How many rows the database has. */
  readonly rows: number;
  /** How many rows are made in the same minute. @default 1 */
  readonly rowsPerMinute?: number;
}

const schema: readonly PropertySchema[] = [
  { type: "title", id: "title", name: "Name" },
  { type: "number", id: "nUm1", name: "Number", format: "number" },
  { type: "checkbox", id: "e:vn", name: "Even" },
  { type: "created_time", id: "cR~1", name: "Created" },
];

/**
 * Makes a workspace with one database of one data source: `Row 1` to `Row n`, with their number and whether it is even.
 * The rows are made one after the other, so many a minute.
 */
export function createRowsWorkspace({ rows, rowsPerMinute = 1 }: RowsWorkspaceOptions): GeneratedWorkspace {
  const ids = createIdSource();
  const databaseId = ids.next();
  const dataSourceId = ids.next();
  const start = Date.parse(generatedTime);
  const makeRow = (_: unknown, place: number): Page => {
    const number = place + 1;
    const time = new Date(start + Math.floor(place / rowsPerMinute) * 60_000).toISOString();
    return {
      object: "page",
      id: ids.next(),
      parent: { type: "data_source_id", dataSourceId, databaseId },
      properties: [
        { type: "title", id: "title", name: "Name", richText: plain(`Row ${number}`) },
        { type: "number", id: "nUm1", name: "Number", number },
        { type: "checkbox", id: "e:vn", name: "Even", checked: number % 2 === 0 },
        { type: "created_time", id: "cR~1", name: "Created", time },
      ],
      createdTime: time,
      lastEditedTime: time,
      children: [],
    };
  };
  const title = plain(`Database of ${rows} rows`);
  return wrapRoot(
    {
      object: "database",
      id: databaseId,
      title,
      description: [],
      parent: { type: "workspace" },
      isInline: false,
      createdTime: generatedTime,
      lastEditedTime: generatedTime,
      dataSources: [
        {
          object: "data_source",
          id: dataSourceId,
          title,
          description: [],
          parent: { type: "database_id", databaseId },
          createdTime: generatedTime,
          lastEditedTime: generatedTime,
          properties: schema,
          rows: Array.from({ length: rows }, makeRow),
        },
      ],
    },
    ids,
  );
}
