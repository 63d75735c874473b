import type { CaseReport, ReportRow } from "./case-report.js";
import { toMarkdownTable } from "./markdown-table.js";

/** Writes a case's report as Markdown: a heading, what it means, and a table. */
export function formatReport(report: CaseReport): string {
  const { title, explanation, bound, ideal } = report;
  const bounds = [`Lower bound: ${bound.requests} requests, ${bound.inTurn} of them in turn.`];
  if (ideal !== undefined) {
    bounds.push(`${capitalize(ideal.name)}: ${formatSeconds(ideal.milliseconds)}.`);
  }
  const columns = ideal === undefined ? countColumns : [...timeColumns(ideal.name), ...countColumns];
  const table = toMarkdownTable(
    [
      { heading: "", align: "left" },
      ...columns.map(({ heading }) => ({ heading, align: "right" as const })),
      { heading: "note", align: "left" },
    ],
    report.rows.map((row) => [row.title, ...columns.map(({ cell }) => cell(row)), noteOf(row)]),
  );
  return [`## ${title}`, explanation, bounds.join(" "), table].join("\n\n");
}

interface ReportColumn {
  readonly heading: string;
  readonly cell: (row: ReportRow) => string;
}

const countColumns: readonly ReportColumn[] = [
  { heading: "requests", cell: ({ requests }) => String(requests) },
  { heading: "× lower bound", cell: ({ requestRatio }) => formatRatio(requestRatio) },
  { heading: "for children", cell: ({ lists }) => String(lists) },
  { heading: "asked twice", cell: ({ duplicates }) => String(duplicates) },
  { heading: "429s", cell: ({ refused }) => String(refused) },
  { heading: "side by side", cell: ({ sideBySide }) => String(sideBySide) },
  { heading: "kB", cell: ({ bytes }) => (bytes / 1000).toFixed(0) },
  { heading: "blocks lost", cell: ({ lost, blocks }) => `${lost} of ${blocks}` },
  { heading: "repeated", cell: ({ repeated }) => String(repeated) },
];

function timeColumns(ideal: string): readonly ReportColumn[] {
  return [
    { heading: "time", cell: ({ milliseconds }) => formatSeconds(milliseconds) },
    { heading: `× ${ideal}`, cell: ({ timeRatio }) => formatRatio(timeRatio) },
    { heading: "× ours", cell: ({ ratioToOurs }) => formatRatio(ratioToOurs) },
  ];
}

function noteOf({ outcome, note }: ReportRow): string {
  switch (outcome) {
    case "gave_up":
      return "gave up: still reading at the end of the time allowed";
    case "failed":
      return `failed: ${inTable(note ?? "")}`;
    case "read":
      return inTable(note ?? "");
  }
}

function inTable(text: string): string {
  return text.replaceAll(/\s+/g, " ").replaceAll("|", "\\|").trim();
}

function formatRatio(ratio: number | undefined): string {
  return ratio === undefined ? "–" : ratio.toFixed(2);
}

function formatSeconds(milliseconds: number): string {
  return `${(milliseconds / 1000).toFixed(milliseconds < 10_000 ? 2 : 1)} s`;
}

function capitalize(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
