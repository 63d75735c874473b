import type { DriftReport } from "./report.js";

/**
 * One change of the internal API as a made fixture: answers such as came since then, or as could come when the same kind of change
 * happens again, and what Pagebridge makes of them. Nothing here was recorded.
 */
export interface DriftRow {
  /** When it happened; `next` for the same kind of change to come. */
  readonly when: string;
  readonly change: string;
  /** Reads the made answers. */
  readonly run: () => DriftReport;
  readonly expected: DriftReport;
}

/** A change that no made answer can show. */
export interface UnbuiltRow {
  readonly when: string;
  readonly change: string;
  readonly why: string;
}
