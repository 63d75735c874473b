import { createHash } from "node:crypto";
import type { Id, PropertyId } from "@pagebridge/core-types";

/** The kinds of things that have an id in the sample workspace. Equal names of different kinds give different ids. */
export type SampleKind =
  | "agent"
  | "block"
  | "comment"
  | "data-source"
  | "database"
  | "discussion"
  | "emoji"
  | "page"
  | "position"
  | "row"
  | "team"
  | "user"
  | "view"
  | "workspace";

/**
 * The id of the thing with this name, the same on every run. Most ids are of UUID version 8, as Notion makes them today; some are of
 * version 4, as on content from earlier years.
 */
export function sampleId(kind: SampleKind, name: string): Id {
  const digits = createHash("sha256").update(`${kind} ${name}`).digest("hex");
  const version = /^[0-3]/.test(digits.slice(40)) ? "4" : "8";
  const variant = "89ab".charAt(Number.parseInt(digits.charAt(41), 16) % 4);
  const third = `${version}${digits.slice(13, 16)}`;
  const fourth = `${variant}${digits.slice(17, 20)}`;
  return `${digits.slice(0, 8)}-${digits.slice(8, 12)}-${third}-${fourth}-${digits.slice(20, 32)}`;
}

/** The id of a row, which is a page. */
export function rowId(dataSource: string, row: string): Id {
  return sampleId("row", `${dataSource}/${row}`);
}

// A title's id is always `title`, so the sample keeps some names for titles alone.
const titleNames: ReadonlySet<string> = new Set([
  "Name",
  "Job",
  "Stop",
  "Tide",
  "Dish",
  "Exhibit",
  "Event",
  "Topic",
  "Term",
]);

/** The id of a column: `title`, or four printable characters as Notion makes them, such as `Vq:}`. */
export function columnId(dataSource: string, name: string): PropertyId {
  return titleNames.has(name) ? "title" : shortId(`column ${dataSource}/${name}`);
}

const shortIdAlphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz:;<=>?@[\\]^_`{|}~";

/** Four printable characters, the same for the same name: the form in which Notion names columns and options. */
export function shortId(name: string): string {
  const bytes = createHash("sha256").update(name).digest().subarray(0, 4);
  return [...bytes].map((byte) => shortIdAlphabet.charAt(byte % shortIdAlphabet.length)).join("");
}
