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
  if (!atoms.some(({ url }) => url !== undefined)) return atoms;
  const units: Unit[] = [];
  for (let index = 0; index < atoms.length; ) {
    const end = endOfLink(atoms, index);
    const members = atoms.slice(index, end);
    const url = members[0]?.url;
    if (url === undefined || members.every(({ isSpace }) => isSpace)) {
      units.push(...members);
    } else {
      const marks = members.reduce((shared, member) => shared & member.marks, -1);
      units.push({ type: "link", atoms: members, url, marks, isSpace: false });
    }
    index = end;
  }
  return units;
}

function endOfLink(atoms: readonly Atom[], start: number): number {
  const url = atoms[start]?.url;
  let end = start + 1;
  while (url !== undefined && end < atoms.length && atoms[end]?.url === url) end += 1;
  return end;
}
