import { toMarkdownTable } from "../report/markdown-table.js";
import type { InternalPageReport, InternalReport } from "./run-internal.js";

/** Writes the report as Markdown: a heading, what it means, and a table for each page. */
export function formatInternalReport({ pages }: InternalReport): string {
  return [
    "## Reading through the internal API, without an account",
    "Both send their requests with the same client to the same server. Only counts are compared. Fetched again are records that had come before.",
    ...pages.map(formatPage),
  ].join("\n\n");
}

const headings = ["requests", "× ours", "kB", "records", "fetched again", "blocks lost"];

function formatPage({ title, rows }: InternalPageReport): string {
  const [ours] = rows;
  return toMarkdownTable(
    [{ heading: title, align: "left" }, ...headings.map((heading) => ({ heading, align: "right" as const }))],
    rows.map((row) => [
      row.title,
      String(row.requests),
      (row.requests / (ours?.requests ?? row.requests)).toFixed(2),
      (row.bytes / 1000).toFixed(0),
      String(row.records),
      String(row.repeatedRecords),
      `${row.lost} of ${row.blocks}`,
    ]),
  );
}
