/** How a column is set. */
export interface TableColumn {
  readonly title: string;
  readonly align?: "left" | "right";
}

/** Sets rows in columns, two spaces apart, with a rule under the titles. Cells must be printable and hold one line each. */
export function formatTable(columns: readonly TableColumn[], rows: readonly (readonly string[])[]): readonly string[] {
  const widths = columns.map((column, index) =>
    Math.max(displayWidth(column.title), ...rows.map((row) => displayWidth(row[index] ?? ""))),
  );
  const line = (cells: readonly string[]): string =>
    columns
      .map((column, index) => pad(cells[index] ?? "", widths[index] ?? 0, column.align ?? "left"))
      .join("  ")
      .trimEnd();
  return [
    line(columns.map(({ title }) => title)),
    widths.map((width) => "─".repeat(width)).join("  "),
    ...rows.map(line),
  ];
}

function pad(text: string, width: number, align: "left" | "right"): string {
  const space = " ".repeat(Math.max(0, width - displayWidth(text)));
  return align === "right" ? `${space}${text}` : `${text}${space}`;
}

const zeroWidth = /[\p{Mn}\p{Me}\p{Default_Ignorable_Code_Point}]/u;
const doubleWidth =
  /[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}\p{Emoji_Presentation}\uff01-\uff60]/u;

/** How many places of a terminal a text takes, as near as can be told without knowing the terminal. */
function displayWidth(text: string): number {
  let width = 0;
  for (const character of text) {
    if (!zeroWidth.test(character)) width += doubleWidth.test(character) ? 2 : 1;
  }
  return width;
}
