import { text } from "../nodes/nodes.js";
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
    if (isBreak(atom)) {
      dropTrailingSpace(kept);
      if (kept.length > 0) kept.push(atom);
    } else if (kept.length === 0 && atStart === "drop" && atom.node.type === "text") {
      pushText(kept, atom, atom.node.value.trimStart());
    } else {
      kept.push(atom);
    }
  }
  dropTrailingSpace(kept);
  for (let last = kept.at(-1); last !== undefined && isBreak(last); last = kept.at(-1)) {
    kept.pop();
    dropTrailingSpace(kept);
  }
  return kept;
}

function isBreak({ isSpace, node }: Atom): boolean {
  return isSpace && node.type !== "text";
}

function dropTrailingSpace(atoms: Atom[]): void {
  for (let last = atoms.at(-1); last?.node.type === "text"; last = atoms.at(-1)) {
    const value = last.node.value.trimEnd();
    if (value === last.node.value) return;
    atoms.pop();
    pushText(atoms, last, value);
  }
}

function pushText(atoms: Atom[], atom: Atom, value: string): void {
  if (value !== "") atoms.push({ ...atom, node: text(value) });
}
