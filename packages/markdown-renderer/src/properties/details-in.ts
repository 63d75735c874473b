/** What the app shows of properties, rows and views that no text is written for. */
const details = new Set(
  (
    "cardWidthMode color cover dateFormat description groups height icon layout loadLimit position reminder rowIndex rows " +
    "showPageIcon statusShowAs templates timeFormat width wrap"
  ).split(" "),
);

/** What is written or reported by itself. */
const elsewhere = /^(?:annotations|children|discussions|richText|source)$/;

/** The names of the details in a value, at any depth, that no text is written for. */
export function detailsIn(value: unknown): readonly string[] {
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([name, part]: readonly [string, unknown]) => {
    if (elsewhere.test(name)) return [];
    return details.has(name) ? (isEmpty(part) ? [] : [name]) : detailsIn(part);
  });
}

function isEmpty(value: unknown): boolean {
  return value === undefined || value === false || value === "default" || (Array.isArray(value) && value.length === 0);
}
