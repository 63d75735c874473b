import { afterAll, describe, expect, it } from "vitest";
import type { Part } from "../../support/law/content.js";
import { foundParts } from "../../support/law/found-blocks.js";
import { compareParts, type OracleDifference } from "./compare-parts.js";
import { knownDifferences } from "./known-differences.js";
import { normalizeParts, normalizeTree } from "./normalize.js";
import { hasPairs, pairFolders, pairsIn } from "./oracle-pairs.js";
import { type ReasonName, reasons } from "./reasons.js";

const title = hasPairs
  ? "what other tools are known to write"
  : "what other tools are known to write (skipped: the corpus does not lie beside this checkout)";

interface Comparison {
  readonly name: string;
  /** How many parts, at any depth, the expected text has. */
  readonly parts: number;
  readonly differences: readonly OracleDifference[];
}

const folders = pairFolders();
const comparisons = folders.flatMap((folder) =>
  Object.entries(pairsIn(folder)).map(([side, pair]): Comparison => {
    const theirs = normalizeParts(foundParts(normalizeTree(pair.theirs)));
    const differences = compareParts(theirs, normalizeParts(foundParts(pair.ours)));
    return { name: `${folder}/${side}`, parts: countParts(theirs), differences };
  }),
);

// What these folders hold is Markdown that was asked for and Markdown that was answered; page-markdown.test.ts has it.
const answersInMarkdown = [
  "enhanced-markdown/hkob-markdown_page_by_insert_after_todo",
  "enhanced-markdown/hkob-markdown_page_by_insert_bottom",
  "enhanced-markdown/hkob-markdown_page_by_replace_todo",
  "enhanced-markdown/ramnes-test_async_tasks_retrieve",
];

describe.skipIf(!hasPairs)(title, () => {
  afterAll(() => {
    const differences = Object.values(knownDifferences).flat();
    const names = [...new Set(differences.map(({ because }) => because))];
    const lines = names
      .map((name) => ({ name, count: differences.filter(({ because }) => because === name).length }))
      .sort((one, other) => other.count - one.count)
      .map(({ count, name }) => `  ${count}: ${reasons[name].because}`);
    const right = (who: string): number => differences.filter(({ because }) => reasons[because].right === who).length;
    console.log(
      [
        `${comparisons.length} texts with ${sum(comparisons.map(({ parts }) => parts))} parts compared, ` +
          `${comparisons.filter(({ differences: { length } }) => length === 0).length} equal, the others explained in ` +
          `${differences.length} places (both right: ${right("both")}, ours: ${right("ours")}, theirs: ${right("theirs")})`,
        ...lines,
      ].join("\n"),
    );
  });

  it("is compared wherever the corpus has it", () => {
    const compared = comparisons.map(({ name }) => name.slice(0, name.lastIndexOf("/")));
    expect([...new Set(compared), ...answersInMarkdown].sort()).toEqual([...folders].sort());
    expect(comparisons.length).toEqual(20);
  });

  it.each(comparisons)("says what ours says, but for what has a reason: $name", ({ differences, name }) => {
    const known = knownDifferences[name] ?? [];
    expect(differences).toEqual(known.map(({ because: _, ...difference }) => difference));
  });
});

describe("the known differences", () => {
  it("are of comparisons that are made", () => {
    const made = hasPairs ? comparisons.map(({ name }) => name) : Object.keys(knownDifferences);
    expect(Object.keys(knownDifferences).filter((name) => !made.includes(name))).toEqual([]);
  });

  it("need every reason that is written down", () => {
    const needed = new Set<ReasonName>(
      Object.values(knownDifferences)
        .flat()
        .map(({ because }) => because),
    );
    expect(Object.keys(reasons).sort()).toEqual([...needed].sort());
  });
});

function countParts(parts: readonly Part[]): number {
  return sum(parts.map(({ content = [] }) => 1 + countParts(content)));
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
