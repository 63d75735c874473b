import type { Id } from "@pagebridge/core-types";
import { fieldOf, isRecord, toId, type WireRecord } from "@pagebridge/core-types/adapter-tools";

/**
 * What the wrapper around one record holds.
 *
 * - `present`: the record; `depth` is how many `value` steps down it lay: 0 bare, 1 as until early 2026 (form A), 2 as since then (form B).
 * - `unavailable`: the caller may not read it (`role: "none"`).
 * - `empty`: nothing was loaded into it (`value: null`); the same as if it had not come.
 * - `unreadable`: it holds something, but no record where records are known to be.
 */
export type Box =
  | {
      readonly kind: "present";
      readonly record: WireRecord;
      readonly depth: number;
      readonly role?: string;
      readonly spaceId?: Id;
    }
  | { readonly kind: "unavailable"; readonly spaceId?: Id }
  | { readonly kind: "empty" }
  | { readonly kind: "unreadable"; readonly shape: string };

/** Records lie at most this many `value` steps below their box. Deeper than that, what looks like a record may be a part of one. */
const deepest = 2;

/**
 * Opens one box of a record map, of either form.
 *
 * `{ role, value: { id, … } }` and `{ spaceId, value: { role, value: { id, … } } }` both → `present`
 */
export function openBox(box: unknown): Box {
  if (box === null) return { kind: "empty" };
  if (!isRecord(box)) return { kind: "unreadable", shape: shapeOf(box) };
  const spaceId = toId(fieldOf(box, "spaceId"));
  const place = spaceId === undefined ? {} : { spaceId };
  let role: string | undefined;
  let level = box;
  for (let depth = 0; ; depth += 1) {
    if (isBareRecord(level)) {
      if (depth > deepest) return { kind: "unreadable", shape: wrapperShape(box) };
      return { kind: "present", record: level, depth, ...place, ...(role !== undefined && { role }) };
    }
    const levelRole = fieldOf(level, "role");
    if (typeof levelRole === "string") role = levelRole;
    const inner = fieldOf(level, "value");
    if (isRecord(inner)) {
      level = inner;
    } else if (role === "none") {
      return { kind: "unavailable", ...place };
    } else if (inner === null) {
      return { kind: "empty" };
    } else {
      return { kind: "unreadable", shape: wrapperShape(box) };
    }
  }
}

/** Whether this is the record itself. A wrapper that gained an `id` of its own is none: a record lies below it. */
function isBareRecord(level: WireRecord): boolean {
  if (!hasId(level)) return false;
  for (let inner = fieldOf(level, "value"); isRecord(inner); inner = fieldOf(inner, "value")) {
    if (hasId(inner)) return false;
  }
  return true;
}

function hasId(level: WireRecord): boolean {
  const id = fieldOf(level, "id");
  return typeof id === "string" && id !== "";
}

/** The keys of a wrapper, level by level, such as `"{spaceId, value: {role, value: {data}}}"`; at most four levels. */
function wrapperShape(box: WireRecord, levels = 4): string {
  const keys = Object.keys(box)
    .slice(0, 8)
    .map((key) => {
      const inner = fieldOf(box, key);
      if (key !== "value") return /^\w{1,40}$/.test(key) ? key : "…";
      if (!isRecord(inner)) return `value: ${shapeOf(inner)}`;
      return `value: ${levels > 1 ? wrapperShape(inner, levels - 1) : "…"}`;
    });
  return `{${keys.join(", ")}}`;
}

/** Names what kind of JSON value something is, without its content. */
export function shapeOf(value: unknown): string {
  if (value === null) return "null";
  if (Array.isArray(value)) {
    const kinds = [...new Set(value.slice(0, 20).map(simpleShapeOf))].sort();
    return kinds.length === 0 ? "empty list" : `list of ${kinds.join(" and ")}`;
  }
  return simpleShapeOf(value);
}

function simpleShapeOf(value: unknown): string {
  if (value === null) return "null";
  if (Array.isArray(value)) return "list";
  switch (typeof value) {
    case "string":
      return "text";
    case "object":
      return "object";
    case "undefined":
      return "nothing";
    default:
      return typeof value;
  }
}
