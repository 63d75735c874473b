import type { Database, Diagnostic, Id, NotionAdapter, Page, Row } from "@pagebridge/core-types";
import type { Found } from "./found-below.js";
import type { ReadMeter } from "./read-meter.js";
import type { Spool } from "./spool.js";

/** How much is read. */
export interface ReadTreeOptions {
  readonly subpages: "include" | "skip";
  readonly databases: "rows" | "skip" | "tables";
  readonly signal?: AbortSignal;
  /** Pages that are read at once. The adapter paces the requests. @default 4 */
  readonly concurrency?: number;
}

/** What reading a tree works with. */
export interface ReadTreeTools {
  readonly adapter: NotionAdapter;
  readonly spool: Spool;
  readonly meter: ReadMeter;
  /** Called with everything that was read, before it is put aside; gives further diagnostics. */
  readonly fetchFiles: (value: Database | Page | Row, ownerId: Id) => Promise<readonly Diagnostic[]>;
}

/** Something to read, and how it was come by. */
export interface ReadTask extends Omit<Found, "kind"> {
  /** What the user named may be either. */
  readonly kind: "database" | "page" | "unknown";
  readonly isRoot: boolean;
  /** What the adapter is asked for. */
  readonly reference: string;
}
