/** What the app shows of properties that no text is written for. */
const ofProperties = /^(?:color|dateFormat|description|layout|position|reminder|timeFormat)$/;

/** What is written or reported by itself. */
const elsewhere = /^(?:annotations|children|discussions|richText|source)$/;

/**
 * The names of the details in a value, at any depth, that no text is written for.
 *
 * @param names Which names these are. @default Those of properties.
 */
export function detailsIn(value: unknown, names: RegExp = ofProperties): readonly string[] {
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([name, part]: readonly [string, unknown]) => {
    if (elsewhere.test(name)) return [];
    return names.test(name) ? (isEmpty(part) ? [] : [name]) : detailsIn(part, names);
  });
}

function isEmpty(value: unknown): boolean {
  return value === undefined || value === false || value === "default" || (Array.isArray(value) && value.length === 0);
}
