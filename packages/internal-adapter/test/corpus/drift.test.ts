import { isList, isRecord, recordOf, type WireRecord } from "@pagebridge/core-types/adapter-tools";
import { describe, expect, it } from "vitest";
import { checkAnswer } from "../../src/drift/check-answer.js";
import { checkRecordMap } from "../../src/drift/check-record-map.js";
import type { DriftFinding } from "../../src/drift/drift-finding.js";
import { hasCorpus, internalFiles, noCorpus } from "./corpus-files.js";

const title = hasCorpus ? "drift in the internal corpus" : `drift in the internal corpus (skipped: ${noCorpus})`;

/** What is strange in recorded data, and why it is no fault of the checks. */
const expected: readonly string[] = [
  // A site whose database lost properties; the rows still have their values, and the collection does not even list them as deleted.
  "jackpark-recordmap: info block properties a property that is in no schema",
];

describe.skipIf(!hasCorpus)(title, () => {
  it("is found in recorded answers only where they are strange", () => {
    const found = internalFiles().flatMap(({ name, json }) =>
      findingsIn(json).map((finding) => `${name.split("/")[1]}: ${inBrief(finding)}`),
    );
    expect([...new Set(found)].sort()).toEqual(expected);
  });

  it("is looked for in every record of every table that matters", () => {
    const tables = ["block", "collection", "collection_view", "comment", "discussion", "notion_user"];
    const counts = new Map<string, number>();
    for (const { json } of internalFiles()) {
      for (const map of mapsIn(json)) {
        for (const table of tables) {
          counts.set(table, (counts.get(table) ?? 0) + Object.keys(recordOf(map, table) ?? {}).length);
        }
      }
    }
    expect(tables.filter((table) => (counts.get(table) ?? 0) === 0)).toEqual([]);
  });

  it("is found in every recording once its boxes lie deeper", () => {
    const missed = internalFiles().filter(({ json }) => {
      const maps = mapsIn(json).filter((map) => Object.keys(recordOf(map, "block") ?? {}).length > 0);
      return maps.some((map) => !checkRecordMap(deeper(map)).some(({ severity }) => severity === "error"));
    });
    expect(missed.map(({ name }) => name)).toEqual([]);
  });
});

function inBrief({ severity, table, key, shape }: DriftFinding): string {
  return [severity, table, key, shape].filter((word) => word !== undefined).join(" ");
}

/** Findings in a conversation's answers, else in the record maps of a file. */
function findingsIn(json: unknown): readonly DriftFinding[] {
  const interactions = isRecord(json) ? json["interactions"] : undefined;
  if (!isList(interactions)) return mapsIn(json).flatMap(checkRecordMap);
  return interactions.filter(isRecord).flatMap((interaction) => {
    const { path } = recordOf(interaction, "request") ?? {};
    const { status, body } = recordOf(interaction, "response") ?? {};
    const endpoint = typeof path === "string" ? path.split("/api/v3/")[1] : undefined;
    return endpoint === undefined || status !== 200 ? [] : checkAnswer(endpoint, body);
  });
}

/** Every record map in a JSON value, at most four levels down. */
function mapsIn(json: unknown, depth = 0): readonly WireRecord[] {
  if (isList(json)) return depth < 4 ? json.flatMap((element) => mapsIn(element, depth + 1)) : [];
  if (!isRecord(json)) return [];
  const map = recordOf(json, "recordMap");
  if (map) return [map];
  if (isRecord(json["block"]) && typeof json["type"] !== "string") return [json];
  return depth < 4 ? Object.values(json).flatMap((element) => mapsIn(element, depth + 1)) : [];
}

/** The same map with two more levels around each block. */
function deeper(map: WireRecord): WireRecord {
  const block = Object.entries(recordOf(map, "block") ?? {}).map(([id, box]) => [id, { value: { value: box } }]);
  return { ...map, block: Object.fromEntries(block) };
}
