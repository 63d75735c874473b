import type { CodeTally } from "../terminal/diagnostic-tally.js";
import type { AssetTotals } from "./assets/asset-store.js";
import type { Failure } from "./read-failure.js";
import type { AnswerCounts } from "./read-meter.js";

/** What an export did. */
export interface ExportSummary {
  /** The folder that was filled. */
  readonly folder: string;
  /** Pages written, those of rows included. */
  readonly pages: number;
  readonly databases: number;
  /** Rows in the tables of the databases. */
  readonly rows: number;
  readonly blocks: number;
  /** Files whose text was new or different. */
  readonly written: number;
  /** Files that already said the same. */
  readonly unchanged: number;
  /** Bytes of Markdown. */
  readonly markdownBytes: number;
  readonly assets: AssetTotals;
  /** Requests to Notion, repeated ones included. */
  readonly requests: number;
  /** Bytes of Notion's answers. */
  readonly bytes: number;
  readonly retries: number;
  readonly throttled: number;
  readonly milliseconds: number;
  /** Which adapter answered what, in the order in which they first did. */
  readonly answeredBy: readonly AnswerCounts[];
  readonly diagnostics: readonly CodeTally[];
  readonly failures: readonly Failure[];
}

/** A file of an export, when it is in place. */
export interface ExportedFile {
  readonly id: string;
  readonly kind: "database" | "page";
  readonly title: string;
  /** Relative to the export's folder. */
  readonly path: string;
  readonly status: "unchanged" | "written";
  readonly bytes: number;
  readonly blocks: number;
  readonly rows: number;
  readonly diagnostics: number;
}
