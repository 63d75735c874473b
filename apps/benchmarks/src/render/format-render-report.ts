import { toMarkdownTable } from "../report/markdown-table.js";
import type { ContentReport, RenderReport } from "./render-report.js";

/** Writes the report as Markdown: a heading, what it means, and a table for each content. */
export function formatRenderReport({ contents, deepList }: RenderReport): string {
  return [
    "## Writing Markdown of content that is there already",
    "No server and no requests: peers get the blocks of the official API with their children in place, Pagebridge the model decoded from the same. Medians of rounds in which all took turns, in processor time. Lost are texts that no paragraph, heading or table cell shows when the Markdown is parsed.",
    ...contents.map(formatContent),
    `A list ${deepList.depth.toLocaleString("en")} deep: ${deepList.written} of ${deepList.depth} items written, each inside the one before it.`,
  ].join("\n\n");
}

function formatContent({ blocks, explanation, growth, rows, title }: ContentReport): string {
  const table = toMarkdownTable(
    [
      { heading: title, align: "left" },
      ...["time", "× ours", "kB", "MB/s", "ours is", "texts lost"].map((heading) => ({
        heading,
        align: "right" as const,
      })),
    ],
    rows.map((row) => [
      row.title,
      `${row.milliseconds.toFixed(2)} ms`,
      row.timeToOurs.toFixed(2),
      row.kilobytes.toFixed(0),
      row.megabytesPerSecond.toFixed(1),
      `${row.throughputOfOurs.toFixed(2)} times as fast`,
      `${row.lost} of ${row.expected}`,
    ]),
  );
  const points = growth.points.map(
    (point) => `${point.microsecondsPerBlock.toFixed(2)} µs at ${point.blocks.toLocaleString("en")} blocks`,
  );
  return [
    `${explanation} ${blocks.toLocaleString("en")} blocks.`,
    table,
    `Time per block of Pagebridge: ${points.join(", ")}; ratio ${growth.ratio.toFixed(2)}.`,
  ].join("\n\n");
}
