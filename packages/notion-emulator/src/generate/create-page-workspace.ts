import type { Block } from "@pagebridge/core-types";
import { createIdSource, type GeneratedWorkspace, makePage, wrapRoot } from "./generated-workspace.js";
import { makeLeaf, makeParent, type NestingBlockType } from "./make-block.js";

/** Options of `createPageWorkspace`. */
export interface PageWorkspaceOptions {
  /** How many blocks the page has in all, at every depth. */
  readonly blocks: number;
  /** How many of them have children. At most half of them. @default a tenth of `blocks` */
  readonly parents?: number;
}

const parentTypes: readonly NestingBlockType[] = [
  "toggle",
  "bulleted_list_item",
  "callout",
  "quote",
  "to_do",
  "heading",
];
const mostLeavesInside = 3;

/**
 * Makes a workspace with one page of exactly so many blocks, of which exactly so many have children. The same each time.
 *
 * Each parent holds up to three blocks without children; every fourth parent stands inside the one before it, the others at
 * the top. What is left of the blocks stands at the top, spread evenly between the parents. Six kinds of parents and eight
 * kinds of other blocks take turns.
 *
 * @throws TypeError when the numbers do not go together.
 */
export function createPageWorkspace(options: PageWorkspaceOptions): GeneratedWorkspace {
  const { blocks, parents = Math.floor(blocks / 10) } = options;
  if (!Number.isInteger(blocks) || !Number.isInteger(parents) || parents < 0 || blocks < 2 * parents) {
    throw new TypeError("A page needs whole numbers of blocks and parents, and at least two blocks for each parent.");
  }
  const ids = createIdSource();
  const pageId = ids.next();
  const leaves = blocks - parents;
  const inside = parents === 0 ? 0 : Math.min(mostLeavesInside, Math.floor(leaves / parents));
  const loose = leaves - inside * parents;
  let leafCount = 0;
  const makeLeaves = (count: number): readonly Block[] =>
    Array.from({ length: count }, () => {
      leafCount += 1;
      return makeLeaf(leafCount, ids);
    });
  const makeNth = (place: number, nested: readonly Block[]): Block => {
    const type = parentTypes[place % parentTypes.length] ?? "toggle";
    return makeParent(type, `Parent ${place + 1}`, [...makeLeaves(inside), ...nested], ids);
  };

  const top: Block[] = [];
  for (let place = 0; place < parents; place += 1) {
    const looseBefore = Math.floor((loose * place) / parents);
    const looseAfter = Math.floor((loose * (place + 1)) / parents);
    top.push(...makeLeaves(looseAfter - looseBefore));
    const hasNested = place % 4 === 2 && place + 1 < parents;
    top.push(makeNth(place, hasNested ? [makeNth(place + 1, [])] : []));
    if (hasNested) {
      const looseAfterNested = Math.floor((loose * (place + 2)) / parents);
      top.push(...makeLeaves(looseAfterNested - looseAfter));
      place += 1;
    }
  }
  top.push(...makeLeaves(leaves - leafCount));
  return wrapRoot(makePage(pageId, `Page of ${blocks} blocks`, top), ids);
}
