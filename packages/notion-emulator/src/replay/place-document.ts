import { isRecord } from "../official/json.js";
import { addRoot, type Shelf, shelveItems, shelveObject } from "./shelf.js";

type JsonRecord = { readonly [key: string]: unknown };

/**
 * Puts a recorded answer, or a bundle of them, where the paths find it that would give it.
 *
 * Takes objects and lists of the official API, arrays of either, pages with `blocks` or `children`, blocks with nested
 * children, `{ page, block, children, blockMap, blockChildrenMap }` and `{ blocks }`.
 */
export function placeDocument(document: unknown, shelf: Shelf): void {
  if (Array.isArray(document)) placeArray(document, shelf);
  else if (isRecord(document)) placeRecord(document, shelf);
  else shelf.unplaced.push(typeof document);
}

function placeArray(documents: readonly unknown[], shelf: Shelf): void {
  const blocks = documents.filter(isBlock);
  if (blocks.length > 0 && blocks.length === documents.length) placeBlocks(blocks, shelf);
  else for (const document of documents) placeDocument(document, shelf);
}

type Placer = (record: JsonRecord, shelf: Shelf) => void;

/** How each kind of object is placed. */
const objectPlacers: { readonly [object: string]: Placer } = {
  page: placePage,
  block: (block, shelf) => placeBlocks([block], shelf),
  database: (database, shelf) => placeTable(database, "database", shelf),
  data_source: (source, shelf) => placeTable(source, "data_source", shelf),
  view: (view, shelf) => placeTable(view, "view", shelf),
  user: (user, shelf) => placeUsers([user], shelf),
  comment: (comment, shelf) => placeComments([comment], shelf),
  page_markdown: (markdown, shelf) => shelveObject(shelf, `pages/${idOf(markdown)}/markdown`, markdown),
  list: placeList,
};

function placeRecord(record: JsonRecord, shelf: Shelf): void {
  const { object } = record;
  if (object === undefined) {
    placeBundle(record, shelf);
    return;
  }
  const place = objectPlacers[String(object)];
  if (place) place(record, shelf);
  else shelf.unplaced.push(String(object));
}

type ListPlacer = (items: readonly JsonRecord[], shelf: Shelf, nextCursor: string | null) => void;

/** How lists are placed, by what they list. */
const listPlacers: { readonly [object: string]: ListPlacer } = {
  block: placeBlocks,
  page: placeRows,
  database: placeRows,
  data_source: placeRows,
  user: placeUsers,
  comment: placeComments,
};

function placeList(list: JsonRecord, shelf: Shelf): void {
  const items = records(list["results"]);
  const nextCursor = cursorOf(list);
  const place = listPlacers[String(items[0]?.["object"])];
  if (place) place(items, shelf, nextCursor);
  else if (list["type"] === "property_item") placePropertyItems(list, shelf);
  else if (list["type"] === "custom_emoji") {
    shelveItems(shelf, { path: "custom_emojis", type: "custom_emoji" }, items, nextCursor);
  } else shelf.unplaced.push(`list of ${String(list["type"] ?? "nothing")}`);
}

function placeBundle(bundle: JsonRecord, shelf: Shelf): void {
  const { page, block, children, blocks, blockMap, blockChildrenMap, data } = bundle;
  const pageId = isRecord(page) ? idOf(page) : "";
  let isKnown = false;
  const place = (part: unknown, how: (part: unknown) => void): void => {
    if (part === undefined) return;
    isKnown = true;
    how(part);
  };
  place(page, (part) => placeDocument(part, shelf));
  place(block, (part) => placeDocument(part, shelf));
  place(children, (part) => placeChildren(pageId, part, shelf));
  place(blocks, (part) => placeDocument(part, shelf));
  place(blockMap, (part) => placeDocument(isRecord(part) ? Object.values(part) : [], shelf));
  place(blockChildrenMap, (part) => {
    for (const [id, list] of Object.entries(isRecord(part) ? part : {})) placeChildren(id, list, shelf);
  });
  place(data, (part) => placeDocument(part, shelf));
  if (!isKnown) shelf.unplaced.push(`{${Object.keys(bundle).slice(0, 4).join(", ")}}`);
}

function placePage(page: JsonRecord, shelf: Shelf): void {
  const { blocks, children, ...own } = page;
  const id = idOf(page);
  addRoot(shelf, id);
  shelveObject(shelf, `pages/${id}`, own);
  if (blocks !== undefined) placeChildren(id, blocks, shelf);
  if (children !== undefined) placeChildren(id, children, shelf);
}

/** Children of a known block or page: an array, or a list answer. */
function placeChildren(parentId: string, children: unknown, shelf: Shelf): void {
  const list = isRecord(children) ? children : { results: children };
  const own = records(list["results"]).map((block) => placeBlock(block, shelf));
  shelveItems(shelf, { path: `blocks/${parentId}/children`, type: "block" }, own, cursorOf(list));
}

/** Blocks that stand alone: each is listed below the parent that it names. */
function placeBlocks(blocks: readonly JsonRecord[], shelf: Shelf, nextCursor: string | null = null): void {
  for (const block of blocks) {
    const own = placeBlock(block, shelf);
    const parentId = parentIdOf(block, ["page_id", "block_id"]);
    if (parentId === undefined) {
      addRoot(shelf, idOf(block));
      continue;
    }
    addRoot(shelf, parentId);
    shelveItems(shelf, { path: `blocks/${parentId}/children`, type: "block" }, [own], nextCursor);
  }
}

/** Shelves a block and what is nested in it; gives back the block as the API sends it, without children. */
function placeBlock(block: JsonRecord, shelf: Shelf): JsonRecord {
  const { children, blocks, ...rest } = block;
  const type = typeof block["type"] === "string" ? block["type"] : "";
  const payload = rest[type];
  const nested = isRecord(payload) && Array.isArray(payload["children"]) ? payload["children"] : undefined;
  const found = [children, blocks, nested].find((part) => part !== undefined);
  const own = nested && isRecord(payload) ? { ...rest, [type]: without(payload, "children") } : rest;
  shelveObject(shelf, `blocks/${idOf(block)}`, own);
  if (found !== undefined) placeChildren(idOf(block), found, shelf);
  return own;
}

function placeTable(table: JsonRecord, kind: "data_source" | "database" | "view", shelf: Shelf): void {
  if (kind !== "view") addRoot(shelf, idOf(table));
  shelveObject(shelf, `${kind}s/${idOf(table)}`, table);
}

function placeRows(rows: readonly JsonRecord[], shelf: Shelf, nextCursor: string | null): void {
  for (const row of rows) placeRecord(row, shelf);
  const sources = new Set(rows.map((row) => parentIdOf(row, ["data_source_id"])));
  const databases = new Set(rows.map((row) => parentIdOf(row, ["database_id"])));
  const [source] = sources;
  const [database] = databases;
  const type = "page_or_data_source";
  if (sources.size === 1 && source !== undefined) {
    shelveItems(shelf, { method: "POST", path: `data_sources/${source}/query`, type }, rows, nextCursor);
  } else if (databases.size === 1 && database !== undefined) {
    shelveItems(
      shelf,
      { method: "POST", path: `databases/${database}/query`, type: "page_or_database" },
      rows,
      nextCursor,
    );
  } else {
    shelveItems(shelf, { method: "POST", path: "search", type }, rows, nextCursor);
  }
}

function placeUsers(users: readonly JsonRecord[], shelf: Shelf, nextCursor: string | null = null): void {
  shelveItems(shelf, { path: "users", type: "user" }, users, nextCursor);
  for (const user of users) {
    shelveObject(shelf, `users/${idOf(user)}`, user);
    if (user["type"] === "bot") shelveObject(shelf, "users/me", user);
  }
}

function placeComments(comments: readonly JsonRecord[], shelf: Shelf, nextCursor: string | null = null): void {
  for (const comment of comments) {
    shelveObject(shelf, `comments/${idOf(comment)}`, comment);
    const parentId = parentIdOf(comment, ["page_id", "block_id"]);
    if (parentId === undefined) continue;
    shelveItems(shelf, { path: `comments?block_id=${parentId}`, type: "comment" }, [comment], nextCursor);
  }
}

/** A list of property items names its page only in the link to its next part. */
function placePropertyItems(list: JsonRecord, shelf: Shelf): void {
  const item = list["property_item"];
  const next = isRecord(item) ? item["next_url"] : undefined;
  const path = typeof next === "string" ? /\/v1\/([^?]+)/.exec(next)?.[1] : undefined;
  if (path === undefined) shelf.unplaced.push("list of property_item");
  else shelveObject(shelf, path, list);
}

function isBlock(value: unknown): value is JsonRecord {
  return (
    isRecord(value) &&
    (value["object"] === "block" ||
      (typeof value["type"] === "string" && value["type"] in value && "has_children" in value))
  );
}

function records(value: unknown): readonly JsonRecord[] {
  return Array.isArray(value) ? value.filter(isRecord) : [];
}

function cursorOf(list: JsonRecord): string | null {
  return typeof list["next_cursor"] === "string" ? list["next_cursor"] : null;
}

function idOf(record: JsonRecord): string {
  return String(record["id"]);
}

function parentIdOf(record: JsonRecord, keys: readonly string[]): string | undefined {
  const { parent } = record;
  if (!isRecord(parent)) return undefined;
  return keys.map((key) => parent[key]).find((id): id is string => typeof id === "string");
}

function without(record: JsonRecord, key: string): JsonRecord {
  return Object.fromEntries(Object.entries(record).filter(([name]) => name !== key));
}
