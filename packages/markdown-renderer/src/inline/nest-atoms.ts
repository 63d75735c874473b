import type { PhrasingContent } from "mdast";
import type { Flavor } from "../flavors/flavor.js";
import { inlineEquation } from "../nodes/equation.js";
import type { Atom, MarkName, MarkSet } from "./atom.js";
import { markNames, markSetOf } from "./atom.js";
import { linkUnits, type Unit } from "./link-units.js";
import type { PhrasingPlace } from "./phrasing-place.js";
import { pushMerged } from "./push-merged.js";

/** What a flavour says about the parts that are not plain mdast. */
type NestFlavor = Pick<Flavor, "color" | "inlineBreak" | "underline">;

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
  const units = linkUnits(atoms);
  return nestUnits({ units, start: 0, end: units.length, open: 0 }, { place, flavor });
}

function nestUnits({ end, open, start, units }: Stretch, nesting: Nesting): PhrasingContent[] {
  const nodes: PhrasingContent[] = [];
  for (let index = start; index < end; ) {
    const unit = units[index];
    if (unit === undefined) break;
    const reach = unit.isSpace || (unit.marks & ~open) === 0 ? undefined : furthestMark(units, index, end, open);
    if (reach === undefined || (unit.type === "link" && reach.end === index + 1)) {
      pushMerged(nodes, unitNode(unit, open, nesting));
      index += 1;
    } else {
      const inside = { units, start: index, end: reach.end, open: open | markSetOf(reach.mark) };
      nodes.push(...marked(markNames[reach.mark], nestUnits(inside, nesting), nesting));
      index = reach.end;
    }
  }
  return nodes;
}

/** Which of the marks that begin at `start` reaches furthest, as its index in {@link markNames}, and where it ends, trailing white space left out. */
function furthestMark(
  units: readonly Unit[],
  start: number,
  limit: number,
  open: MarkSet,
): { readonly end: number; readonly mark: number } {
  const candidates = (units[start]?.marks ?? 0) & ~open;
  let furthest = start;
  let furthestMark = 0;
  for (let mark = 0; mark < markNames.length; mark += 1) {
    const bit = markSetOf(mark);
    if ((candidates & bit) === 0) continue;
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

function unitNode(unit: Unit, open: MarkSet, { flavor, place }: Nesting): PhrasingContent {
  switch (unit.type) {
    case "break":
      return place === "line" ? { type: "html", value: flavor.inlineBreak } : { type: "break" };
    case "code":
      return { type: "inlineCode", value: unit.value };
    case "equation":
      return inlineEquation(unit.value);
    case "link": {
      const inside = { units: unit.atoms, start: 0, end: unit.atoms.length, open };
      return { type: "link", url: unit.url, children: nestUnits(inside, { flavor, place }) };
    }
    case "tag":
      return { type: "html", value: unit.value };
    case "text":
      return { type: "text", value: unit.value };
  }
}

function marked(
  mark: MarkName | undefined,
  children: PhrasingContent[],
  { flavor }: Nesting,
): readonly PhrasingContent[] {
  switch (mark) {
    case undefined:
      return children;
    case "delete":
    case "emphasis":
    case "strong":
      return [{ type: mark, children }];
    default: {
      const { close, open } = mark === "underline" ? flavor.underline : flavor.color.wrap(mark);
      return [{ type: "html", value: open }, ...children, { type: "html", value: close }];
    }
  }
}
