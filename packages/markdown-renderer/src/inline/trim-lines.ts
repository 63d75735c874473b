import type { Atom } from "./atom.js";

/**
 * Takes away what Markdown could not give back or nobody can see: line breaks at both ends, and the spaces at the end of each line.
 *
 * `"\na \nb "` → `"a\nb"`
 */
export function trimLines(atoms: readonly Atom[]): readonly Atom[] {
  const kept: Atom[] = [];
  for (const atom of atoms) {
    if (atom.type === "break") {
      dropTrailingSpace(kept);
      if (kept.length === 0) continue;
    }
    kept.push(atom);
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
    const value = last.value.replace(/[\t ]+$/, "");
    if (value === last.value) return;
    atoms.pop();
    if (value !== "") {
      atoms.push({ ...last, value });
      return;
    }
  }
}
