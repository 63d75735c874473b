/** A dashed lower-case UUID of any version, such as `"0be6efce-9daf-4268-8f65-c76b89f8eb27"`. Ids that the source wrote differently are kept as sent. */
export type Id = string;

/** A property's id, decoded: `title` for the title, else a short string that may hold any printable character. */
export type PropertyId = string;

/** An ISO 8601 time in UTC, such as `"2026-10-05T09:12:00.000Z"`. */
export type IsoDateTime = string;

/** Any JSON value. Only used where a source's own words are kept for people to look at. */
export type JsonValue = string | number | boolean | null | readonly JsonValue[] | { readonly [key: string]: JsonValue };
