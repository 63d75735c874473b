import type { Id } from "@pagebridge/core-types";
import { normalizeId } from "@pagebridge/core-types";
import { isRecord, type WireRecord } from "@pagebridge/core-types/adapter-tools";
import type { CapturedAnswer } from "../readers/answer-log.js";

/** The JSON of single objects, by id. */
export type RawObjects = ReadonlyMap<Id, string>;

const officialObjects = new Set(["block", "data_source", "database", "page", "view"]);
const internalTables = ["block", "collection", "collection_view"];

/** Finds the objects in answers of the official API. Those of lists and those alone come first; users and the like are left out. */
export function officialObjectsIn(answers: readonly CapturedAnswer[]): RawObjects {
  const found = new Map<Id, string>();
  for (const answer of answers) {
    const body = parseAnswer(answer);
    const results = body["results"];
    for (const candidate of Array.isArray(results) ? results : [body]) {
      if (!isRecord(candidate)) continue;
      const { id, object } = candidate;
      if (typeof object === "string" && officialObjects.has(object)) keep(found, id, candidate);
    }
  }
  return found;
}

/** Finds the records of blocks, collections and views in answers of the internal API, each in the box that it came in. */
export function internalObjectsIn(answers: readonly CapturedAnswer[]): RawObjects {
  const found = new Map<Id, string>();
  for (const answer of answers) {
    const recordMap = parseAnswer(answer)["recordMap"];
    if (!isRecord(recordMap)) continue;
    for (const table of internalTables) {
      const boxes = recordMap[table];
      if (!isRecord(boxes)) continue;
      for (const [id, box] of Object.entries(boxes)) keep(found, id, box);
    }
  }
  return found;
}

function keep(found: Map<Id, string>, id: unknown, value: unknown): void {
  const key = typeof id === "string" ? normalizeId(id) : undefined;
  if (key !== undefined && !found.has(key)) found.set(key, JSON.stringify(value));
}

function parseAnswer({ text }: CapturedAnswer): WireRecord {
  if (text === undefined) return {};
  const value: unknown = JSON.parse(text);
  return isRecord(value) ? value : {};
}
