import type { ReadTarget } from "./reader.js";
import type { ReaderName } from "./readers.js";

/** How one read by one reader ended. */
export type RunResult =
  | {
      readonly outcome: "read";
      readonly milliseconds: number;
      readonly text: string;
      /** What the reader warned about while it read; empty when it said nothing. */
      readonly warnings: readonly string[];
    }
  | { readonly outcome: "failed"; readonly milliseconds: number; readonly reason: string }
  | { readonly outcome: "gave_up"; readonly milliseconds: number };

/** Has one reader read one page. Never rejects because of the reader. */
export type RunReader = (reader: ReaderName, target: ReadTarget) => Promise<RunResult>;
