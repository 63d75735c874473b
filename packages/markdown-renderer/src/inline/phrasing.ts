import type { RichText } from "@pagebridge/core-types";
import type { PhrasingContent } from "mdast";
import { reportApproximation, type Scope } from "../context/scope.js";
import { isSpace } from "./atom.js";
import { nestAtoms } from "./nest-atoms.js";
import { toAtoms } from "./to-atoms.js";
import { trimLines } from "./trim-lines.js";

/** Where rich text is written. `line` is a heading or table cell, which cannot hold a line break of Markdown's own. */
export type PhrasingPlace = "line" | "paragraph";

/** Turns rich text into the content of a paragraph, heading or cell. */
export function toPhrasing(richText: RichText, scope: Scope, place: PhrasingPlace = "paragraph"): PhrasingContent[] {
  const { inlineBreak, underline } = scope.rendering.flavor;
  const atoms = trimLines(toAtoms(richText, scope), place === "line" ? "drop" : "keep");
  const isHiddenLink = atoms.some((atom, index) => {
    const neighbours = [atoms[index - 1]?.url, atoms[index + 1]?.url];
    return atom.url !== undefined && isSpace(atom) && !neighbours.includes(atom.url);
  });
  if (isHiddenLink) reportApproximation(scope, "A link on nothing but white space cannot be seen and is not written.");
  return [
    ...nestAtoms(atoms, {
      underline,
      lineBreak: () => (place === "line" ? { type: "html", value: inlineBreak } : { type: "break" }),
    }),
  ];
}

/** Turns plain text into the content of a paragraph, heading or cell. */
export function plainPhrasing(text: string, scope: Scope, place: PhrasingPlace = "paragraph"): PhrasingContent[] {
  return toPhrasing([{ type: "text", text }], scope, place);
}
