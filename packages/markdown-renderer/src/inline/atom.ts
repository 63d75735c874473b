import type { Annotations } from "@pagebridge/core-types";
import type { PhrasingContent } from "mdast";
import type { Flavor } from "../flavors/flavor.js";

/** The marks besides colours, the one that is best outermost first. */
export const markNames = ["underline", "strong", "emphasis", "delete"] as const;

/** A set of marks as a number: one bit for each of {@link markNames} and then for each colour that the dialect shows, in their order. */
export type MarkSet = number;

/** The set that holds nothing but the mark of this index. */
export function markSetOf(index: number): MarkSet {
  return 1 << index;
}

/** How an atom looks. */
export interface AtomStyle {
  readonly marks: MarkSet;
  /** Where it leads; it was checked before. */
  readonly url: string | undefined;
}

/** The smallest part of rich text: a text that is all white space or begins and ends with something else if it has marks or leads somewhere, a line break, code, an equation, a tag. */
export interface Atom extends AtomStyle {
  readonly node: PhrasingContent;
  /** Whether it shows nothing by itself, so that marks on it cannot be seen at the edge of what is marked: white space, or a line break. */
  readonly isSpace: boolean;
}

/** The marks that annotations stand for in a dialect. Code is none of them. */
export function marksOf(annotations: Annotations | undefined, flavor: Pick<Flavor, "color" | "underline">): MarkSet {
  if (annotations === undefined) return 0;
  const { bold, color, italic, strikethrough, underline } = annotations;
  const mark = color && flavor.color.shown(color);
  return (
    (underline && flavor.underline.open ? 1 : 0) |
    (bold ? 2 : 0) |
    (italic ? 4 : 0) |
    (strikethrough ? 8 : 0) |
    (mark === undefined ? 0 : markSetOf(markNames.length + flavor.color.names.indexOf(mark)))
  );
}
