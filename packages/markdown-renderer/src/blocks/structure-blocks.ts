import {
  type ColumnBlock,
  type ColumnListBlock,
  plainText,
  type SyncedBlock,
  type TabBlock,
} from "@pagebridge/core-types";
import { reportApproximation, type Scope } from "../context/scope.js";
import { iconPhrasing, iconText } from "../inline/icon.js";
import { toPhrasing } from "../inline/phrasing.js";
import { joinPhrasing } from "../nodes/nodes.js";
import { appAddress } from "../url/page-address.js";
import { containerOf, containerPieces } from "./container.js";
import { enterBlock } from "./enter-block.js";
import { nested, type Piece } from "./piece.js";
import { unreadPieces } from "./placeholders.js";

/** Columns; without a form for them, one after the other. */
export function columnListPieces({ children }: ColumnListBlock, scope: Scope): readonly Piece[] {
  const form = containerOf("columns", scope);
  if (children.length > 1 && form.form !== "tag")
    reportApproximation(scope, "Columns are written one after the other.");
  return containerPieces(form, { content: [nested(children)] }, scope);
}

/** One column. */
export function columnPieces({ children, widthRatio }: ColumnBlock, scope: Scope): readonly Piece[] {
  const form = containerOf("column", scope);
  const percent = widthRatio === undefined ? undefined : Number((widthRatio * 100).toFixed(2));
  const attributes = form.form === "tag" && form.ratio !== undefined ? { [form.ratio]: percent } : {};
  return containerPieces(form, { attributes, content: [nested(children)] }, scope);
}

/** Content that is shown in several places. Few dialects can say that it is. */
export function syncedPieces({ children, id, syncedFrom }: SyncedBlock, scope: Scope): readonly Piece[] {
  const form = containerOf(syncedFrom === undefined ? "synced" : "copy", scope);
  if (form.form !== "tag") reportApproximation(scope, "Synced content is written without saying that it is synced.");
  return containerPieces(
    form,
    { attributes: { url: appAddress(syncedFrom ?? id) }, content: [nested(children)] },
    scope,
  );
}

/** Tabs; without a form for them, one after the other, each folded below its label. */
export function tabPieces({ children }: TabBlock, scope: Scope): readonly Piece[] {
  const outer = containerOf("tabs", scope);
  const form = containerOf("tab", scope);
  if (outer.form !== "tag")
    reportApproximation(scope, "Tabs are written one after the other, each folded below its label.");
  const content = children.flatMap((tab): readonly Piece[] => {
    if (tab.type !== "paragraph") return [nested([tab])];
    const { color, icon, richText } = tab;
    const inner = enterBlock(tab, scope);
    const inside = [nested(tab.children), ...unreadPieces(tab, inner)];
    if (form.form !== "tag") {
      const sign = icon === undefined ? [] : iconPhrasing(icon, inner);
      const own = joinPhrasing(
        [sign, toPhrasing(richText, inner, form.form === "admonition" ? "line" : "paragraph")],
        " ",
      );
      return containerPieces(form, { own, content: inside }, inner);
    }
    const sign = { icon: icon && iconText(icon, inner) };
    if (form.label === undefined)
      return containerPieces(
        form,
        { own: toPhrasing(richText, inner), attributes: sign, color, content: inside },
        inner,
      );
    if (richText.some(({ annotations, link }) => annotations !== undefined || link !== undefined))
      reportApproximation(inner, "Marks and links in the label of a tab are not written.");
    const attributes = { ...sign, [form.label]: plainText(richText) };
    return containerPieces(form, { attributes, color, content: inside }, inner);
  });
  return containerPieces(outer, { content }, scope);
}
