import { type Id, normalizeId } from "@pagebridge/core-types";
import { isRecord } from "../official/json.js";
import type { Wire } from "./encode/wire.js";
import { invalid } from "./internal-failure.js";

/** Reads an id that a caller sent. @throws InternalFailure 400 */
export function readId(value: unknown, where: string): Id {
  const id = typeof value === "string" ? normalizeId(value) : undefined;
  if (id === undefined) throw invalid(`Invalid input: ${where} should be a uuid.`);
  return id;
}

/** Reads an object that a caller sent. @throws InternalFailure 400 */
export function readRecord(value: unknown, where: string): Wire {
  if (!isRecord(value)) throw invalid(`Invalid input: ${where} should be an object.`);
  return value;
}

/** Reads a list that a caller sent. @throws InternalFailure 400 */
export function readList(value: unknown, where: string): readonly unknown[] {
  if (!Array.isArray(value)) throw invalid(`Invalid input: ${where} should be an array.`);
  return value;
}

/** The ids in a field of a record; none when it has no such list. */
export function idsOf(record: Wire | undefined, key: string): readonly Id[] {
  const list = record?.[key];
  return Array.isArray(list) ? list.filter((id): id is Id => typeof id === "string") : [];
}

/** An id in a field of a record. */
export function idOf(record: Wire | undefined, key: string): Id | undefined {
  const id = record?.[key];
  return typeof id === "string" ? id : undefined;
}

/** An object in a field of a record; an empty one when there is none. */
export function recordOf(record: Wire | undefined, key: string): Wire {
  const value = record?.[key];
  return isRecord(value) ? value : {};
}

/** The objects in a list in a field of a record. */
export function recordsOf(record: Wire | undefined, key: string): readonly Wire[] {
  const value = record?.[key];
  return Array.isArray(value) ? value.filter(isRecord) : [];
}
