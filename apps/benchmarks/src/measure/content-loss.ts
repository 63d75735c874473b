import { type Block, blockPlainText, walkBlocks } from "@pagebridge/core-types";

/** How much of a page's text arrived. */
export interface ContentLoss {
  /** Blocks of the page that show text. */
  readonly expected: number;
  /** Those whose text is not in the result. */
  readonly lost: number;
  /** Those whose text is in the result more than once, although it is once in the page. */
  readonly repeated: number;
}

/**
 * Compares the text of each block with what a reader made of the page. Only words are compared, and no addresses, so that no reader is
 * blamed for its way of writing marks, links and escapes. Each block's text must be its own: one that stands inside another block's text cannot be told apart.
 */
export function findContentLoss(blocks: readonly Block[], result: string): ContentLoss {
  const resultWords = ` ${words(result)} `;
  const texts = Array.from(walkBlocks(blocks), ({ block }) => words(blockPlainText(block))).filter(
    (text) => text !== "",
  );
  const counts = texts.map((text) => countOccurrences(resultWords, ` ${text} `));
  return {
    expected: texts.length,
    lost: counts.filter((count) => count === 0).length,
    repeated: counts.filter((count) => count > 1).length,
  };
}

const address = /\bhttps?:\/\/[^\s)\]>"]+/g;

function words(text: string): string {
  return (text.replaceAll(address, " ").match(/[\p{L}\p{N}]+/gu) ?? []).join(" ");
}

/** Counts overlapping ones too: two equal texts side by side share the blank between them. */
function countOccurrences(haystack: string, needle: string): number {
  let count = 0;
  for (let index = haystack.indexOf(needle); index !== -1; index = haystack.indexOf(needle, index + 1)) {
    count += 1;
  }
  return count;
}
