import type { RichText } from "@pagebridge/core-types";
import type { PhrasingContent } from "mdast";
import { reportApproximation, type Scope } from "../context/scope.js";
import type { Atom } from "./atom.js";
import { nestAtoms } from "./nest-atoms.js";
import type { PhrasingPlace } from "./phrasing-place.js";
import { toAtoms } from "./to-atoms.js";
import { trimLines } from "./trim-lines.js";

/** Turns rich text into the content of a paragraph, heading or cell. */
export function toPhrasing(richText: RichText, scope: Scope, place: PhrasingPlace = "paragraph"): PhrasingContent[] {
  if (richText.length === 0) return [];
  const atoms = trimLines(toAtoms(richText, scope), place === "line" ? "drop" : "keep");
  if (hasHiddenLink(atoms)) {
    reportApproximation(scope, "A link on nothing but white space cannot be seen and is not written.");
  }
  return nestAtoms(atoms, place, scope.rendering.flavor);
}

function hasHiddenLink(atoms: readonly Atom[]): boolean {
  return atoms.some(
    ({ isSpace, url }, index) =>
      isSpace && url !== undefined && atoms[index - 1]?.url !== url && atoms[index + 1]?.url !== url,
  );
}

/** Turns plain text into the content of a paragraph, heading or cell. */
export function plainPhrasing(text: string, scope: Scope, place: PhrasingPlace = "paragraph"): PhrasingContent[] {
  return toPhrasing([{ type: "text", text }], scope, place);
}
