import type { PhrasingContent } from "mdast";
import type { Flavor } from "../flavors/flavor.js";
import { inlineEquation } from "../nodes/equation.js";
import type { Atom, MarkName, MarkSet } from "./atom.js";
import { markNames, markSetOf } from "./atom.js";
import { linkUnits, type Unit } from "./link-units.js";
import type { PhrasingPlace } from "./phrasing-place.js";
import { pushMerged } from "./push-merged.js";

/** What a flavour says about the parts that are not plain mdast. */
type NestFlavor = Pick<Flavor, "inlineBreak" | "underline">;

/** What all levels of one tree share. */
interface Nesting {
  readonly place: PhrasingPlace;
  readonly flavor: NestFlavor;
}

/** A part of a list of units that is written into a node, and the marks that are around it already. */
interface Stretch {
  readonly units: readonly Unit[];
  readonly start: number;
  readonly end: number;
  readonly open: MarkSet;
}

/**
 * Builds a tree from atoms with the fewest marks: the mark that reaches furthest is outermost, a link is never cut in two, and white
 * space at the edge of what is marked stays outside.
 */
export function nestAtoms(atoms: readonly Atom[], place: PhrasingPlace, flavor: NestFlavor): PhrasingContent[] {
  const nodes: PhrasingContent[] = [];
  const units = linkUnits(atoms);
  nestUnits({ units, start: 0, end: units.length, open: 0 }, nodes, { place, flavor });
  return nodes;
}

function nestUnits({ end, open, start, units }: Stretch, nodes: PhrasingContent[], nesting: Nesting): void {
  for (let index = start; index < end; ) {
    const unit = units[index];
    if (unit === undefined) return;
    const reach = unit.isSpace || (unit.marks & ~open) === 0 ? undefined : furthestMark(units, index, end, open);
    if (reach === undefined || (unit.type === "link" && reach.end === index + 1)) {
      pushUnit(unit, open, nodes, nesting);
      index += 1;
    } else {
      const inside = { units, start: index, end: reach.end, open: open | markSetOf(reach.mark) };
      pushMarked(markNames[reach.mark], inside, nodes, nesting);
      index = reach.end;
    }
  }
}

/** Which of the marks that begin at `start` reaches furthest, as its index in {@link markNames}, and where it ends, trailing white space left out. */
function furthestMark(
  units: readonly Unit[],
  start: number,
  limit: number,
  open: MarkSet,
): { readonly end: number; readonly mark: number } {
  let furthest = start;
  let furthestMark = 0;
  for (let mark = 0; mark < markNames.length; mark += 1) {
    const bit = markSetOf(mark);
    if ((open & bit) !== 0) continue;
    let end = start;
    for (let index = start; index < limit; index += 1) {
      const unit = units[index];
      if (unit === undefined || (unit.marks & bit) === 0) break;
      if (!unit.isSpace) end = index + 1;
    }
    if (end > furthest) {
      furthest = end;
      furthestMark = mark;
    }
  }
  return { end: furthest, mark: furthestMark };
}

function pushUnit(unit: Unit, open: MarkSet, nodes: PhrasingContent[], nesting: Nesting): void {
  switch (unit.type) {
    case "break":
      nodes.push(nesting.place === "line" ? { type: "html", value: nesting.flavor.inlineBreak } : { type: "break" });
      return;
    case "code":
      pushMerged(nodes, { type: "inlineCode", value: unit.value });
      return;
    case "equation":
      nodes.push(inlineEquation(unit.value));
      return;
    case "link": {
      const children: PhrasingContent[] = [];
      nestUnits({ units: unit.atoms, start: 0, end: unit.atoms.length, open }, children, nesting);
      nodes.push({ type: "link", url: unit.url, children });
      return;
    }
    case "text":
      pushMerged(nodes, { type: "text", value: unit.value });
      return;
  }
}

function pushMarked(mark: MarkName | undefined, inside: Stretch, nodes: PhrasingContent[], nesting: Nesting): void {
  switch (mark) {
    case undefined:
      return;
    case "underline":
      nodes.push({ type: "html", value: nesting.flavor.underline.open });
      nestUnits(inside, nodes, nesting);
      nodes.push({ type: "html", value: nesting.flavor.underline.close });
      return;
    case "delete":
    case "emphasis":
    case "strong": {
      const children: PhrasingContent[] = [];
      nestUnits(inside, children, nesting);
      nodes.push({ type: mark, children });
      return;
    }
  }
}
