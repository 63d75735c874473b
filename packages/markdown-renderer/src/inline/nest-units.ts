import type { PhrasingContent } from "mdast";
import type { Flavor } from "../flavors/flavor.js";
import { inlineEquation } from "../nodes/equation.js";
import { type MarkName, type MarkSet, markNames, markSetOf } from "./atom.js";
import type { Unit } from "./link-units.js";
import type { PhrasingPlace } from "./phrasing-place.js";
import { pushMerged } from "./push-merged.js";

/** What a flavour says about the parts that are not plain mdast. */
type NestFlavor = Pick<Flavor, "color" | "inlineBreak" | "underline">;

/** What all levels of one tree share. */
interface Nesting {
  readonly place: PhrasingPlace;
  readonly flavor: NestFlavor;
}

/**
 * Builds a tree from units with the fewest marks: the mark that reaches furthest is outermost, a link is never cut in two, and white
 * space at the edge of what is marked stays outside.
 */
export function nestUnits(units: readonly Unit[], place: PhrasingPlace, flavor: NestFlavor): PhrasingContent[] {
  return nest(units, 0, units.length, 0, { place, flavor });
}

/**
 * Builds the nodes of the units from `start` up to `end`.
 *
 * @param open The marks that are around them already.
 */
function nest(units: readonly Unit[], start: number, end: number, open: MarkSet, nesting: Nesting): PhrasingContent[] {
  const nodes: PhrasingContent[] = [];
  for (let index = start; index < end; ) {
    const unit = units[index];
    if (unit === undefined) break;
    const reach = unit.isSpace || (unit.marks & ~open) === 0 ? undefined : furthestMark(units, index, end, open);
    if (reach === undefined || (unit.type === "link" && reach.end === index + 1)) {
      pushMerged(nodes, unitNode(unit, open, nesting));
      index += 1;
    } else {
      const children = nest(units, index, reach.end, open | markSetOf(reach.mark), nesting);
      pushMarked(nodes, markNames[reach.mark], children, nesting);
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
  let marks = ~open;
  let furthest = 0;
  let end = start;
  for (let index = start; index < limit; index += 1) {
    const unit = units[index];
    marks &= unit?.marks ?? 0;
    if (marks === 0) break;
    if (unit?.isSpace) continue;
    furthest = marks;
    end = index + 1;
  }
  // The lowest bit is the mark that is best outermost.
  return { end, mark: 31 - Math.clz32(furthest & -furthest) };
}

function unitNode(unit: Unit, open: MarkSet, nesting: Nesting): PhrasingContent {
  switch (unit.type) {
    case "break":
      return nesting.place === "line" ? { type: "html", value: nesting.flavor.inlineBreak } : { type: "break" };
    case "code":
      return { type: "inlineCode", value: unit.value };
    case "equation":
      return inlineEquation(unit.value);
    case "link":
      return { type: "link", url: unit.url, children: nest(unit.atoms, 0, unit.atoms.length, open, nesting) };
    case "tag":
      return unit.node ?? { type: "html", value: unit.value };
    case "text":
      return { type: "text", value: unit.value };
  }
}

function pushMarked(
  nodes: PhrasingContent[],
  mark: MarkName | undefined,
  children: PhrasingContent[],
  { flavor }: Nesting,
): void {
  switch (mark) {
    case undefined:
      return;
    case "delete":
    case "emphasis":
    case "strong":
      nodes.push({ type: mark, children });
      return;
    default: {
      const { close, open } = mark === "underline" ? flavor.underline : flavor.color.wrap(mark);
      nodes.push({ type: "html", value: open }, ...children);
      nodes.push({ type: "html", value: close });
    }
  }
}
