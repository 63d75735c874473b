import type { PhrasingContent } from "mdast";
import type { Flavor } from "../flavors/flavor.js";
import { html } from "../nodes/nodes.js";
import { type MarkSet, markNames, markSetOf } from "./atom.js";
import type { Unit } from "./link-units.js";
import { pushMerged } from "./push-merged.js";

/** What a flavour says about the marks that are not plain mdast. */
type MarkFlavor = Pick<Flavor, "color" | "underline">;

/**
 * Builds a tree from units with the fewest marks: the mark that reaches furthest is outermost, a link is never cut in two, and white
 * space at the edge of what is marked stays outside.
 *
 * @param open The marks that are around them already.
 */
export function nestUnits(units: readonly Unit[], flavor: MarkFlavor, open: MarkSet = 0): PhrasingContent[] {
  const nodes: PhrasingContent[] = [];
  for (let index = 0; index < units.length; ) {
    const unit = units[index];
    if (unit === undefined) break;
    const isLink = "atoms" in unit;
    const reach = unit.isSpace || (unit.marks & ~open) === 0 ? undefined : furthestMark(units, index, open);
    if (reach === undefined || (isLink && reach.end === index + 1)) {
      const node = isLink ? linkNode(unit.url, nestUnits(unit.atoms, flavor, open)) : unit.node;
      pushMerged(nodes, node);
      index += 1;
    } else {
      const children = nestUnits(units.slice(index, reach.end), flavor, open | markSetOf(reach.mark));
      pushMarked(nodes, reach.mark, children, flavor);
      index = reach.end;
    }
  }
  return nodes;
}

/** Which of the marks that begin at `start` reaches furthest, as its index, and where it ends, trailing white space left out. */
function furthestMark(
  units: readonly Unit[],
  start: number,
  open: MarkSet,
): { readonly end: number; readonly mark: number } {
  let marks = ~open;
  let furthest = 0;
  let end = start;
  for (let index = start; index < units.length; index += 1) {
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

function linkNode(url: string, children: PhrasingContent[]): PhrasingContent {
  return { type: "link", url, children };
}

function pushMarked(nodes: PhrasingContent[], mark: number, children: PhrasingContent[], flavor: MarkFlavor): void {
  const type = markNames[mark];
  const color = flavor.color.names[mark - markNames.length];
  if (type !== undefined && type !== "underline") {
    nodes.push({ type, children });
    return;
  }
  const { close, open } = (color && flavor.color.wrap?.(color)) ?? flavor.underline;
  nodes.push(html(open), ...children, html(close));
}
