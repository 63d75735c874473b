import type { ApiErrorAnswer, File, Id } from "@pagebridge/core-types";
import type { DriftFinding } from "../../drift/drift-finding.js";
import { createRecordStore, type RecordStore } from "../../records/record-store.js";

/** What the input holds, before it is decoded. */
export interface Intake {
  readonly records: RecordStore;
  /** The pages, databases and other blocks that were asked for by id, in their order. */
  readonly asked: Set<Id>;
  /** The first block of each record map: by convention the one that it is about. */
  readonly first: Set<Id>;
  /** The rows that queries found, by collection, in their order. */
  readonly rows: Map<Id, Set<Id>>;
  /** The collections of which the input is an answer to a query, and not only something that was read with a page. */
  readonly queried: Set<Id>;
  /** The collections that have more rows than the answers about them named. */
  readonly shortened: Set<Id>;
  readonly findings: DriftFinding[];
  readonly errors: ApiErrorAnswer[];
  readonly files: File[];
  /** Rich texts that somebody copied out of records. */
  readonly texts: unknown[];
}

/** Makes an intake that holds nothing. */
export function createIntake(): Intake {
  return {
    records: createRecordStore(),
    asked: new Set(),
    first: new Set(),
    rows: new Map(),
    queried: new Set(),
    shortened: new Set(),
    findings: [],
    errors: [],
    files: [],
    texts: [],
  };
}
