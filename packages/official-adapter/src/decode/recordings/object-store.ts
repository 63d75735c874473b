import type { Id } from "@pagebridge/core-types";
import { fieldOf, idOf, isRecord, recordOf, stringOf, type WireRecord } from "@pagebridge/core-types/adapter-tools";
import { nestedChildren } from "../blocks/nested-children.js";

/** The kinds of objects that a store keeps by id. */
const storedKinds = ["block", "comment", "data_source", "database", "page", "user", "view"] as const;

/** A kind of object that a store keeps by id. */
type StoredKind = (typeof storedKinds)[number];

/** The children of one container, as far as they were listed. */
export interface Listing {
  readonly entries: readonly unknown[];
  /** Whether the list is known to go on. */
  readonly hasMore: boolean;
}

/** The last state of everything that a recording shows. Maps keep the order of first appearance. */
export interface ObjectStore {
  readonly objects: { readonly [Kind in StoredKind]: Map<Id, WireRecord> };
  /** Children by the id of the page or block that holds them. */
  readonly listings: Map<Id, Listing>;
  /** Ids of rows by the id of their data source, or of their database in versions without data sources. */
  readonly rows: Map<Id, readonly Id[]>;
  /** Templates by the id of their data source. */
  readonly templates: Map<Id, readonly unknown[]>;
  /** Answers of the property endpoint, in order, by page and property. */
  readonly propertyItems: Map<string, readonly WireRecord[]>;
  /** Answers that are documents of their own. */
  readonly others: unknown[];
}

/** Makes an empty store. */
export function createObjectStore(): ObjectStore {
  return {
    objects: {
      block: new Map(),
      comment: new Map(),
      data_source: new Map(),
      database: new Map(),
      page: new Map(),
      user: new Map(),
      view: new Map(),
    },
    listings: new Map(),
    rows: new Map(),
    templates: new Map(),
    propertyItems: new Map(),
    others: [],
  };
}

/** What a full object has and a partial one lacks. */
const signOfWhole: { readonly [Kind in StoredKind]: string } = {
  block: "type",
  comment: "rich_text",
  data_source: "title",
  database: "title",
  page: "properties",
  user: "type",
  view: "name",
};

/** How an object is kept. */
export interface KeepOptions {
  /** Set when the answer was asked to hold some properties only: those that are known from before stay. */
  readonly someProperties?: boolean;
}

/** Keeps an object as the last state of its id; a partial one does not push out a full one. False when it cannot be kept. */
export function keepObject(
  store: ObjectStore,
  wire: WireRecord,
  { someProperties = false }: KeepOptions = {},
): boolean {
  const kind = storedKinds.find((name) => name === stringOf(wire, "object"));
  const id = idOf(wire);
  if (kind === undefined || id === undefined) return false;
  const known = store.objects[kind].get(id);
  const sign = signOfWhole[kind];
  if (known && Object.hasOwn(known, sign) && !Object.hasOwn(wire, sign)) return true;
  store.objects[kind].set(id, known && someProperties ? withProperties(wire, known) : wire);
  if (known && kind === "page") keepNested(store, known);
  return true;
}

/** Keeps the blocks that somebody put into an answer which a later one replaces, unless they are known already. */
function keepNested(store: ObjectStore, holder: WireRecord): void {
  for (const child of nestedChildren(holder, stringOf(holder, "type")) ?? []) {
    if (!isRecord(child)) continue;
    const id = idOf(child);
    if (id !== undefined && !store.objects.block.has(id)) store.objects.block.set(id, child);
    keepNested(store, child);
  }
}

function withProperties(wire: WireRecord, known: WireRecord): WireRecord {
  return { ...wire, properties: { ...recordOf(known, "properties"), ...recordOf(wire, "properties") } };
}

/** The last state of a listed block; the entry itself when it has no id. */
export function lastState(store: ObjectStore, entry: unknown): unknown {
  const id = typeof entry === "object" && entry !== null && "id" in entry ? idOf({ id: entry.id }) : undefined;
  const known = id === undefined ? undefined : store.objects.block.get(id);
  if (!known || id === undefined) return entry;
  // A block may have been read before its first child was added.
  const hasListedChildren =
    (store.listings.get(id)?.entries.length ?? 0) > 0 && fieldOf(known, "has_children") !== true;
  return hasListedChildren ? { ...known, has_children: true } : known;
}
