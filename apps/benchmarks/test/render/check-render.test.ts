import { describe, expect, it } from "vitest";
import { checkRender } from "../../src/render/check-render.js";
import type { RenderReport } from "../../src/render/render-report.js";
import { renderReport } from "../support/make-render-report.js";

const slow = renderReport({ peer: { throughputOfOurs: 1 } });
const wrong = renderReport({ ours: { lost: 1 } });

describe("checkRender", () => {
  it.each<{ what: string; reports: readonly RenderReport[]; runs: number; broken: number }>([
    { what: "the first run is quick enough", reports: [renderReport()], runs: 1, broken: 0 },
    { what: "the third run is", reports: [slow, slow, renderReport()], runs: 3, broken: 0 },
    { what: "none of three is", reports: [slow, slow, slow, renderReport()], runs: 3, broken: 1 },
    { what: "a text is wrong", reports: [wrong, renderReport()], runs: 1, broken: 1 },
  ])("finds $broken broken promises in $runs runs when $what", async ({ broken, reports, runs }) => {
    const left = [...reports];
    const check = await checkRender(async () => left.shift() ?? slow);
    expect({ broken: check.broken.length, runs: reports.length - left.length }).toEqual({ broken, runs });
  });
});
