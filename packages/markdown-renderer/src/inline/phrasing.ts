import type { Inline, RichText, TextInline } from "@pagebridge/core-types";
import type { PhrasingContent } from "mdast";
import { reportApproximation, type Scope } from "../context/scope.js";
import { text } from "../nodes/nodes.js";
import { loneRuns } from "../writer/phrasing/lone-runs.js";
import { linkUnits, type Unit } from "./link-units.js";
import { nestUnits } from "./nest-units.js";
import type { PhrasingPlace } from "./phrasing-place.js";
import { hasEdgeSpace, hasLineEnding, toAtoms } from "./to-atoms.js";
import { trimLines } from "./trim-lines.js";

/** Turns rich text into the content of a paragraph, heading or cell. */
export function toPhrasing(richText: RichText, scope: Scope, place: PhrasingPlace = "paragraph"): PhrasingContent[] {
  if (richText.length === 0) return [];
  const [only] = richText;
  if (richText.length === 1 && only !== undefined && isPlainLine(only)) return [text(only.text)];
  const { flavor, output } = scope.rendering;
  const written = output === "text" ? loneRuns(richText, place, flavor) : undefined;
  return written ?? nestAnyRuns(richText, scope, place);
}

/** Whether a run is one text as it stands, as most paragraphs are. */
function isPlainLine(inline: Inline): inline is TextInline {
  const { annotations, link, suggestion, type } = inline;
  return (
    type === "text" &&
    annotations === undefined &&
    link === undefined &&
    suggestion === undefined &&
    inline.text !== "" &&
    !hasEdgeSpace(inline.text) &&
    !hasLineEnding(inline.text)
  );
}

/** The same for all rich text, with marks and links that reach over several runs, and everything that has to be reported. */
export function nestAnyRuns(richText: RichText, scope: Scope, place: PhrasingPlace): PhrasingContent[] {
  const units = linkUnits(trimLines(toAtoms(richText, scope, place), place === "line" ? "drop" : "keep"));
  if (units.some(isHiddenLink)) {
    reportApproximation(scope, "A link on nothing but white space is not written.");
  }
  return nestUnits(units, scope.rendering.flavor);
}

function isHiddenLink(unit: Unit): boolean {
  return !("atoms" in unit) && unit.url !== undefined;
}

/** Turns plain text into the content of a paragraph, heading or cell. */
export function plainPhrasing(text: string, scope: Scope, place: PhrasingPlace = "paragraph"): PhrasingContent[] {
  return toPhrasing([{ type: "text", text }], scope, place);
}
