import { describe, expect, it } from "vitest";
import { conformanceCases, registerConformance, runConformance } from "../src/index.js";
import { guardedSubject } from "./support/guarded-adapter.js";

describe("the kit", () => {
  it("lets a correct adapter pass every case", async () => {
    const results = await runConformance(guardedSubject());
    expect(results).toEqual(conformanceCases.map(({ id }) => ({ caseId: id, outcome: "passed" })));
  });

  it("has each case once, and each with a title", () => {
    expect(new Set(conformanceCases.map(({ id }) => id)).size).toEqual(conformanceCases.length);
    expect(new Set(conformanceCases.map(({ title }) => title)).size).toEqual(conformanceCases.length);
  });
});

registerConformance({ describe, it }, "a correct adapter, case by case", () => guardedSubject());
