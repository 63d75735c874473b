import type { Id } from "../../model/primitives.js";
import { normalizeId } from "../../reference/id.js";
import { fieldOf, isRecord, type WireRecord } from "./wire-record.js";

/** Reads an id: a UUID in the model's form, any other text as it was sent; undefined when there is no text. */
export function toId(value: unknown): Id | undefined {
  return typeof value === "string" && value !== "" ? (normalizeId(value) ?? value) : undefined;
}

/** Reads the id under a key. */
export function idOf(record: WireRecord, key = "id"): Id | undefined {
  return toId(fieldOf(record, key));
}

/** Reads the id of an object that is named under a key, such as `created_by: { object: "user", id }`; also takes the bare id. */
export function idOfObject(record: WireRecord, key: string): Id | undefined {
  const value = fieldOf(record, key);
  return isRecord(value) ? idOf(value) : toId(value);
}
