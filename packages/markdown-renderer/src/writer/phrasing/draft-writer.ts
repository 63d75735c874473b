import { lastCharacter } from "../character-class.js";
import type { Draft, TextRange } from "../escape/escape-texts.js";
import type { PlaceTable } from "../escape/unsafe.js";
import type { PhrasingPlacement } from "./syntax.js";

/** Puts a draft together, part by part. */
export interface DraftWriter extends Draft {
  /** Where the text stands. */
  readonly placement: PhrasingPlacement;
  /** What is unsafe there. */
  readonly table: PlaceTable;
  draft: string;
  /** What was added last. */
  tail: string;
  /** Those texts that may hold something to escape. */
  readonly texts: TextRange[];
}

/** Starts an empty draft. */
export function createDraftWriter(placement: PhrasingPlacement): DraftWriter {
  return { placement, table: placement.syntax.unsafe[placement.place], draft: "", tail: "", texts: [] };
}

/** Adds text that is escaped later. */
export function addText(writer: DraftWriter, value: string, inLabel: boolean): void {
  if (value === "") return;
  const { draft, table, tail, texts } = writer;
  if (isSuspect(value, tail, table)) {
    texts.push({ start: draft.length, end: draft.length + value.length, inLabel });
  }
  writer.draft = draft + value;
  writer.tail = value;
}

/**
 * Whether a text may hold something to escape. Most texts do not, and are not looked at again.
 *
 * @param tail What stands before it; empty at the start.
 */
export function isSuspect(value: string, tail: string, { suspect, suspectAfter }: PlaceTable): boolean {
  if (suspect.test(value)) return true;
  const before = suspectAfter[value.charCodeAt(0)];
  return before ? before.includes(tail === "" ? "\n" : tail.charAt(tail.length - 1)) : false;
}

/** Adds syntax, which stays as it is. */
export function addSyntax(writer: DraftWriter, value: string): void {
  if (value === "") return;
  writer.draft += value;
  writer.tail = value;
}

/** The character before the end, both halves of it if it has two; empty at the start. */
export function lastOf({ tail }: DraftWriter): string {
  return lastCharacter(tail);
}
