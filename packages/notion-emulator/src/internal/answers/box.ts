import type { Wire } from "../encode/wire.js";

/** How a record is wrapped. */
export type BoxForm = "a" | "b";

/** Tables whose records belong to no space. */
const spacelessTables: ReadonlySet<string> = new Set(["notion_user", "user_root", "user_settings"]);

/**
 * Wraps a record.
 *
 * `{ role, value: record }` in form a; `{ spaceId, value: { role, value: record } }` in form b, without the space for users.
 */
export function toBox(form: BoxForm, table: string, role: string, record: Wire, spaceId: string): Wire {
  const inner = { value: record, role };
  if (form === "a") return inner;
  return spacelessTables.has(table) ? { value: inner } : { spaceId, value: inner };
}

/** The box of a record that the caller may not read. */
export function toClosedBox(form: BoxForm): Wire {
  return form === "a" ? { role: "none" } : { value: { role: "none" } };
}
