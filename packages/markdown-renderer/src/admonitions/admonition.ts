import { plainText } from "@pagebridge/core-types";
import type { PhrasingContent } from "mdast";
import { type Container, quote } from "../blocks/container.js";
import { reportColor } from "../blocks/report-color.js";
import { reportApproximation } from "../context/scope.js";
import { iconPhrasing } from "../inline/icon.js";
import { toPhrasing } from "../inline/phrasing.js";
import { html, joinPhrasing, paragraph, paragraphs } from "../nodes/nodes.js";
import { admonitionKind } from "./admonition-kind.js";

/** A quotation whose first line is `[!kind]` and a title. */
export const admonition: Container = (holder, scope) => {
  const { color, icon, richText = [] } = holder;
  const sign = icon === undefined ? [] : iconPhrasing(icon, scope);
  // A title is one line; a text of several stands below it.
  const isTitle = !/[\r\n]/.test(plainText(richText).trim());
  const own = toPhrasing(richText, scope, isTitle ? "line" : "paragraph");
  reportColor(color, scope);
  const mark = `[!${admonitionKind(icon, color)}]`;
  if (!isTitle) return quote([titleLine(mark, sign), ...paragraphs(own)], holder);
  return quote([titleLine(mark, joinPhrasing([sign, own], " "))], holder);
};

/** The same for what a reader can unfold below a line. */
export const foldedAdmonition: Container = (holder, scope) => {
  const { color, icon, richText = [] } = holder;
  const sign = icon === undefined ? [] : iconPhrasing(icon, scope);
  const own = joinPhrasing([sign, toPhrasing(richText, scope, "line")], " ");
  reportColor(color, scope);
  reportApproximation(scope, "What can be unfolded is written as a folded callout.");
  return quote([titleLine("[!note]-", own)], holder);
};

function titleLine(mark: string, title: readonly PhrasingContent[]) {
  return paragraph([html(mark + (title.length > 0 ? " " : "")), ...title]);
}
