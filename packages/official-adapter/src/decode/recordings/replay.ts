import type { Id } from "@pagebridge/core-types";
import {
  fieldOf,
  idOf,
  isList,
  isRecord,
  listOf,
  recordOf,
  stringOf,
  toId,
  type WireRecord,
} from "@pagebridge/core-types/adapter-tools";
import { isBlock } from "../documents/fragment-kind.js";
import { keepObject, type Listing, type ObjectStore } from "./object-store.js";
import { type Interaction, idInPath } from "./to-interactions.js";

/** Takes one interaction into the store. */
export function replay(store: ObjectStore, interaction: Interaction): void {
  const { body, status } = interaction;
  if (body === undefined || body === null) return;
  if (isList(body)) {
    if (body.length > 0 && body.every(isBlock)) replayList(store, interaction, { object: "list", results: body }, body);
    else store.others.push(body);
    return;
  }
  if (!isRecord(body)) {
    store.others.push(body);
    return;
  }
  const object = stringOf(body, "object");
  const results = listOf(body, "results");
  if (object === "error" || (status !== undefined && status >= 400)) {
    store.others.push(body);
  } else if (results && object !== "view_query") {
    replayList(store, interaction, body, results);
  } else if (listOf(body, "templates") && replayTemplates(store, interaction, body)) {
    return;
  } else if (!keepObject(store, body, { someProperties: interaction.query.has("filter_properties") })) {
    store.others.push(body);
  } else if (object === "block") {
    spreadTrash(store, body);
  }
}

function replayList(store: ObjectStore, interaction: Interaction, body: WireRecord, results: readonly unknown[]): void {
  if (replayPropertyItems(store, interaction, body)) return;
  const someProperties = interaction.query.has("filter_properties");
  const kept = results.map((result) => isRecord(result) && keepObject(store, result, { someProperties }));
  const container = containerOf(store, interaction, results);
  if (container !== undefined) {
    store.listings.set(container, nextListing(store, container, interaction, body, results));
    return;
  }
  const source = idInPath(interaction, "data_sources", "query") ?? idInPath(interaction, "databases", "query");
  if (source !== undefined) {
    store.rows.set(source, nextRows(store.rows.get(source) ?? [], interaction, results));
    return;
  }
  // An empty list says nothing; objects that were kept come out by themselves.
  if (!kept.every(Boolean)) store.others.push(body);
}

/** Whose children a list holds: what the path says, else, for an answer that was kept alone, what all of its blocks say. */
function containerOf(store: ObjectStore, interaction: Interaction, results: readonly unknown[]): Id | undefined {
  const inPath = idInPath(interaction, "blocks", "children");
  if (inPath !== undefined) return inPath;
  if (interaction.path.length > 0 || results.length === 0 || !results.every(isBlock)) return undefined;
  const parents = new Set(results.map(parentId));
  const [parent] = parents;
  return parents.size === 1 && parent !== undefined ? parent : `answer ${store.listings.size}`;
}

function parentId(wire: WireRecord): Id | undefined {
  const parent = recordOf(wire, "parent");
  return parent && (idOf(parent, "block_id") ?? idOf(parent, "page_id"));
}

function nextListing(
  store: ObjectStore,
  container: Id,
  { method, path, query, requestBody }: Interaction,
  body: WireRecord,
  results: readonly unknown[],
): Listing {
  const known = store.listings.get(container);
  const hasMore = body["has_more"] === true;
  if (!known) return { entries: results, hasMore };
  if (path.length === 0) {
    // Of several lists that were kept alone, one without a continuation is the last.
    return { entries: [...known.entries, ...fresh(known.entries, results)], hasMore: known.hasMore && hasMore };
  }
  if (method === "PATCH")
    return { ...known, entries: inserted(known.entries, fresh(known.entries, results), requestBody) };
  if (query.has("start_cursor")) return { entries: [...known.entries, ...fresh(known.entries, results)], hasMore };
  return { entries: results, hasMore };
}

function fresh(known: readonly unknown[], results: readonly unknown[]): readonly unknown[] {
  const ids = new Set(known.map(entryId));
  return results.filter((result) => entryId(result) === undefined || !ids.has(entryId(result)));
}

function entryId(entry: unknown): Id | undefined {
  return isRecord(entry) ? idOf(entry) : undefined;
}

/** Puts blocks where the request wanted them: after a block, at the start, or, by default, at the end. */
function inserted(known: readonly unknown[], added: readonly unknown[], requestBody: WireRecord): readonly unknown[] {
  const position = recordOf(requestBody, "position");
  const after = toId(fieldOf(requestBody, "after")) ?? idOf(recordOf(position ?? {}, "after_block") ?? {});
  const index = known.findIndex((entry) => entryId(entry) === after);
  if (position?.["type"] === "start") return [...added, ...known];
  if (after === undefined || index === -1) return [...known, ...added];
  return [...known.slice(0, index + 1), ...added, ...known.slice(index + 1)];
}

function nextRows(known: readonly Id[], { requestBody }: Interaction, results: readonly unknown[]): readonly Id[] {
  const ids = results.flatMap((result) => entryId(result) ?? []);
  const isWhole = fieldOf(requestBody, "filter") === undefined && fieldOf(requestBody, "start_cursor") === undefined;
  return isWhole ? ids : [...new Set([...known, ...ids])];
}

function replayTemplates(store: ObjectStore, interaction: Interaction, body: WireRecord): boolean {
  const source = idInPath(interaction, "data_sources", "templates");
  if (source === undefined) return false;
  const known = interaction.query.has("start_cursor") ? (store.templates.get(source) ?? []) : [];
  store.templates.set(source, [...known, ...(listOf(body, "templates") ?? [])]);
  return true;
}

function replayPropertyItems(store: ObjectStore, interaction: Interaction, body: WireRecord): boolean {
  const [collection, page, properties, propertyId] = interaction.path;
  const isItems = collection === "pages" && properties === "properties" && stringOf(body, "type") === "property_item";
  if (!isItems || propertyId === undefined) return false;
  const key = propertyKey(toId(page) ?? "", propertyId);
  const known = interaction.query.has("start_cursor") ? (store.propertyItems.get(key) ?? []) : [];
  store.propertyItems.set(key, [...known, body]);
  return true;
}

/** The key of a property of a page; the property's id is decoded. */
export function propertyKey(pageId: Id, propertyId: string): string {
  return `${pageId} ${propertyId}`;
}

/** A page or database that is moved to the trash, or taken out of it, answers as a block. */
function spreadTrash(store: ObjectStore, block: WireRecord): void {
  const kind = block["type"] === "child_page" ? "page" : block["type"] === "child_database" ? "database" : undefined;
  const id = idOf(block);
  const known = kind && id !== undefined ? store.objects[kind].get(id) : undefined;
  if (!kind || id === undefined || !known) return;
  const inTrash = block["in_trash"] === true || block["archived"] === true;
  store.objects[kind].set(id, { ...known, in_trash: inTrash, archived: inTrash });
}
