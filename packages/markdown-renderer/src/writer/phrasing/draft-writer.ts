import { lastCharacter } from "../character-class.js";
import type { Draft, TextRange } from "../escape/escape-texts.js";

/** Puts a draft together, part by part. */
export interface DraftWriter {
  /** Adds text that is escaped later. */
  text(value: string, inLabel: boolean): void;
  /** Adds syntax, which stays as it is. */
  raw(value: string): void;
  /** The character before the end, both halves of it if it has two; empty at the start. */
  last(): string;
  /** Whether nothing has been added since a length was noted. */
  readonly length: number;
  finish(): Draft;
}

/** Starts an empty draft. */
export function createDraftWriter(): DraftWriter {
  let draft = "";
  let tail = "";
  const texts: TextRange[] = [];
  const add = (value: string): void => {
    if (value === "") return;
    draft += value;
    tail = value;
  };
  return {
    text(value, inLabel) {
      if (value === "") return;
      texts.push({ start: draft.length, end: draft.length + value.length, inLabel });
      add(value);
    },
    raw: add,
    last: () => lastCharacter(tail),
    get length() {
      return draft.length;
    },
    finish: () => ({ draft, texts }),
  };
}
