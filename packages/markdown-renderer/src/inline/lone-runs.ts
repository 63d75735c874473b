import type { Annotations, Inline, RichText, TextInline } from "@pagebridge/core-types";
import type { PhrasingContent } from "mdast";
import type { Flavor } from "../flavors/flavor.js";
import { isUsualUrl } from "../url/is-safe-url.js";
import type { PhrasingPlace } from "./phrasing-place.js";
import { pushMerged } from "./push-merged.js";
import { hasEdgeSpace, hasLineEnding } from "./to-atoms.js";

/**
 * Builds the tree of rich text in which every run with marks or a link stands alone between plain ones, as most do. Such a run shares
 * nothing with its neighbours, so that nothing has to be taken apart, grouped or reported.
 *
 * @returns Undefined when there is anything else in it.
 */
export function nestLoneRuns(
  richText: RichText,
  place: PhrasingPlace,
  { underline }: Pick<Flavor, "underline">,
): PhrasingContent[] | undefined {
  if (hasSpaceToDrop(richText, place)) return undefined;
  const nodes: PhrasingContent[] = [];
  let isAlone = true;
  for (const inline of richText) {
    if (!isLine(inline)) return undefined;
    if (inline.annotations === undefined && inline.link === undefined) {
      pushMerged(nodes, { type: "text", value: inline.text });
      isAlone = true;
    } else if (isAlone && pushLoneRun(inline, underline, nodes)) {
      isAlone = false;
    } else {
      return undefined;
    }
  }
  return nodes;
}

function hasSpaceToDrop(richText: RichText, place: PhrasingPlace): boolean {
  const first = richText[0];
  const last = richText[richText.length - 1];
  if (first?.type !== "text" || last?.type !== "text") return true;
  return last.text.trimEnd() !== last.text || (place === "line" && first.text.trimStart() !== first.text);
}

function isLine(inline: Inline): inline is TextInline {
  return inline.type === "text" && inline.text !== "" && inline.suggestion === undefined && !hasLineEnding(inline.text);
}

/** @returns Whether the run is one that this is for. */
function pushLoneRun(
  { annotations, link, text }: TextInline,
  tags: Flavor["underline"],
  nodes: PhrasingContent[],
): boolean {
  if (hasEdgeSpace(text)) return false;
  const node = annotations === undefined ? textNode(text) : markedNode(annotations, text, link !== undefined);
  if (node === undefined) return false;
  const isUnderlined = annotations?.underline === true;
  if (link === undefined) {
    if (isUnderlined) nodes.push({ type: "html", value: tags.open }, node, { type: "html", value: tags.close });
    else nodes.push(node);
    return true;
  }
  if (link.pageId !== undefined || !isUsualUrl(link.url)) return false;
  const children: PhrasingContent[] = isUnderlined
    ? [{ type: "html", value: tags.open }, node, { type: "html", value: tags.close }]
    : [node];
  nodes.push({ type: "link", url: link.url, children });
  return true;
}

/** A text with all its marks but underlining. Undefined when something in the annotations is not for here. */
function markedNode(annotations: Annotations, text: string, isLinked: boolean): PhrasingContent | undefined {
  const { bold, code, color, italic, strikethrough, underline } = annotations;
  if (color !== undefined || (code && isLinked)) return undefined;
  if (!bold && !code && !italic && !strikethrough && !underline) return undefined;
  let node: PhrasingContent = code ? { type: "inlineCode", value: text } : textNode(text);
  if (strikethrough) node = { type: "delete", children: [node] };
  if (italic) node = { type: "emphasis", children: [node] };
  if (bold) node = { type: "strong", children: [node] };
  return node;
}

function textNode(value: string): PhrasingContent {
  return { type: "text", value };
}
