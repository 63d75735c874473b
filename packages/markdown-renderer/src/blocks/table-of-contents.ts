import { type HeadingBlock, plainText, type TableOfContentsBlock, walkBlocks } from "@pagebridge/core-types";
import type { List, ListItem } from "mdast";
import type { Scope } from "../context/scope.js";
import { plainPhrasing } from "../inline/phrasing.js";
import { paragraph } from "../nodes/nodes.js";
import type { Piece } from "./piece.js";
import { reportColor } from "./report-color.js";

/** A list of links to the headings of the page, nested by level. Neither API gives this list; the app computes it too. */
export function tableOfContentsPieces({ color }: TableOfContentsBlock, scope: Scope): readonly Piece[] {
  reportColor(color, scope);
  const list: List = newList();
  const open: { readonly level: number; readonly items: List; readonly last: ListItem }[] = [];
  for (const { anchor, heading, text } of headingAnchors(scope)) {
    while ((open.at(-1)?.level ?? 0) >= heading.level) open.pop();
    const items = openList(open.at(-1)?.last) ?? list;
    const content = plainPhrasing(text, scope, "line");
    const last: ListItem = {
      type: "listItem",
      spread: false,
      children: [
        paragraph([{ type: "link", url: `#${scope.rendering.flavor.anchor(text, anchor)}`, children: content }]),
      ],
    };
    items.children.push(last);
    open.push({ level: heading.level, items, last });
  }
  return list.children.length === 0 ? [] : [list];
}

function openList(item: ListItem | undefined): List | undefined {
  if (item === undefined) return undefined;
  const present = item.children.at(-1);
  if (present?.type === "list") return present;
  const list = newList();
  item.children.push(list);
  return list;
}

function newList(): List {
  return { type: "list", ordered: false, spread: false, children: [] };
}

interface Anchor {
  readonly heading: HeadingBlock;
  readonly text: string;
  readonly anchor: string;
}

/** The anchors that GitHub gives to headings: lower-case words joined by hyphens, with a number where they repeat. */
function headingAnchors(scope: Scope): readonly Anchor[] {
  const anchors: Anchor[] = [];
  const used = new Map<string, number>();
  for (const { block } of walkBlocks(scope.blocks)) {
    if (block.type !== "heading") continue;
    const text = plainText(block.richText).replaceAll(/\s+/g, " ").trim();
    if (text === "") continue;
    const name = text
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{M}\p{N}\p{Pc} -]/gu, "")
      .replaceAll(" ", "-");
    const count = used.get(name) ?? 0;
    used.set(name, count + 1);
    anchors.push({ heading: block, text, anchor: count === 0 ? name : `${name}-${count}` });
  }
  return anchors;
}
