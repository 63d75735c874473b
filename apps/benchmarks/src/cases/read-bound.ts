import { type Block, childBlocks, type Page } from "@pagebridge/core-types";

/** What reading a page over the official API takes at least. */
export interface ReadBound {
  /** One for the page object, and one for each hundred children of each container. */
  readonly requests: number;
  /** How many of them have to wait for one another: a list is paged in turn, and a container is known only from the list that holds it. */
  readonly inTurn: number;
}

const childrenPerAnswer = 100;

/** Works out what reading a page takes at least, however clever the reader is. */
export function readBound(page: Page): ReadBound {
  const content = boundOfList(page.children ?? []);
  return { requests: 1 + content.requests, inTurn: content.inTurn };
}

function boundOfList(blocks: readonly Block[]): ReadBound {
  const answers = Math.max(1, Math.ceil(blocks.length / childrenPerAnswer));
  let requests = answers;
  let inTurn = answers;
  blocks.forEach((block, index) => {
    const children = childBlocks(block);
    if (children.length === 0) return;
    const below = boundOfList(children);
    const answersBefore = Math.floor(index / childrenPerAnswer) + 1;
    requests += below.requests;
    inTurn = Math.max(inTurn, answersBefore + below.inTurn);
  });
  return { requests, inTurn };
}
