import type { JsonValue } from "@pagebridge/core-types";
import { describe, expect, it } from "vitest";
import type { Door } from "../../src/property/check-scenario.js";
import { internalDoor } from "../../src/property/internal-door.js";
import { officialDoor } from "../../src/property/official-door.js";
import { runParity } from "../../src/property/run-parity.js";
import { breakDoor, type JsonRecord } from "../support/break-door.js";
import { parityTimeoutMs } from "../support/expect-parity.js";

/** Loses the last mark of every run: of bold and italic text the bold is left. */
function withoutLastMark(record: JsonRecord): JsonRecord {
  const { annotations, ...rest } = record;
  if (typeof annotations !== "object" || annotations === null) return record;
  const kept = Object.entries(annotations).slice(0, -1);
  return kept.length === 0 ? rest : { ...rest, annotations: Object.fromEntries(kept) };
}

function withColumnsReversed(record: JsonRecord): JsonRecord {
  const { type, children } = record;
  return type === "column_list" && isList(children) ? { ...record, children: children.toReversed() } : record;
}

function withoutContentOfToggleHeadings(record: JsonRecord): JsonRecord {
  return record["type"] === "heading" && record["isToggleable"] === true ? { ...record, children: [] } : record;
}

function isList(value: JsonValue | undefined): value is readonly JsonValue[] {
  return Array.isArray(value);
}

interface SeededBug {
  readonly what: string;
  readonly doors: readonly Door[];
  /** The comparisons that must notice. */
  readonly noticed: readonly string[];
  /** What the smallest workspace must hold. */
  readonly holds: RegExp;
  /** One by which it is found on a small workspace, so that looking for a smaller one does not take minutes. Others find it, too. */
  readonly seed: number;
}

const bugs: readonly SeededBug[] = [
  {
    what: "the official reader loses the last mark of a run",
    doors: [breakDoor(officialDoor, withoutLastMark), internalDoor],
    noticed: ["official → internal", "workspace → official"],
    holds: /"annotations":/,
    seed: 55,
  },
  {
    what: "the internal reader gives columns from right to left",
    doors: [officialDoor, breakDoor(internalDoor, withColumnsReversed)],
    noticed: ["official → internal", "workspace → internal"],
    holds: /"type":"column_list"/,
    seed: 54,
  },
  {
    what: "the internal reader loses what is in toggle headings, and nothing else",
    doors: [officialDoor, breakDoor(internalDoor, withoutContentOfToggleHeadings)],
    noticed: ["official → internal", "workspace → internal"],
    holds: /"type":"heading".*"isToggleable":true|"isToggleable":true.*"type":"heading"/,
    seed: 32,
  },
];

describe("a bug that is put into a reader", () => {
  it.each(bugs)(
    "is found, on a workspace that shows it: $what",
    async ({ doors, noticed, holds, seed }) => {
      const { failure } = await runParity({ doors, runs: 500, seed, maxShrinks: 150 });
      const comparisons = failure?.differences.map((line) => line.slice(0, line.indexOf(",")));
      expect([...new Set(comparisons)].toSorted()).toEqual(noticed);
      const roots = JSON.stringify(failure?.scenario.workspace.roots);
      expect(roots).toMatch(holds);
      // Most random workspaces take ten times as many characters to write down.
      expect(roots.length).toBeLessThan(2500);
    },
    parityTimeoutMs,
  );

  it(
    "is none when nothing is broken",
    async () => {
      expect(await runParity({ doors: [officialDoor, internalDoor], runs: 20, seed: 1 })).toEqual({ runs: 20 });
    },
    parityTimeoutMs,
  );
});
