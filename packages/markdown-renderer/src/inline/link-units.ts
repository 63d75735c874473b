import type { Atom, MarkSet } from "./atom.js";

/** All atoms that one link covers. They stay together. */
interface LinkUnit {
  readonly type: "link";
  readonly atoms: readonly Atom[];
  readonly url: string;
  /** The marks that all of it has. */
  readonly marks: MarkSet;
  readonly isSpace: false;
}

/** What is marked as a whole. */
export type Unit = Atom | LinkUnit;

/** Puts neighbouring atoms that lead to the same place into one unit. A link on nothing but white space cannot be seen, so there is none. */
export function linkUnits(atoms: readonly Atom[]): readonly Unit[] {
  const units: Unit[] = [];
  for (let index = 0; index < atoms.length; ) {
    const atom = atoms[index];
    if (atom === undefined) break;
    if (atom.url === undefined) {
      units.push(atom);
      index += 1;
    } else {
      const end = endOfLink(atoms, index, atom.url);
      units.push(...linkUnit(atoms.slice(index, end), atom.url));
      index = end;
    }
  }
  return units;
}

function linkUnit(atoms: readonly Atom[], url: string): readonly Unit[] {
  if (atoms.every(({ isSpace }) => isSpace)) return atoms;
  const marks = atoms.reduce((shared, atom) => shared & atom.marks, -1);
  return [{ type: "link", atoms, url, marks, isSpace: false }];
}

function endOfLink(atoms: readonly Atom[], start: number, url: string): number {
  let end = start + 1;
  while (end < atoms.length && atoms[end]?.url === url) end += 1;
  return end;
}
