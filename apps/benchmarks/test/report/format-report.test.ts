import { describe, expect, it } from "vitest";
import type { ReportRow } from "../../src/report/case-report.js";
import { formatReport } from "../../src/report/format-report.js";

const row: ReportRow = {
  reader: "pagebridge",
  title: "Pagebridge",
  outcome: "read",
  rounds: 1,
  requests: 10,
  lists: 9,
  requestRatio: 1,
  duplicates: 0,
  refused: 0,
  sideBySide: 8,
  bytes: 12_345,
  lost: 0,
  repeated: 0,
  blocks: 50,
  milliseconds: 150,
};
const failed: ReportRow = {
  reader: "notion-compat",
  title: "notion-compat",
  outcome: "failed",
  note: "rate_limited: slow | down",
  rounds: 1,
  requests: 21,
  lists: 20,
  duplicates: 0,
  refused: 1,
  sideBySide: 4,
  bytes: 900,
  lost: 50,
  repeated: 0,
  blocks: 50,
  milliseconds: 12_000,
};
const counted = { id: "page", title: "A page", explanation: "What it is.", bound: { requests: 10, inTurn: 2 } };

describe("formatReport", () => {
  it("writes a Markdown table of counts, with a dash for the ratio of a reader that failed", () => {
    expect(formatReport({ ...counted, rows: [row, failed] })).toMatchInlineSnapshot(`
      "## A page

      What it is.

      Lower bound: 10 requests, 2 of them in turn.

      |               | requests | × lower bound | for children | asked twice | 429s | side by side |  kB | blocks lost | repeated | note                               |
      | ------------- | -------: | ------------: | -----------: | ----------: | ---: | -----------: | --: | ----------: | -------: | ---------------------------------- |
      | Pagebridge    |       10 |          1.00 |            9 |           0 |    0 |            8 |  12 |     0 of 50 |        0 |                                    |
      | notion-compat |       21 |             – |           20 |           0 |    1 |            4 |   1 |    50 of 50 |        0 | failed: rate_limited: slow \\| down |"
    `);
  });

  it("puts times and their ratios first when time is compared", () => {
    const ideal = { name: "bound", milliseconds: 100, promise: { reader: "pagebridge", ratio: 1.5 } } as const;
    const rows = [
      { ...row, timeRatio: 1.5, ratioToOurs: 1 },
      { ...failed, outcome: "gave_up" as const },
    ];
    expect(formatReport({ ...counted, ideal, rows })).toMatchInlineSnapshot(`
      "## A page

      What it is.

      Lower bound: 10 requests, 2 of them in turn. Bound: 0.10 s.

      |               |   time | × bound | × ours | requests | × lower bound | for children | asked twice | 429s | side by side |  kB | blocks lost | repeated | note                                                  |
      | ------------- | -----: | ------: | -----: | -------: | ------------: | -----------: | ----------: | ---: | -----------: | --: | ----------: | -------: | ----------------------------------------------------- |
      | Pagebridge    | 0.15 s |    1.50 |   1.00 |       10 |          1.00 |            9 |           0 |    0 |            8 |  12 |     0 of 50 |        0 |                                                       |
      | notion-compat | 12.0 s |       – |      – |       21 |             – |           20 |           0 |    1 |            4 |   1 |    50 of 50 |        0 | gave up: still reading at the end of the time allowed |"
    `);
  });
});
