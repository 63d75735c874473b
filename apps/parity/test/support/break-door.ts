import type { JsonValue, NotionAdapter, Reading } from "@pagebridge/core-types";
import type { Door } from "../../src/property/check-scenario.js";

/** One object of a reading, as JSON. */
export type JsonRecord = { readonly [key: string]: JsonValue };

/** A door behind which every object of every reading is changed. Children are changed before what holds them. */
export function breakDoor(door: Door, change: (record: JsonRecord) => JsonRecord): Door {
  return {
    ...door,
    open: (emulator) => {
      const adapter: NotionAdapter = door.open(emulator);
      return {
        ...adapter,
        readPage: async (...parameters) => changed(await adapter.readPage(...parameters), change),
        readDatabase: async (...parameters) => changed(await adapter.readDatabase(...parameters), change),
      };
    },
  };
}

function changed<Value>(reading: Reading<Value>, change: (record: JsonRecord) => JsonRecord): Reading<Value> {
  const value = JSON.parse(JSON.stringify(reading.value), (_key, inner) => (isRecord(inner) ? change(inner) : inner));
  return { ...reading, value };
}

function isRecord(value: unknown): value is JsonRecord {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
