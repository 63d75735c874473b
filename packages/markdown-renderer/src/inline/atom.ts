import type { Annotations } from "@pagebridge/core-types";

/** The marks that a run can have here, the one that is best outermost first. */
export const markNames = ["underline", "strong", "emphasis", "delete"] as const;

/** One of {@link markNames}. */
export type MarkName = (typeof markNames)[number];

/** A set of marks as a number: one bit for each of {@link markNames}, in their order. */
export type MarkSet = number;

/** The set that holds nothing but the mark of this index in {@link markNames}. */
export function markSetOf(index: number): MarkSet {
  return 1 << index;
}

/** How an atom looks. */
export interface AtomStyle {
  readonly marks: MarkSet;
  /** Where it leads; it was checked before. */
  readonly url: string | undefined;
}

/** The smallest part of rich text: a text that is all white space or begins and ends with something else if it has marks or leads somewhere, a line break, code, an equation. */
export interface Atom extends AtomStyle {
  readonly type: "break" | "code" | "equation" | "text";
  /** What it says; empty for a line break. */
  readonly value: string;
  /** Whether it shows nothing by itself, so that marks on it cannot be seen at the edge of what is marked. */
  readonly isSpace: boolean;
}

/** The marks that annotations stand for. Code and colour are none of them. */
export function marksOf(annotations: Annotations | undefined): MarkSet {
  if (annotations === undefined) return 0;
  const { bold, italic, strikethrough, underline } = annotations;
  return (underline ? 1 : 0) | (bold ? 2 : 0) | (italic ? 4 : 0) | (strikethrough ? 8 : 0);
}
