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
      const value = atom.value.trimStart();
      if (value !== "") kept.push(value === atom.value ? atom : { ...atom, value });
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
    const value = last.value.trimEnd();
    if (value === last.value) return;
    atoms.pop();
    if (value !== "") {
      atoms.push({ ...last, value });
      return;
    }
  }
}
