import { describe, expect, it } from "vitest";
import { officialDoor } from "../../src/property/official-door.js";
import { runParity } from "../../src/property/run-parity.js";
import { breakDoor, type JsonRecord } from "../support/break-door.js";

/** Loses the last mark of every run: of bold and italic text the bold is left. */
function withoutLastMark(record: JsonRecord): JsonRecord {
  const { annotations, ...rest } = record;
  if (annotations === undefined || typeof annotations !== "object" || annotations === null) return record;
  const kept = Object.entries(annotations).slice(0, -1);
  return kept.length === 0 ? rest : { ...rest, annotations: Object.fromEntries(kept) };
}

describe("a bug that is put into one of the readers", () => {
  it.each([["the last mark of a run is lost", officialDoor, withoutLastMark, /annotations/]] as const)(
    "is found: %s",
    async (_what, door, change, where) => {
      const { failure } = await runParity({ doors: [breakDoor(door, change)], runs: 500, seed: 1 });
      expect(failure?.differences.filter((line) => !where.test(line))).toEqual([]);
      expect(failure?.workspace.roots).toHaveLength(1);
    },
  );
});
