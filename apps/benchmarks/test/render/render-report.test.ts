import { expect, it } from "vitest";
import { formatRenderReport } from "../../src/render/format-render-report.js";
import { toRenderRows } from "../../src/render/render-report.js";
import { renderReport } from "../support/make-render-report.js";

it("compares each program with Pagebridge round by round, for the same content and for the bytes that each wrote", () => {
  const rows = toRenderRows(
    [
      { writer: "pagebridge", text: "1234", milliseconds: 2, megabytesPerSecond: 1, rounds: [1, 2, 4] },
      { writer: "notion-to-md-3", text: "12345678", milliseconds: 6, megabytesPerSecond: 1, rounds: [3, 6, 8] },
    ],
    (text) => ({ expected: 9, lost: text.length }),
  );
  expect(
    rows.map(({ kilobytes, lost, throughputOfOurs, timeToOurs }) => ({
      kilobytes,
      lost,
      throughputOfOurs,
      timeToOurs,
    })),
  ).toEqual([
    { kilobytes: 0.004, lost: 4, timeToOurs: 1, throughputOfOurs: 1 },
    { kilobytes: 0.008, lost: 8, timeToOurs: 3, throughputOfOurs: 1.5 },
  ]);
});

it("refuses to compare with what was not measured", () => {
  expect(() => toRenderRows([], () => ({ expected: 0, lost: 0 }))).toThrow(RangeError);
});

it("writes a table for each content", () => {
  expect(
    formatRenderReport(renderReport({ peer: { lost: 5 } }))
      .split("\n\n")
      .slice(2),
  ).toEqual([
    "Paragraphs. 1,000 blocks.",
    [
      "| Plain prose        |    time | × ours |  kB |  MB/s |            ours is | texts lost |",
      "| ------------------ | ------: | -----: | --: | ----: | -----------------: | ---------: |",
      "| Pagebridge         | 2.00 ms |   1.00 | 200 | 100.0 | 1.00 times as fast |  0 of 1000 |",
      "| notion-to-md 3.1.9 | 4.00 ms |   2.00 | 240 |  60.0 | 1.67 times as fast |  5 of 1000 |",
    ].join("\n"),
    "Time per block of Pagebridge: 2.00 µs at 1,000 blocks, 2.50 µs at 100,000 blocks; ratio 1.25.",
    "A list 1,000 deep: 1000 of 1000 items written, each inside the one before it.",
  ]);
});
