import { createReadStream } from "node:fs";
import { open, readFile, writeFile } from "node:fs/promises";
import type { Database, Diagnostic, Id, Page, Row } from "@pagebridge/core-types";
import type { ScratchFolder } from "./scratch-folder.js";

/** A page or a database without rows, and what was lost on the way to it. */
interface Spooled<T extends Database | Page> {
  readonly value: T;
  readonly diagnostics: readonly Diagnostic[];
}

/** Where a row was put aside. */
export interface RowPlace {
  readonly dataSourceId: Id;
  /** In bytes. */
  readonly offset: number;
  /** In bytes. */
  readonly length: number;
}

/** A row that was put aside. */
export interface SpooledRow {
  readonly row: Row;
  readonly place: RowPlace;
}

/** Holds what was read on disk until it is rendered, so that memory does not grow with the workspace. */
export interface Spool {
  savePage(page: Spooled<Page>): Promise<void>;
  loadPage(id: Id): Promise<Spooled<Page>>;
  saveDatabase(database: Spooled<Database>): Promise<void>;
  loadDatabase(id: Id): Promise<Spooled<Database>>;
  /** Saves the rows of a data source as they arrive, and passes each on. What arrived before a failure is kept. */
  saveRows(dataSourceId: Id, rows: AsyncIterable<Row>): AsyncIterable<SpooledRow>;
  loadRow(place: RowPlace): Promise<Row>;
  /** Whether rows of a data source were saved, or are being saved. */
  hasRows(dataSourceId: Id): boolean;
  /** Undefined if no rows were saved. */
  loadRows(dataSourceId: Id): Promise<readonly Row[] | undefined>;
}

/** Makes an empty spool in a scratch folder. */
export function createSpool(scratch: ScratchFolder): Spool {
  const paths = { page: new Map<Id, string>(), database: new Map<Id, string>(), rows: new Map<Id, string>() };

  const save = async (kind: "database" | "page", spooled: Spooled<Database | Page>): Promise<void> => {
    const path = scratch.newPath();
    await writeFile(path, JSON.stringify(spooled));
    paths[kind].set(spooled.value.id, path);
  };

  const load = async (kind: "database" | "page", id: Id) => {
    return JSON.parse(await readFile(pathIn(paths[kind], id), "utf8"));
  };

  async function* saveRows(dataSourceId: Id, rows: AsyncIterable<Row>): AsyncIterable<SpooledRow> {
    const path = scratch.newPath();
    paths.rows.set(dataSourceId, path);
    const file = await open(path, "w");
    let offset = 0;
    try {
      for await (const row of rows) {
        const line = Buffer.from(`${JSON.stringify(row)}\n`);
        await file.write(line);
        yield { row, place: { dataSourceId, offset, length: line.length } };
        offset += line.length;
      }
    } finally {
      await file.close();
    }
  }

  return {
    savePage: (page) => save("page", page),
    loadPage: (id) => load("page", id),
    saveDatabase: (database) => save("database", database),
    loadDatabase: (id) => load("database", id),
    saveRows,
    loadRow: async ({ dataSourceId, length, offset }) => {
      const file = await open(pathIn(paths.rows, dataSourceId));
      try {
        const { buffer } = await file.read(Buffer.alloc(length), 0, length, offset);
        return JSON.parse(buffer.toString("utf8"));
      } finally {
        await file.close();
      }
    },
    hasRows: (dataSourceId) => paths.rows.has(dataSourceId),
    loadRows: async (dataSourceId) => {
      const path = paths.rows.get(dataSourceId);
      if (path === undefined) return undefined;
      const rows: Row[] = [];
      for await (const line of readLines(path)) rows.push(JSON.parse(line));
      return rows;
    },
  };
}

function pathIn(paths: ReadonlyMap<Id, string>, id: Id): string {
  const path = paths.get(id);
  if (path === undefined) throw new Error(`Nothing was put aside for ${id}.`);
  return path;
}

// node:readline also breaks lines at U+2028, which JSON leaves as it is.
async function* readLines(path: string): AsyncIterable<string> {
  let rest = "";
  for await (const chunk of createReadStream(path, "utf8")) {
    const lines = (rest + chunk).split("\n");
    rest = lines.pop() ?? "";
    yield* lines;
  }
}
