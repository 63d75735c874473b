import type { Id } from "@pagebridge/core-types";
import { entriesOf, fieldOf, type WireRecord } from "@pagebridge/core-types/adapter-tools";
import { hasShape, type Keys } from "../knowledge/shapes.js";
import { shapeOf } from "../records/box.js";
import type { FindingCollector } from "./drift-finding.js";

/** Where keys were found. */
export interface KeysPlace {
  readonly table?: string;
  /** What the keys lie under, such as `"format"`. */
  readonly within?: string;
  readonly id?: Id | undefined;
  readonly findings: FindingCollector;
}

/** Finds known keys that are missing or hold something else than they should. Null is missing. */
export function checkKeys(record: WireRecord, keys: Keys, { findings, id, table, within }: KeysPlace): void {
  for (const [key, { shape, isRequired, severity = "warning" }] of Object.entries(keys)) {
    const value = fieldOf(record, key);
    const isMissing = value === undefined || value === null;
    if (isMissing ? isRequired !== true : hasShape(value, shape)) continue;
    findings.note({
      ...(table !== undefined && { table }),
      key: within === undefined ? key : `${within}.${key}`,
      shape: shapeOf(value),
      severity,
      id,
      message: isMissing ? `A key that is relied on is missing; ${shape} was expected.` : `A key holds no ${shape}.`,
    });
  }
}

/** The keys of a record that are not known. */
export function unknownKeys(record: WireRecord, keys: Keys): readonly string[] {
  return entriesOf(record).flatMap(([key]) => (Object.hasOwn(keys, key) ? [] : [key]));
}
