import type { Atom, MarkSet } from "./atom.js";

/** All atoms that one link covers. They stay together. */
interface LinkUnit {
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
  for (let index = 0, end = 0; index < atoms.length; index = end) {
    const { url } = atoms[index] ?? {};
    end = index + 1;
    while (url !== undefined && atoms[end]?.url === url) end += 1;
    const together = atoms.slice(index, end);
    if (url === undefined || together.every(({ isSpace }) => isSpace)) units.push(...together);
    else {
      const marks = together.reduce((shared, atom) => shared & atom.marks, -1);
      units.push({ atoms: together, url, marks, isSpace: false });
    }
  }
  return units;
}
