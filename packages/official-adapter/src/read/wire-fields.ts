import { isRecord, listOf, recordOf, stringOf, type WireRecord } from "@pagebridge/core-types/adapter-tools";

/** The string under a key of an answer; undefined when the answer is no object or holds anything else there. */
export function stringAt(wire: unknown, key: string): string | undefined {
  return isRecord(wire) ? stringOf(wire, key) : undefined;
}

/** The object under a key of an answer; undefined when the answer is no object or holds anything else there. */
export function recordAt(wire: unknown, key: string): WireRecord | undefined {
  return isRecord(wire) ? recordOf(wire, key) : undefined;
}

/** The list under a key of an answer; undefined when the answer is no object or holds anything else there. */
export function listAt(wire: unknown, key: string): readonly unknown[] | undefined {
  return isRecord(wire) ? listOf(wire, key) : undefined;
}
