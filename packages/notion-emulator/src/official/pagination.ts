import { invalid } from "./api-failure.js";
import type { Wire } from "./encode/context.js";

/** Which part of a list a caller asks for. */
export interface PageRequest {
  readonly cursor?: string;
  readonly pageSize: number;
}

/** A part of a list. */
export interface ListPart<Item> {
  readonly items: readonly Item[];
  readonly nextCursor: string | null;
  readonly hasMore: boolean;
}

const maxPageSize = 100;

/** Reads `start_cursor` and `page_size` from a query string. */
export function pageRequestOfQuery(query: URLSearchParams): PageRequest {
  const pageSize = query.get("page_size");
  return pageRequest("query", query.get("start_cursor"), pageSize === null ? undefined : Number(pageSize));
}

/** Reads `start_cursor` and `page_size` from a body. */
export function pageRequestOfBody(body: Wire): PageRequest {
  return pageRequest("body", body["start_cursor"], body["page_size"]);
}

function pageRequest(where: "body" | "query", cursor: unknown, pageSize: unknown = maxPageSize): PageRequest {
  if (typeof pageSize !== "number" || !Number.isInteger(pageSize)) {
    throw invalid(
      `${where} failed validation: ${where}.page_size should be a number, instead was \`${show(pageSize)}\`.`,
    );
  }
  if (pageSize < 1) {
    throw invalid(`${where} failed validation: ${where}.page_size should be ≥ \`1\`, instead was \`${pageSize}\`.`);
  }
  if (pageSize > maxPageSize) {
    throw invalid(`${where} failed validation: ${where}.page_size should be ≤ \`100\`, instead was \`${pageSize}\`.`);
  }
  if (cursor === undefined || cursor === null || cursor === "") return { pageSize };
  if (typeof cursor !== "string") {
    throw invalid(
      `${where} failed validation: ${where}.start_cursor should be a string, instead was \`${show(cursor)}\`.`,
    );
  }
  return { pageSize, cursor };
}

/**
 * Cuts a part out of a list. Cursors hold a place and are good for one list only.
 *
 * @param scope Names the list, so that a cursor of another list is refused.
 */
export function cutPart<Item>(items: readonly Item[], request: PageRequest, scope: string): ListPart<Item> {
  const start = request.cursor === undefined ? 0 : decodeCursor(request.cursor, scope);
  const end = Math.min(start + request.pageSize, items.length);
  const hasMore = end < items.length;
  return { items: items.slice(start, end), nextCursor: hasMore ? encodeCursor(end, scope) : null, hasMore };
}

/** The envelope of a list. */
export function listEnvelope<Item>(type: string, part: ListPart<Item>, encode: (item: Item) => unknown): Wire {
  return {
    object: "list",
    results: part.items.map(encode),
    next_cursor: part.nextCursor,
    has_more: part.hasMore,
    type,
    [type]: {},
  };
}

function encodeCursor(place: number, scope: string): string {
  return Buffer.from(`${place}:${scope}`).toString("base64url");
}

function decodeCursor(cursor: string, scope: string): number {
  const text = Buffer.from(cursor, "base64url").toString();
  const split = text.indexOf(":");
  const place = Number(text.slice(0, split));
  if (split <= 0 || text.slice(split + 1) !== scope || !Number.isInteger(place) || place < 0) {
    throw invalid(`The start_cursor provided is invalid: ${cursor}`);
  }
  return place;
}

function show(value: unknown): string {
  return JSON.stringify(value) ?? "undefined";
}
