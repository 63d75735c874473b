/** A JSON object of the internal API. */
export type Wire = { readonly [key: string]: unknown };

/** Leaves out the fields that are undefined. */
export function present(fields: Wire): Wire {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
}

/** Leaves out the fields that are undefined; nothing at all when no field is left, as records do with `format` and `properties`. */
export function presentOrNone(fields: Wire): Wire | undefined {
  const kept = present(fields);
  return Object.keys(kept).length === 0 ? undefined : kept;
}
