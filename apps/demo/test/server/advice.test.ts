import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { ComparisonAnswer, Needs, RecommendAnswer } from "../../src/shared/api.js";
import { type RunningDemo, startDemo } from "../support/start-demo.js";

let running: RunningDemo;
beforeAll(async () => {
  running = await startDemo();
});
afterAll(() => running.close());

const usual: Needs = { pages: "private", canInstall: true, needsViews: true, lifetime: "long", runsFor: "others" };

describe("which API to use", () => {
  it.each([
    { needs: usual, ranked: ["official", "internal no"] },
    { needs: { ...usual, pages: "public" }, ranked: ["official", "internal"] },
    { needs: { ...usual, canInstall: false }, ranked: ["official no", "internal no"] },
    { needs: { ...usual, canInstall: false, runsFor: "me", lifetime: "once" }, ranked: ["internal", "official no"] },
    { needs: { ...usual, pages: "public", canInstall: false, lifetime: "once" }, ranked: ["internal", "official no"] },
  ])("is $ranked for $needs", async ({ needs, ranked }) => {
    const answer: RecommendAnswer = JSON.parse(await (await running.post("/api/recommend", needs)).text());
    expect(answer.ranked.map(({ side, isPossible }) => `${side}${isPossible ? "" : " no"}`)).toEqual(ranked);
    expect(answer.ranked.every(({ reasons }) => reasons.length > 0)).toBe(true);
  });

  it("is not said before every question is answered", async () => {
    const { runsFor: _runsFor, ...rest } = usual;
    expect((await running.post("/api/recommend", rest)).status).toBe(400);
    expect((await running.post("/api/recommend", { ...usual, pages: "both?" })).status).toBe(400);
  });
});

describe("the classic comparison", () => {
  it("has its sixteen rows, with a figure where one can be measured", async () => {
    const { claims, official, internal, descriptions } = await running.json<ComparisonAnswer>("/api/comparison");
    expect(claims.map(({ number }) => number)).toEqual(Array.from({ length: 16 }, (_, index) => index + 1));
    expect(claims.filter(({ measured }) => measured === undefined).map(({ number }) => number)).toEqual([3, 10]);
    expect(Object.keys(official)).toEqual(expect.arrayContaining(Object.keys(descriptions)));
    expect(Object.keys(internal).sort()).toEqual(Object.keys(descriptions).sort());
    const figure = (number: number): string => claims[number - 1]?.measured ?? "";
    expect(figure(1)).toMatch(/^\d+ pages of the sample, \d+ blocks: \d+ expected differences, 0 unexpected\.$/);
    expect(figure(5)).toContain("unauthorized");
    expect(figure(6)).toMatch(/their rich text alone \d+ kB against \d+ kB, [\d.]+ times as much\.$/);
    expect(figure(12)).toContain("not_found_or_not_shared");
    expect(figure(15)).toMatch(/0 findings that would stop a read\. .*: [1-9]\d*, on [1-9]\d* records\.$/);
  });
});
