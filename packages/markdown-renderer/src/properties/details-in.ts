/** What the app shows of properties and rows that no text is written for. */
const details = /^(?:color|cover|dateFormat|description|icon|layout|position|reminder|rows|templates|timeFormat)$/;

/** What is written or reported by itself. */
const elsewhere = /^(?:annotations|children|discussions|richText|source)$/;

/** The names of the details in a value, at any depth, that no text is written for. */
export function detailsIn(value: unknown): readonly string[] {
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([name, part]: readonly [string, unknown]) => {
    if (elsewhere.test(name)) return [];
    return details.test(name) ? (isEmpty(part) ? [] : [name]) : detailsIn(part);
  });
}

function isEmpty(value: unknown): boolean {
  return value === undefined || value === "default" || (Array.isArray(value) && value.length === 0);
}
