import type { Block } from "@pagebridge/core-types";
import { renderBlocks } from "@pagebridge/markdown-renderer";
import { processorTime } from "../measure/processor-time.js";
import { median } from "../report/median.js";

/** Time per block for pages of different length, in microseconds. */
export interface Growth {
  readonly points: readonly { readonly blocks: number; readonly microsecondsPerBlock: number }[];
  /** How many times as long a block takes on the longest page as on the shortest: 1 is linear. */
  readonly ratio: number;
}

/**
 * Measures how the time per block changes with the length of a page. Longer pages hold the same top-level blocks again and again.
 *
 * @param lengths How often the blocks are repeated, the fewest first.
 */
export function measureGrowth(
  blocks: readonly Block[],
  size: number,
  lengths: readonly number[],
  rounds: number,
): Growth {
  const pages = lengths.map((times) => ({
    times,
    content: Array.from({ length: times }, () => blocks).flat(),
    microseconds: [] as number[],
  }));
  const most = Math.max(...lengths);
  for (let round = -1; round < rounds; round += 1) {
    for (const { content, microseconds, times } of pages) {
      // Short pages are written more often, so that each takes about as long as the longest.
      const calls = most / times;
      const start = processorTime();
      for (let call = 0; call < calls; call += 1) renderBlocks(content);
      if (round >= 0) microseconds.push(((processorTime() - start) * 1000) / (calls * times * size));
    }
  }
  const points = pages.map(({ microseconds, times }) => ({
    blocks: times * size,
    microsecondsPerBlock: median(microseconds),
  }));
  return { points, ratio: (points.at(-1)?.microsecondsPerBlock ?? 0) / (points[0]?.microsecondsPerBlock ?? 1) };
}
