import { type HeadingBlock, plainText, walkBlocks } from "@pagebridge/core-types";
import type { Scope } from "../context/scope.js";

/** A heading of the page, and the address by which links in the same document lead to it. */
export interface HeadingLink {
  readonly heading: HeadingBlock;
  readonly text: string;
  readonly url: string;
}

/** The headings of the page in their order, but for those without text and in dialects without such addresses. */
export function headingLinks({ blocks, rendering }: Scope): readonly HeadingLink[] {
  const { anchor } = rendering.flavor;
  const links: HeadingLink[] = [];
  const used = new Map<string, number>();
  for (const { block } of walkBlocks(anchor === undefined ? [] : blocks)) {
    if (block.type !== "heading") continue;
    const text = plainText(block.richText).replaceAll(/\s+/g, " ").trim();
    if (text !== "") links.push({ heading: block, text, url: `#${anchor?.(text, githubAnchor(text, used))}` });
  }
  return links;
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
