import { normalizeId } from "@pagebridge/core-types";
import { isRecord } from "../official/json.js";

/** What tells one recorded request from another. */
export interface RequestParts {
  readonly method: string;
  /** Below `/v1/`, without the query. */
  readonly path: string;
  readonly query: URLSearchParams;
  readonly body: unknown;
}

/**
 * The keys under which a request is looked for, the strictest first: with its whole body; with the body's cursor alone; and
 * without the choice of properties. Page sizes and the way ids are written never matter, cursors always do.
 */
export function requestKeys({ method, path, query, body }: RequestParts): readonly string[] {
  const place = `${method.toUpperCase()} ${canonicalPath(path)}`;
  const strictQuery = canonicalQuery(query, ["page_size"]);
  const looseQuery = canonicalQuery(query, ["page_size", "filter_properties", "filter_properties[]"]);
  const cursor = isRecord(body) ? (body["start_cursor"] ?? null) : null;
  return [
    `${place} ${strictQuery} ${canonicalJson(withoutPageSize(body))}`,
    `${place} ${strictQuery} cursor ${canonicalJson(cursor)}`,
    `${place} ${looseQuery} cursor ${canonicalJson(cursor)}`,
  ];
}

/** A path whose ids are written without dashes. */
export function canonicalPath(path: string): string {
  return path.split("/").map(canonicalPart).join("/");
}

function canonicalPart(part: string): string {
  return normalizeId(part)?.replaceAll("-", "") ?? part;
}

function canonicalQuery(query: URLSearchParams, ignored: readonly string[]): string {
  return [...query]
    .filter(([name]) => !ignored.includes(name))
    .map(([name, value]) => `${name}=${name === "start_cursor" ? value : canonicalPart(value)}`)
    .sort()
    .join("&");
}

function withoutPageSize(body: unknown): unknown {
  if (!isRecord(body)) return null;
  const entries = Object.entries(body).filter(([name, value]) => name !== "page_size" && value !== null);
  return entries.length === 0 ? null : Object.fromEntries(entries);
}

function canonicalJson(value: unknown): string {
  return JSON.stringify(value, (_, inner: unknown) =>
    isRecord(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([first], [second]) => (first < second ? -1 : 1)))
      : inner,
  );
}
