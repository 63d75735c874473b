import type { Id } from "@pagebridge/core-types";
import type { RowNode } from "../query/run-query.js";

/** A view query that is kept for a while. */
export interface StoredViewQuery {
  readonly id: Id;
  readonly viewId: Id;
  readonly token: string;
  readonly pageIds: readonly Id[];
  readonly isCut: boolean;
  /** Milliseconds since 1970. */
  readonly expiresAt: number;
}

/** What requests to the official API leave behind. */
export interface OfficialState {
  readonly viewQueries: Map<Id, StoredViewQuery>;
  /** Rows that queries found, by everything that the query depends on. */
  readonly queryResults: Map<string, readonly RowNode[]>;
  /** A fresh id, the same in each run. */
  nextId(): Id;
}

/** Makes an empty state. */
export function createOfficialState(): OfficialState {
  let count = 0;
  return {
    viewQueries: new Map(),
    queryResults: new Map(),
    nextId: () => {
      count += 1;
      return `00000000-0000-4000-9000-${count.toString(16).padStart(12, "0")}`;
    },
  };
}
