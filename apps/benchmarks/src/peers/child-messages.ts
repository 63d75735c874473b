import type { ReadTarget } from "./reader.js";
import { type ReaderName, readers } from "./readers.js";

/** What a child process is told to read, and with what. */
export interface ChildQuestion {
  readonly reader: ReaderName;
  readonly target: ReadTarget;
}

/** What a child process says: once that it has loaded everything, then how each read ended. */
export type ChildAnswer =
  | { readonly outcome: "loaded" }
  | { readonly outcome: "read"; readonly milliseconds: number; readonly text: string }
  | { readonly outcome: "failed"; readonly milliseconds: number; readonly reason: string };

export function isChildQuestion(message: unknown): message is ChildQuestion {
  return (
    typeof message === "object" &&
    message !== null &&
    "reader" in message &&
    typeof message.reader === "string" &&
    message.reader in readers &&
    "target" in message
  );
}

export function isChildAnswer(message: unknown): message is ChildAnswer {
  return typeof message === "object" && message !== null && "outcome" in message;
}
