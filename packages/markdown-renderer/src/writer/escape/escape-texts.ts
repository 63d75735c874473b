import { lookBehind, type PlaceTable, type Unsafe } from "./unsafe.js";

/** A stretch of {@link DraftLine.draft} that is somebody's text, and not a delimiter, code or tag that the writer put there. */
export interface TextRange {
  readonly start: number;
  readonly end: number;
  /** Whether it is the text of a link or the description of a picture. */
  readonly inLabel: boolean;
}

/** The content of a paragraph, heading or cell with all delimiters, and nothing escaped yet. */
export interface Draft {
  readonly draft: string;
  readonly texts: readonly TextRange[];
}

/** Puts backslashes before the characters of text that a parser would take for syntax. Looks at delimiters too, since text can touch them. */
export function escapeTexts({ draft, texts }: Draft, { characters, patterns }: PlaceTable): string {
  const view: View = { draft, texts, pairs: new Map() };
  let written = "";
  let done = 0;
  for (const { end, inLabel, start } of texts) {
    characters.lastIndex = start;
    while (characters.test(draft) && characters.lastIndex <= end) {
      const index = characters.lastIndex - 1;
      const hit = patterns.get(draft.charAt(index))?.find((pattern) => applies(pattern, index, inLabel, view));
      if (hit === undefined) continue;
      written += draft.slice(done, index) + (hit.as ?? `\\${hit.character}`);
      done = index + 1;
    }
  }
  return written + draft.slice(done);
}

interface View extends Draft {
  /** Whether a character occurs in a way that two of it could belong together. */
  readonly pairs: Map<string, boolean>;
}

function applies(pattern: Unsafe, index: number, inLabel: boolean, view: View): boolean {
  const { draft } = view;
  const { after, before, begins, character, inside, isPaired, outside, previous } = pattern;
  if (inside === "label" && !inLabel) return false;
  if (previous !== undefined && (index === 0 || !previous.includes(draft.charAt(index - 1)))) return false;
  if (outside !== undefined && inLabel) return false;
  if (begins !== undefined && !isBeginning(begins, draft, index)) return false;
  if (before !== undefined && !before.test(lineBefore(draft, index))) return false;
  if (after !== undefined) {
    after.lastIndex = index + 1;
    if (!after.test(draft)) return false;
  }
  return !isPaired || hasPair(character, view);
}

function isBeginning(begins: NonNullable<Unsafe["begins"]>, draft: string, index: number): boolean {
  if (index === 0) return begins !== "next line";
  return begins !== "text" && draft[index - 1] === "\n";
}

function lineBefore(draft: string, index: number): string {
  const start = Math.max(0, index - lookBehind);
  const text = draft.slice(start, index);
  return text.slice(text.lastIndexOf("\n") + 1);
}

/**
 * Whether a run of the character that could open stands before one that could close. Backticks and dollar signs do both wherever they
 * stand. White space that begins a line is written as a character reference, so that what is behind it stands behind a semicolon.
 */
function hasPair(character: string, view: View): boolean {
  const known = view.pairs.get(character);
  if (known !== undefined) return known;
  const { draft } = view;
  const canTouchSpace = character === "`" || character === "$";
  // Text can lengthen a delimiter, and then stands on both sides of it.
  const isSingle = hasDelimiters(character, view);
  let canBeClosed = false;
  let found = false;
  for (let start = draft.indexOf(character); start !== -1 && !found; ) {
    let end = start + 1;
    while (!isSingle && draft[end] === character) end += 1;
    found = canBeClosed && (canTouchSpace || !isBlank(draft[start - 1]) || draft[start - 2] === "\n");
    const isInWord = character === "_" && !isSingle && wordCharacter.test(draft.charAt(start - 1));
    canBeClosed ||= canTouchSpace || !(isBlank(draft[end]) || isInWord);
    start = draft.indexOf(character, end);
  }
  view.pairs.set(character, found);
  return found;
}

const wordCharacter = /[\p{L}\p{N}]/u;

/** Whether the character stands anywhere but in texts. */
function hasDelimiters(character: string, { draft, texts }: View): boolean {
  let done = 0;
  for (const { end, start } of texts) {
    const index = draft.indexOf(character, done);
    if (index === -1) return false;
    if (index < start) return true;
    done = end;
  }
  return draft.includes(character, done);
}

function isBlank(character: string | undefined): boolean {
  return character === undefined || character === " " || character === "\n" || character === "\t";
}
