import type { RichText, TextInline } from "@pagebridge/core-types";
import type { PhrasingContent } from "mdast";
import type { Flavor } from "../../flavors/flavor.js";
import type { PhrasingPlace } from "../../inline/phrasing-place.js";
import { hasEdgeSpace, hasLineEnding } from "../../inline/to-atoms.js";
import { html, text as textNode } from "../../nodes/nodes.js";
import { isBoundary } from "../character-class.js";
import { asterisks, tildes, underscore } from "./attention.js";
import { isSuspect } from "./draft-writer.js";
import type { Delimiters } from "./syntax.js";

/** How a flavour puts down marks. */
type MarkFlavor = Pick<Flavor, "syntax" | "underline">;

/**
 * Puts down rich text in which every run with marks or a link stands alone between plain ones, with white space or punctuation around it, as
 * most do. Such a run shares nothing with its neighbours, so that no tree has to be made first.
 *
 * @returns The text as it will be written, and between that what may have to be escaped. Undefined when there is anything else in it.
 */
export function loneRuns(richText: RichText, place: PhrasingPlace, flavor: MarkFlavor): PhrasingContent[] | undefined {
  const { anywhere } = flavor.syntax.unsafe;
  const nodes: PhrasingContent[] = [];
  let written = "";
  /** What was put down last. */
  let tail = "";
  let isAlone = true;
  let isMarked = false;
  for (let index = 0; index < richText.length; index += 1) {
    const inline = richText[index];
    if (inline?.type !== "text" || inline.text === "" || inline.suggestion !== undefined) return undefined;
    const { annotations, link, text } = inline;
    const isPlain = annotations === undefined && link === undefined;
    const marks = isPlain
      ? none
      : isAlone && standsApart(tail, richText[index + 1])
        ? loneMarks(inline, flavor)
        : undefined;
    if (marks === undefined) return undefined;
    written += marks.open;
    if (!isSuspect(text, marks.open || tail, anywhere)) written += text;
    // The text of a link, and code, are escaped in ways of their own.
    else if (link !== undefined || annotations?.code || hasLineEnding(text)) return undefined;
    else {
      nodes.push(html(written), textNode(text));
      written = "";
    }
    written += marks.close;
    tail = marks.close || text;
    isAlone = isPlain;
    isMarked ||= !isPlain;
  }
  const all = nodes.length === 0 ? [html(written)] : [...nodes, html(written)];
  return isMarked && !hasSpaceToDrop(richText, place) && all.every(isLine) ? all : undefined;
}

const none: Delimiters = { open: "", close: "" };
const backtick: Delimiters = { open: "`", close: "`" };

/** Whether there is plain text or nothing on both sides, and marks of every kind can begin and end there. */
function standsApart(before: string, next: RichText[number] | undefined): boolean {
  if (before !== "" && !isBoundary(before.charCodeAt(before.length - 1))) return false;
  return next === undefined || (next.type === "text" && isBoundary(next.text.charCodeAt(0)));
}

function hasSpaceToDrop(richText: RichText, place: PhrasingPlace): boolean {
  const first = richText[0];
  const last = richText[richText.length - 1];
  if (first?.type !== "text" || last?.type !== "text") return true;
  return last.text.trimEnd() !== last.text || (place === "line" && first.text.trimStart() !== first.text);
}

function isLine(node: PhrasingContent): boolean {
  return node.type === "text" || (node.type === "html" && !hasLineEnding(node.value));
}

/** What stands around a run. Undefined when the run is not one that this is for. */
function loneMarks(
  { annotations = {}, link, text }: TextInline,
  { syntax, underline }: MarkFlavor,
): Delimiters | undefined {
  const { bold, code, color, italic, strikethrough, underline: isUnderlined } = annotations;
  if (color !== undefined || (code && link !== undefined) || hasEdgeSpace(text)) return undefined;
  if (isUnderlined && underline.open === "") return undefined;
  let marks = code ? backtick : none;
  if (strikethrough) marks = around(marks, syntax.hasStrikethrough ? tildes : syntax.markTags.delete);
  if (italic) marks = around(marks, underscore);
  if (bold) marks = around(marks, asterisks);
  if (isUnderlined) marks = around(marks, underline);
  if (link !== undefined) {
    const { pageId, url } = link;
    if (pageId !== undefined || !plainAddress.test(url) || url.endsWith(text)) return undefined;
    marks = around(marks, { open: "[", close: `](${url})` });
  }
  return marks === none ? undefined : marks;
}

/** An address that is safe, and stands in a link as it is. */
const plainAddress = /^(?:https?|mailto):[^\s\p{Cc}<>()\\|;]*$/iu;

function around(inner: Delimiters, outer: Delimiters): Delimiters {
  return inner === none ? outer : { open: outer.open + inner.open, close: inner.close + outer.close };
}
