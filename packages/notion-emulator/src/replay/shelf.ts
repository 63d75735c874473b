import { canonicalPath } from "./request-key.js";

/** A list that was recorded, or put together from things that were. */
export interface ShelvedList {
  readonly type: string;
  readonly items: unknown[];
  /** What the recording says comes after the last item. */
  nextCursor: string | null;
}

/** Answers by the path that would give them. */
export interface Shelf {
  /** Objects by method and path. The first one of a path stays. */
  readonly objects: Map<string, unknown>;
  readonly lists: Map<string, ShelvedList>;
  /** Pages and databases to begin with, and what holds the blocks that stand alone. */
  readonly rootIds: string[];
  /** Kinds of documents that no path would give. */
  readonly unplaced: string[];
}

/** Makes an empty shelf. */
export function createShelf(): Shelf {
  return { objects: new Map(), lists: new Map(), rootIds: [], unplaced: [] };
}

/** Puts an object where a path finds it. */
export function shelveObject(shelf: Shelf, path: string, body: unknown): void {
  const key = shelfKey("GET", path);
  if (!shelf.objects.has(key)) shelf.objects.set(key, body);
}

/** Adds items to the list that a path gives. */
export function shelveItems(
  shelf: Shelf,
  place: { readonly method?: "GET" | "POST"; readonly path: string; readonly type: string },
  items: readonly unknown[],
  nextCursor: string | null = null,
): void {
  const key = shelfKey(place.method ?? "GET", place.path);
  const list = shelf.lists.get(key) ?? { type: place.type, items: [], nextCursor: null };
  list.items.push(...items);
  list.nextCursor = nextCursor;
  shelf.lists.set(key, list);
}

/** Remembers where a reader can begin. */
export function addRoot(shelf: Shelf, id: string): void {
  if (!shelf.rootIds.includes(id)) shelf.rootIds.push(id);
}

/** How a path is found on the shelf. The path may carry the one query parameter that names what is listed. */
export function shelfKey(method: string, path: string): string {
  const [place = "", query = ""] = path.split("?");
  const [name, id] = query.split("=");
  return `${method} ${canonicalPath(place)}${id === undefined ? "" : `?${name}=${canonicalPath(id)}`}`;
}
