import type { Annotations } from "@pagebridge/core-types";

/** The marks that a run can have here, the one that is best outermost first. */
export const markNames = ["underline", "strong", "emphasis", "delete"] as const;

/** One of {@link markNames}. */
export type MarkName = (typeof markNames)[number];

/** How an atom looks. */
export interface AtomStyle {
  readonly marks: ReadonlySet<MarkName>;
  /** Where it leads; it was checked before. */
  readonly url?: string;
}

/** The smallest part of rich text: a text that is all white space or begins and ends with something else, a line break, code, an equation. */
export type Atom = AtomStyle &
  (
    | { readonly type: "break" }
    | { readonly type: "code"; readonly value: string }
    | { readonly type: "equation"; readonly value: string }
    | { readonly type: "text"; readonly value: string }
  );

/** Whether an atom shows nothing by itself, so that marks on it cannot be seen at the edge of what is marked. */
export function isSpace(atom: Atom): boolean {
  return atom.type === "break" || (atom.type === "text" && /^\s*$/.test(atom.value));
}

/** The marks that annotations stand for. Code and colour are none of them. */
export function marksOf(annotations: Annotations = {}): ReadonlySet<MarkName> {
  const { bold, italic, strikethrough, underline } = annotations;
  const marks = new Set<MarkName>();
  if (underline) marks.add("underline");
  if (bold) marks.add("strong");
  if (italic) marks.add("emphasis");
  if (strikethrough) marks.add("delete");
  return marks;
}
