import type { Page } from "@pagebridge/core-types";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { comparePages, type PageDifference } from "../../src/index.js";
import { arbitraryPage } from "../support/arbitrary-page.js";
import { documented, makeInfo, undocumented } from "../support/make-info.js";
import { makeReading } from "../support/make-reading.js";
import { listMutations, type Mutation } from "../support/page-mutations.js";

/** A page, and what one of all possible steps makes of it. */
const step: fc.Arbitrary<readonly [Page, Mutation]> = fc
  .tuple(arbitraryPage, fc.nat())
  .map(([page, choice]) => [page, chooseMutation(page, choice, 500)]);

function chooseMutation(page: Page, choice: number, newId: number): Mutation {
  const mutations = listMutations(page, newId);
  const mutation = mutations[choice % mutations.length];
  if (!mutation) throw new Error("Something can be done to every page.");
  return mutation;
}

/** A page after some steps. */
const steps = fc
  .tuple(arbitraryPage, fc.array(fc.nat(), { maxLength: 4 }))
  .map(([page, choices]): readonly [Page, Page] => [
    page,
    choices.reduce((current, choice, index) => chooseMutation(current, choice, 500 + index).apply(current), page),
  ]);

describe("comparePages", { timeout: 60_000 }, () => {
  it("finds nothing between a page and itself, whatever the adapters declare", () => {
    fc.assert(
      fc.property(arbitraryPage, fc.constantFrom(documented, undocumented), (page, info) => {
        const { differences, summary } = comparePages(makeReading(page, info), makeReading(page, makeInfo()));
        expect(differences).toEqual([]);
        expect([summary.blocks.equal, summary.blocks.onlyLeft, summary.blocks.onlyRight]).toEqual([
          summary.left.blocks,
          0,
          0,
        ]);
      }),
    );
  });

  it("reports any single change of a page exactly once, by its kind and at its path", () => {
    fc.assert(
      fc.property(step, ([page, mutation]) => {
        const { differences } = comparePages(makeReading(page), makeReading(mutation.apply(page)));
        const reported = differences.map(({ kind, leftPath, rightPath }) => `${kind} ${leftPath ?? rightPath}`);
        expect(reported).toEqual([`${mutation.kind} ${mutation.path}`]);
      }),
      { numRuns: 1000 },
    );
  });

  it("gives the same differences with the sides exchanged", () => {
    fc.assert(
      fc.property(steps, ([page, changed]) => {
        const there = comparePages(makeReading(page, documented), makeReading(changed, undocumented));
        const back = comparePages(makeReading(changed, undocumented), makeReading(page, documented));
        expect(back.differences.map(asText).sort()).toEqual(there.differences.map(mirror).map(asText).sort());
        expect(back.summary).toEqual({
          blocks: {
            ...there.summary.blocks,
            onlyLeft: there.summary.blocks.onlyRight,
            onlyRight: there.summary.blocks.onlyLeft,
          },
          rows: there.summary.rows,
          differences: there.summary.differences,
          left: there.summary.right,
          right: there.summary.left,
        });
      }),
      { numRuns: 500 },
    );
  });

  it("says that two pages are equal only when they are", () => {
    fc.assert(
      fc.property(steps, ([page, changed]) => {
        const { differences } = comparePages(makeReading(page), makeReading(changed));
        expect(differences.length === 0).toBe(JSON.stringify(sorted(page)) === JSON.stringify(sorted(changed)));
      }),
      { numRuns: 300 },
    );
  });
});

const mirroredKinds = { only_left: "only_right", only_right: "only_left" } as const;

function mirror({ kind, leftPath, rightPath, left, right, ...rest }: PageDifference): PageDifference {
  return {
    ...rest,
    kind: kind === "only_left" || kind === "only_right" ? mirroredKinds[kind] : kind,
    ...(rightPath !== undefined && { leftPath: rightPath }),
    ...(leftPath !== undefined && { rightPath: leftPath }),
    ...(right !== undefined && { left: right }),
    ...(left !== undefined && { right: left }),
  };
}

/** Without the block's id, which is the left one's where the ids differ. */
function asText({ blockId: _blockId, ...difference }: PageDifference): string {
  return JSON.stringify(sorted(difference));
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value).map(([key, inner]) => [key, sorted(inner)] as const);
  return Object.fromEntries(entries.sort(([left], [right]) => (left < right ? -1 : 1)));
}
