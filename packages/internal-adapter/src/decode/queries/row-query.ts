import type { Filter, Id, Sort } from "@pagebridge/core-types";
import type { WireRecord } from "@pagebridge/core-types/adapter-tools";

/** Which rows of one collection are asked for. */
export interface RowQuery {
  readonly collectionId: Id;
  /** The workspace of the collection. */
  readonly spaceId?: Id | undefined;
  /** The view whose filter and sorts hold. */
  readonly view?: WireRecord | undefined;
  /** A view that is named in the query although its filter and sorts do not hold: servers were only seen to answer when one is named. */
  readonly viewId?: Id | undefined;
  /** The collection's record, by whose schema names of properties are told from ids. */
  readonly schema?: WireRecord | undefined;
  /** Added to the view's own filter. */
  readonly filter?: Filter | undefined;
  /** Used instead of the view's own sorts. */
  readonly sorts?: readonly Sort[] | undefined;
  /** The most rows that the answer may hold. @default 1000 */
  readonly limit?: number | undefined;
  /** An IANA name; what relative dates count from. @default "UTC" */
  readonly userTimeZone?: string | undefined;
  /** Set while rows past the largest limit are read, in the order of their creation. */
  readonly window?: RowWindow | undefined;
}

/** A stretch of rows in the order of their creation. */
interface RowWindow {
  /** Milliseconds since 1970, a whole minute; the first window has no beginning. */
  readonly since?: number;
}

/** How many rows the first answer may hold. Servers were seen to accept 1000, 2000 and 5000. */
export const rowsAtFirst = 1000;

/** The largest limit that servers were seen to accept. */
export const rowsAtMost = 5000;
