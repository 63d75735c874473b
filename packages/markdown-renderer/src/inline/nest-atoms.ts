import type { PhrasingContent } from "mdast";
import { inlineEquation } from "../nodes/equation.js";
import { type Atom, isSpace, type MarkName, markNames } from "./atom.js";

/** How the parts that are not plain mdast are written. */
export interface NestOptions {
  readonly lineBreak: () => PhrasingContent;
  readonly underline: { readonly open: string; readonly close: string };
}

/** Atoms that stay together: all that one link covers, or a single atom. */
interface Unit {
  readonly atoms: readonly Atom[];
  readonly url?: string;
  /** The marks that all of it has. */
  readonly marks: ReadonlySet<MarkName>;
  readonly isSpace: boolean;
}

/**
 * Builds a tree from atoms with the fewest marks: the mark that reaches furthest is outermost, a link is never cut in two, and white
 * space at the edge of what is marked stays outside.
 */
export function nestAtoms(atoms: readonly Atom[], options: NestOptions): readonly PhrasingContent[] {
  return mergeTexts(nestUnits(linkUnits(atoms), new Set(), options));
}

function linkUnits(atoms: readonly Atom[]): readonly Unit[] {
  const units: { url?: string; atoms: Atom[] }[] = [];
  for (const atom of atoms) {
    const last = units.at(-1);
    if (atom.url !== undefined && last?.url === atom.url) last.atoms.push(atom);
    else units.push({ atoms: [atom], ...(atom.url !== undefined && { url: atom.url }) });
  }
  return units.flatMap(({ atoms: members, url }) =>
    url === undefined || members.every(isSpace)
      ? members.map(atomUnit)
      : [{ ...summary(members), atoms: members, url }],
  );
}

function atomUnit(atom: Atom): Unit {
  return { atoms: [atom], ...summary([atom]) };
}

function summary(atoms: readonly Atom[]): Pick<Unit, "isSpace" | "marks"> {
  const marks = markNames.filter((mark) => atoms.every((atom) => atom.marks.has(mark)));
  return { marks: new Set(marks), isSpace: atoms.every(isSpace) };
}

function nestUnits(units: readonly Unit[], open: ReadonlySet<MarkName>, options: NestOptions): PhrasingContent[] {
  const nodes: PhrasingContent[] = [];
  for (let start = 0; start < units.length; ) {
    const unit = units[start];
    if (unit === undefined) break;
    const { end, mark } = furthestMark(units, start, open);
    if (mark === undefined || (unit.url !== undefined && end === start + 1)) {
      nodes.push(...unitNodes(unit, open, options));
      start += 1;
    } else {
      nodes.push(...wrap(mark, nestUnits(units.slice(start, end), new Set([...open, mark]), options), options));
      start = end;
    }
  }
  return nodes;
}

/** Which of the marks that begin at `start` reaches furthest, and where it ends, trailing white space left out. */
function furthestMark(
  units: readonly Unit[],
  start: number,
  open: ReadonlySet<MarkName>,
): { readonly end: number; readonly mark?: MarkName } {
  let furthest: { end: number; mark?: MarkName } = { end: start };
  if (units[start]?.isSpace) return furthest;
  for (const mark of markNames) {
    if (open.has(mark)) continue;
    let end = start;
    for (let index = start; units[index]?.marks.has(mark); index += 1) {
      if (!units[index]?.isSpace) end = index + 1;
    }
    if (end > furthest.end) furthest = { end, mark };
  }
  return furthest;
}

function unitNodes(unit: Unit, open: ReadonlySet<MarkName>, options: NestOptions): readonly PhrasingContent[] {
  if (unit.url === undefined) return unit.atoms.map((atom) => atomNode(atom, options));
  const children = mergeTexts(nestUnits(unit.atoms.map(atomUnit), open, options));
  return [{ type: "link", url: unit.url, children }];
}

function atomNode(atom: Atom, options: NestOptions): PhrasingContent {
  switch (atom.type) {
    case "break":
      return options.lineBreak();
    case "code":
      return { type: "inlineCode", value: atom.value };
    case "equation":
      return inlineEquation(atom.value);
    case "text":
      return { type: "text", value: atom.value };
  }
}

function wrap(mark: MarkName, nodes: PhrasingContent[], options: NestOptions): readonly PhrasingContent[] {
  const children = mergeTexts(nodes);
  switch (mark) {
    case "underline":
      return [
        { type: "html", value: options.underline.open },
        ...children,
        { type: "html", value: options.underline.close },
      ];
    case "delete":
    case "emphasis":
    case "strong":
      return [{ type: mark, children }];
  }
}

/** The writer looks at whole texts to know what to escape, so neighbours become one. */
function mergeTexts(nodes: readonly PhrasingContent[]): PhrasingContent[] {
  const merged: PhrasingContent[] = [];
  for (const node of nodes) {
    const last = merged.at(-1);
    if (node.type === "text" && last?.type === "text")
      merged[merged.length - 1] = { ...last, value: last.value + node.value };
    // Neighbouring code spans would touch with their backticks; a reader sees one piece of code in either form.
    else if (isPlainCode(node) && last !== undefined && isPlainCode(last))
      merged[merged.length - 1] = { ...last, value: last.value + node.value };
    else merged.push(node);
  }
  return merged;
}

function isPlainCode(node: PhrasingContent): node is Extract<PhrasingContent, { type: "inlineCode" }> {
  return node.type === "inlineCode" && node.data === undefined;
}
