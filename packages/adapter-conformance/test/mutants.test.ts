import { describe, expect, it } from "vitest";
import { conformanceCases, runCase } from "../src/index.js";
import { mutants } from "./mutants/mutants.js";
import { guardedSubject } from "./support/guarded-adapter.js";

describe("adapters that are broken on purpose", () => {
  it("are there for every case, and for nothing else", () => {
    expect(Object.keys(mutants).sort()).toEqual(conformanceCases.map(({ id }) => id).sort());
    expect(Object.values(mutants).filter((list) => list.length === 0)).toEqual([]);
  });

  it.each(
    conformanceCases.flatMap((testCase) =>
      (mutants[testCase.id] ?? []).map((mutant, place) => ({ id: testCase.id, place: place + 1, testCase, mutant })),
    ),
  )("are caught by $id (mutant $place)", async ({ testCase, mutant }) => {
    const { outcome } = await runCase(testCase, guardedSubject(mutant));
    expect(outcome).toEqual("failed");
  });
});
