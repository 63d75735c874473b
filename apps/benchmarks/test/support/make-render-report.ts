import type { ContentReport, RenderReport, RenderRow } from "../../src/render/render-report.js";

const ours: RenderRow = {
  writer: "pagebridge",
  title: "Pagebridge",
  milliseconds: 2,
  megabytesPerSecond: 100,
  kilobytes: 200,
  timeToOurs: 1,
  throughputOfOurs: 1,
  expected: 1000,
  lost: 0,
};

const peer: RenderRow = {
  ...ours,
  writer: "notion-to-md-3",
  title: "notion-to-md 3.1.9",
  milliseconds: 4,
  megabytesPerSecond: 60,
  kilobytes: 240,
  timeToOurs: 2,
  throughputOfOurs: 1.6667,
};

/** A report of one content, in which everything is as promised but for what is given. */
export function renderReport(
  change: {
    readonly ours?: Partial<RenderRow>;
    readonly peer?: Partial<RenderRow>;
    readonly growth?: number;
    readonly written?: number;
  } = {},
): RenderReport {
  const content: ContentReport = {
    id: "prose",
    title: "Plain prose",
    explanation: "Paragraphs.",
    blocks: 1000,
    rows: [
      { ...ours, ...change.ours },
      { ...peer, ...change.peer },
    ],
    growth: {
      points: [
        { blocks: 1000, microsecondsPerBlock: 2 },
        { blocks: 100_000, microsecondsPerBlock: 2.5 },
      ],
      ratio: change.growth ?? 1.25,
    },
  };
  return { id: "render", contents: [content], deepList: { depth: 1000, written: change.written ?? 1000 } };
}
