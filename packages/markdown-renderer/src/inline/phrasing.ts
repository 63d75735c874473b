import type { Inline, RichText, TextInline } from "@pagebridge/core-types";
import type { PhrasingContent } from "mdast";
import { reportApproximation, type Scope } from "../context/scope.js";
import { linkUnits, type Unit } from "./link-units.js";
import { nestUnits } from "./nest-units.js";
import type { PhrasingPlace } from "./phrasing-place.js";
import { hasLineEnding, toAtoms } from "./to-atoms.js";
import { trimLines } from "./trim-lines.js";

/** Turns rich text into the content of a paragraph, heading or cell. */
export function toPhrasing(richText: RichText, scope: Scope, place: PhrasingPlace = "paragraph"): PhrasingContent[] {
  const [first] = richText;
  if (first === undefined) return [];
  if (richText.length === 1 && isPlain(first)) return plainLine(first.text, place);
  const atoms = trimLines(toAtoms(richText, scope, place), place === "line" ? "drop" : "keep");
  const units = linkUnits(atoms);
  if (units !== atoms && units.some(isHiddenLink)) {
    reportApproximation(scope, "A link on nothing but white space cannot be seen and is not written.");
  }
  return nestUnits(units, place, scope.rendering.flavor);
}

/** Whether a run is one line of text and nothing else, which most are. It has nothing to nest or report. */
function isPlain(inline: Inline): inline is TextInline {
  return (
    inline.type === "text" &&
    inline.annotations === undefined &&
    inline.link === undefined &&
    inline.suggestion === undefined &&
    !hasLineEnding(inline.text)
  );
}

function plainLine(text: string, place: PhrasingPlace): PhrasingContent[] {
  const value = place === "line" ? text.trim() : text.trimEnd();
  return value === "" ? [] : [{ type: "text", value }];
}

function isHiddenLink({ type, url }: Unit): boolean {
  return type !== "link" && url !== undefined;
}

/** Turns plain text into the content of a paragraph, heading or cell. */
export function plainPhrasing(text: string, scope: Scope, place: PhrasingPlace = "paragraph"): PhrasingContent[] {
  return toPhrasing([{ type: "text", text }], scope, place);
}
