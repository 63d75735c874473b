/** A column: its heading, and whether it holds numbers. */
export interface TableColumn {
  readonly heading: string;
  readonly align: "left" | "right";
}

/** Writes a Markdown table whose columns are as wide as what they hold, so that it can be read in a terminal too. */
export function toMarkdownTable(columns: readonly TableColumn[], rows: readonly (readonly string[])[]): string {
  const widths = columns.map(({ heading }, index) =>
    Math.max(3, heading.length, ...rows.map((row) => (row[index] ?? "").length)),
  );
  const write = (cells: readonly string[]): string => `| ${cells.join(" | ")} |`;
  const pad = (cells: readonly string[]): string[] =>
    columns.map(({ align }, index) => {
      const cell = cells[index] ?? "";
      const width = widths[index] ?? 0;
      return align === "right" ? cell.padStart(width) : cell.padEnd(width);
    });
  const rule = columns.map(({ align }, index) => {
    const dashes = "-".repeat((widths[index] ?? 0) - 1);
    return align === "right" ? `${dashes}:` : `${dashes}-`;
  });
  return [write(pad(columns.map(({ heading }) => heading))), write(rule), ...rows.map((row) => write(pad(row)))].join(
    "\n",
  );
}
