import type { RichText } from "@pagebridge/core-types";
import type { PhrasingContent } from "mdast";
import { reportApproximation, type Scope } from "../context/scope.js";
import { linkUnits, type Unit } from "./link-units.js";
import { nestLoneRuns } from "./lone-runs.js";
import { nestUnits } from "./nest-units.js";
import type { PhrasingPlace } from "./phrasing-place.js";
import { toAtoms } from "./to-atoms.js";
import { trimLines } from "./trim-lines.js";

/** Turns rich text into the content of a paragraph, heading or cell. */
export function toPhrasing(richText: RichText, scope: Scope, place: PhrasingPlace = "paragraph"): PhrasingContent[] {
  if (richText.length === 0) return [];
  return nestLoneRuns(richText, place, scope.rendering.flavor) ?? nestAnyRuns(richText, scope, place);
}

/** The same for all rich text, with marks and links that reach over several runs, and everything that has to be reported. */
export function nestAnyRuns(richText: RichText, scope: Scope, place: PhrasingPlace): PhrasingContent[] {
  const atoms = trimLines(toAtoms(richText, scope, place), place === "line" ? "drop" : "keep");
  const units = linkUnits(atoms);
  if (units !== atoms && units.some(isHiddenLink)) {
    reportApproximation(scope, "A link on nothing but white space cannot be seen and is not written.");
  }
  return nestUnits(units, place, scope.rendering.flavor);
}

function isHiddenLink({ type, url }: Unit): boolean {
  return type !== "link" && url !== undefined;
}

/** Turns plain text into the content of a paragraph, heading or cell. */
export function plainPhrasing(text: string, scope: Scope, place: PhrasingPlace = "paragraph"): PhrasingContent[] {
  return toPhrasing([{ type: "text", text }], scope, place);
}
