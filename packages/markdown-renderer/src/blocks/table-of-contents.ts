import { plainText, type TableOfContentsBlock, walkBlocks } from "@pagebridge/core-types";
import type { List, ListItem } from "mdast";
import type { Scope } from "../context/scope.js";
import { plainPhrasing } from "../inline/phrasing.js";
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
  const used = new Map<string, number>();
  for (const { block } of walkBlocks(scope.blocks)) {
    if (block.type !== "heading") continue;
    const text = plainText(block.richText).replaceAll(/\s+/g, " ").trim();
    if (text === "") continue;
    const url = `#${scope.rendering.flavor.anchor(text, githubAnchor(text, used))}`;
    const item = bullet([{ type: "link", url, children: plainPhrasing(text, scope, "line") }]);
    while ((open.at(-1) ?? top).level >= block.level) open.pop();
    const parent = open.at(-1) ?? top;
    if (parent.below.children.push(item) === 1) parent.item?.children.push(parent.below);
    open.push({ level: block.level, item, below: bullets([]) });
  }
  return top.below.children.length === 0 ? [] : [top.below];
}

/** The anchor that GitHub gives to a heading: lower-case words joined by hyphens, with a number where they repeat. */
function githubAnchor(text: string, used: Map<string, number>): string {
  const name = text
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{M}\p{N}\p{Pc} -]/gu, "")
    .replaceAll(" ", "-");
  const count = used.get(name) ?? 0;
  used.set(name, count + 1);
  return count === 0 ? name : `${name}-${count}`;
}
