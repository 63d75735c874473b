import type { Atom } from "./atom.js";

/**
 * Takes away what Markdown could not give back or nobody can see: line breaks at both ends, and white space at the end of
 * each line.
 *
 * `"\na \nb "` → `"a\nb"`
 *
 * @param atStart Whether white space at the very start is kept; there is no room for them in a heading or a table cell.
 */
export function trimLines(atoms: readonly Atom[], atStart: "drop" | "keep"): readonly Atom[] {
  const kept: Atom[] = [];
  for (const atom of atoms) {
    if (atom.type === "break") {
      dropTrailingSpace(kept);
      if (kept.length > 0) kept.push(atom);
    } else if (kept.length === 0 && atStart === "drop" && atom.type === "text") {
      const value = atom.value.slice(countSpaces(atom.value, "start"));
      if (value !== "") kept.push({ ...atom, value });
    } else {
      kept.push(atom);
    }
  }
  dropTrailingSpace(kept);
  while (kept.at(-1)?.type === "break") {
    kept.pop();
    dropTrailingSpace(kept);
  }
  return kept;
}

function dropTrailingSpace(atoms: Atom[]): void {
  for (let last = atoms.at(-1); last?.type === "text"; last = atoms.at(-1)) {
    const count = countSpaces(last.value, "end");
    if (count === 0) return;
    atoms.pop();
    if (count < last.value.length) {
      atoms.push({ ...last, value: last.value.slice(0, -count) });
      return;
    }
  }
}

/** How many characters of white space a text has at one end. */
function countSpaces(text: string, end: "end" | "start"): number {
  let count = 0;
  while (count < text.length && /\s/.test(text.charAt(end === "start" ? count : text.length - 1 - count))) count += 1;
  return count;
}
