import { describe, expect, it } from "vitest";
import { comparePair } from "../../src/pairs/compare-pair.js";
import { reasonFor } from "../../src/pairs/reasons.js";
import { hasPairs, noPairs, recordedPairs } from "./recorded-pairs.js";

const pairs = recordedPairs().map(([name, { official, internal }]) => {
  const { compared, comparedChildren, differences } = comparePair(official, internal);
  const explained = differences.map((difference) => ({ ...difference, reason: reasonFor(difference, internal) }));
  return { name, compared, comparedChildren, differences: explained };
});

describe(hasPairs ? "recorded pages of both APIs" : `recorded pages of both APIs (skipped: ${noPairs})`, () => {
  it.skipIf(!hasPairs)("agree in every block that both have, but for what has a reason", () => {
    const differences = pairs.flatMap((pair) => pair.differences);
    const reasons = [...new Set(differences.map(({ reason }) => reason ?? "no reason"))];
    const lines = reasons.map((reason) => {
      const found = differences.filter((difference) => (difference.reason ?? "no reason") === reason);
      return `  ${new Set(found.map(({ id }) => id)).size} differ: ${reason}`;
    });
    const compared = sum(pairs.map((pair) => pair.compared));
    const differing = new Set(differences.map(({ id }) => id)).size;
    console.log([`${compared} blocks compared, ${differing} differ in something.`, ...lines].join("\n"));
    expect(differences.filter(({ reason }) => reason === undefined)).toEqual([]);
    expect({ compared, children: sum(pairs.map((pair) => pair.comparedChildren)), differing }).toEqual({
      compared: 79,
      children: 72,
      differing: 4,
    });
  });

  it.skipIf(!hasPairs)("differ nowhere but in the pages themselves", () => {
    const inBlocks = pairs.flatMap((pair) => pair.differences).filter(({ type }) => type !== "page");
    expect(inBlocks).toEqual([]);
  });
});

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
