import type { CapabilityName } from "@pagebridge/core-types";
import { describe, expect, it } from "vitest";
import { type CaseResult, conformanceCases, runCase, runConformance } from "../src/index.js";
import { breakFields, breakInfo } from "./mutants/change-readings.js";
import { type Breaking, guardedSubject } from "./support/guarded-adapter.js";

const limit = "Sizes are not kept.";

function without(name: CapabilityName): Breaking {
  return breakInfo((info) => ({
    ...info,
    capabilities: { ...info.capabilities, [name]: { level: "none", limit } },
  }));
}

function run(caseId: string, subject: Parameters<typeof runCase>[1]): Promise<CaseResult> {
  const testCase = conformanceCases.find(({ id }) => id === caseId);
  if (!testCase) throw new Error(`No case is called ${caseId}.`);
  return runCase(testCase, subject);
}

describe("a case", () => {
  it("is skipped with the adapter's own words when it lacks the capability", async () => {
    const breaking: Breaking = (adapter, ...rest) =>
      breakFields(["layout"], ["image"])(without("mediaLayout")(adapter, ...rest), ...rest);
    expect(await run("detail-media-layout", guardedSubject(breaking))).toEqual({
      caseId: "detail-media-layout",
      outcome: "skipped",
      reason: limit,
    });
  });

  it("fails when the adapter claims less than it does", async () => {
    expect(await run("detail-media-layout", guardedSubject(without("mediaLayout")))).toEqual({
      caseId: "detail-media-layout",
      outcome: "failed",
      reason: `The adapter claims less than it does. It passes, although it says: ${limit}`,
    });
  });

  it("is skipped with the reason of a written exception", async () => {
    const exceptions = [{ caseId: "database-templates", reason: "Templates were lost in a storm." }];
    expect(await run("database-templates", { ...guardedSubject(breakFields(["templates"])), exceptions })).toEqual({
      caseId: "database-templates",
      outcome: "skipped",
      reason: "Templates were lost in a storm.",
    });
  });

  it("fails when it passes in spite of a written exception", async () => {
    const exceptions = [{ caseId: "database-templates", reason: "Templates were lost in a storm." }];
    const { outcome } = await run("database-templates", { ...guardedSubject(), exceptions });
    expect(outcome).toEqual("failed");
  });

  it("fails when the fact that it is about is not given", async () => {
    const { facts, ...subject } = guardedSubject();
    const { threads: _threads, ...others } = facts;
    expect(await run("comments-self", { ...subject, facts: others })).toMatchObject({
      outcome: "failed",
      reason: "The facts hold no `threads`: give it, or write an exception with the reason.",
    });
  });
});

describe("all cases", () => {
  it("are not run with an exception for a case that does not exist", async () => {
    const exceptions = [{ caseId: "page-colour", reason: "It is too dark to see." }];
    await expect(runConformance({ ...guardedSubject(), exceptions })).rejects.toThrow(TypeError);
  });
});
