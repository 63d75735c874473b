import type { DriftRow, UnbuiltRow } from "./drift-row.js";
import type { DriftReport } from "./report.js";

/** The tables of the README's section on drift, from the rows that are tested. */
export function toReadme(rows: readonly DriftRow[], unbuilt: readonly UnbuiltRow[]): string {
  return [
    "| When | What changed | What Pagebridge does |",
    "|---|---|---|",
    ...rows.map(({ when, change, expected }) => `| ${when} | ${change} | ${describeReport(expected)} |`),
    "",
    "Changes that no made answer can show:",
    "",
    "| When | What changed | Why there is no fixture |",
    "|---|---|---|",
    ...unbuilt.map(({ when, change, why }) => `| ${when} | ${change} | ${why} |`),
  ].join("\n");
}

function describeReport({ outcome, drift = [], losses = [], error }: DriftReport): string {
  const said = [...drift, ...losses].map((words) => `\`${words}\``).join(", ");
  switch (outcome) {
    case "read":
      return said === "" ? "reads it" : `reads it, and notes ${said}`;
    case "reported":
      return `reads the rest, and reports ${said}`;
    case "refused":
      return said === "" ? `fails with \`${error}\`` : `fails with \`${error}\`: ${said}`;
  }
}
