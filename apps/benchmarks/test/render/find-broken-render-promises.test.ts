import { describe, expect, it } from "vitest";
import { findBrokenRenderPromises } from "../../src/render/find-broken-render-promises.js";
import { renderReport } from "../support/make-render-report.js";

describe("findBrokenRenderPromises", () => {
  it("finds nothing when all is kept, whatever the others lose", () => {
    expect(findBrokenRenderPromises(renderReport({ peer: { lost: 7 } }))).toEqual({ contents: [], times: [] });
  });

  it.each([
    {
      report: renderReport({ ours: { lost: 3 } }),
      contents: ["Plain prose: Pagebridge lost 3 of 1000 texts."],
      times: [],
    },
    {
      report: renderReport({ written: 999 }),
      contents: ["A list 1000 deep: 999 of 1000 items are where they belong."],
      times: [],
    },
    {
      report: renderReport({ peer: { throughputOfOurs: 1.494 } }),
      contents: [],
      times: ["Plain prose: Pagebridge is 1.49 times as fast as notion-to-md 3.1.9, and 1.5 are promised."],
    },
    {
      report: renderReport({ growth: 2.5 }),
      contents: [],
      times: ["Plain prose: a block of the longest page takes 2.50 times as long, and 2 are allowed."],
    },
  ])("says so: $contents $times", ({ contents, report, times }) => {
    expect(findBrokenRenderPromises(report)).toEqual({ contents, times });
  });
});
