import type { JsonValue, Page } from "@pagebridge/core-types";

/** What a JSON pointer leads to in a page. */
export function valueAt(page: Page, path: string): JsonValue | undefined {
  let value: JsonValue | undefined = toJson(page);
  for (const key of path.split("/").slice(1)) value = entriesOf(value).find(([name]) => name === key)?.[1];
  return value;
}

/** A copy of a page in which what a JSON pointer leads to was changed; `undefined` takes it away. */
export function editPage(
  page: Page,
  path: string,
  change: (value: JsonValue | undefined) => JsonValue | undefined,
): Page {
  return JSON.parse(JSON.stringify(edit(toJson(page), path.split("/").slice(1), change)));
}

function edit(
  value: JsonValue | undefined,
  [key, ...rest]: readonly string[],
  change: (value: JsonValue | undefined) => JsonValue | undefined,
): JsonValue | undefined {
  if (key === undefined) return change(value);
  const entries = new Map(entriesOf(value));
  const changed = edit(entries.get(key), rest, change);
  if (changed === undefined) entries.delete(key);
  else entries.set(key, changed);
  return Array.isArray(value) ? [...entries.values()] : Object.fromEntries(entries);
}

function entriesOf(value: JsonValue | undefined): readonly (readonly [string, JsonValue])[] {
  return typeof value === "object" && value !== null ? Object.entries(value) : [];
}

function toJson(page: Page): JsonValue {
  return JSON.parse(JSON.stringify(page));
}
