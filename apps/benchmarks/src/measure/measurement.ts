import type { ContentLoss } from "./content-loss.js";

/** One read of a page by one reader, as the server saw it. */
export interface Measurement {
  readonly outcome: "failed" | "gave_up" | "read";
  /** Why it failed, or what the reader warned about; absent when there is nothing to say. */
  readonly note?: string;
  readonly milliseconds: number;
  readonly requests: number;
  /** Those that asked for the children of a block or page; readers differ in what else they ask for. */
  readonly lists: number;
  /** Requests that ask for what was already answered. */
  readonly duplicates: number;
  /** Requests that were refused with 429. */
  readonly refused: number;
  /** What was refused and never answered, so that it is missing from the result. */
  readonly unanswered: number;
  /** The most requests that the server had under way at once. */
  readonly sideBySide: number;
  /** Bytes of the bodies that the server sent. */
  readonly bytes: number;
  /** Absent when the reader came to no result, so that everything is lost. */
  readonly loss?: ContentLoss;
}
