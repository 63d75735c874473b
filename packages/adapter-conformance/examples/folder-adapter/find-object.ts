import { type Database, type Id, isId, type Page, PagebridgeError } from "@pagebridge/core-types";
import type { FolderRun } from "./folder-run.js";

/** Reads the file of a page. */
export async function findPage(run: FolderRun, id: Id): Promise<Page> {
  const found = await run.readJson(fileOf("pages", id));
  if (isPage(found)) return found;
  if (found !== undefined) throw broken(id);
  throw (await run.readJson(fileOf("databases", id))) === undefined
    ? missing(id)
    : wrongKind(id, "a database, not a page");
}

/** Reads the file of a database. */
export async function findDatabase(run: FolderRun, id: Id): Promise<Database> {
  const found = await run.readJson(fileOf("databases", id));
  if (isDatabase(found)) return found;
  if (found !== undefined) throw broken(id);
  throw (await run.readJson(fileOf("pages", id))) === undefined ? missing(id) : wrongKind(id, "a page, not a database");
}

/** Ids also come out of files, and a path is made of nothing but a proper one. */
function fileOf(kind: "databases" | "pages", id: Id): string {
  if (!isId(id)) throw missing(id);
  return `${kind}/${id}.json`;
}

/** Reads the databases one after the other. */
export async function* allDatabases(run: FolderRun): AsyncGenerator<Database, void, undefined> {
  for (const name of await run.list("databases")) {
    const database = await run.readJson(`databases/${name}`);
    if (isDatabase(database)) yield database;
  }
}

/** Whether the JSON of a file is a page. What is inside is looked at block by block. */
export function isPage(value: unknown): value is Page {
  return isObject(value, "page") && "properties" in value && Array.isArray(value.properties);
}

function isDatabase(value: unknown): value is Database {
  return isObject(value, "database") && "dataSources" in value && Array.isArray(value.dataSources);
}

function isObject(value: unknown, object: string): value is object {
  return typeof value === "object" && value !== null && "object" in value && value.object === object;
}

/** The error for an id of which the folder holds nothing. */
export function missing(id: Id): PagebridgeError {
  return new PagebridgeError("not_found_or_not_shared", `The folder holds nothing with the id ${id}. Check the id.`, {
    details: { reference: id },
  });
}

function wrongKind(id: Id, what: string): PagebridgeError {
  return new PagebridgeError("wrong_kind", `The id ${id} names ${what}.`, { details: { reference: id } });
}

function broken(id: Id): PagebridgeError {
  return new PagebridgeError("invalid_response", `The file of ${id} does not hold what its folder says.`, {
    details: { reference: id },
  });
}
