import type { TableOfContentsBlock } from "@pagebridge/core-types";
import type { List, ListItem } from "mdast";
import type { Scope } from "../context/scope.js";
import { plainPhrasing } from "../inline/phrasing.js";
import { headingLinks } from "../links/heading-links.js";
import { bullet, bullets } from "../nodes/nodes.js";
import type { Piece } from "./piece.js";
import { reportColor } from "./report-color.js";

/** A heading whose entry may get entries below it. */
interface OpenEntry {
  readonly level: number;
  readonly item?: ListItem;
  /** Is put into the item with its first entry. */
  readonly below: List;
}

/** A list of links to the headings of the page, nested by level. Neither API gives this list; the app computes it too. */
export function tableOfContentsPieces({ color }: TableOfContentsBlock, scope: Scope): readonly Piece[] {
  reportColor(color, scope);
  const top: OpenEntry = { level: 0, below: bullets([]) };
  const open: OpenEntry[] = [];
  for (const { heading, text, url } of headingLinks(scope)) {
    const item = bullet([{ type: "link", url, children: plainPhrasing(text, scope, "line") }]);
    while ((open.at(-1) ?? top).level >= heading.level) open.pop();
    const parent = open.at(-1) ?? top;
    if (parent.below.children.push(item) === 1) parent.item?.children.push(parent.below);
    open.push({ level: heading.level, item, below: bullets([]) });
  }
  return top.below.children.length === 0 ? [] : [top.below];
}
