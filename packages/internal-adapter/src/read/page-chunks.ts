import type { Id } from "@pagebridge/core-types";
import { fieldOf, isList, isRecord, listOf } from "@pagebridge/core-types/adapter-tools";
import type { ReadRun } from "./read-run.js";

/** The chunks of one page, asked for one after the other. */
export interface PageChunks {
  /** Whether the server said that there is more. */
  readonly hasMore: boolean;
  /** Asks for the next chunk. */
  next(): Promise<void>;
}

/** What the server refuses to go beyond. */
const blocksPerChunk = 100;

/** Gets ready to ask for a page's chunks. Nothing is sent yet. */
export function pageChunks(run: ReadRun, pageId: Id): PageChunks {
  let stack: readonly unknown[] = [];
  let chunkNumber = 0;
  let hasMore = true;
  const seen = new Set<string>();
  return {
    get hasMore() {
      return hasMore;
    },
    async next() {
      const body = { pageId, limit: blocksPerChunk, chunkNumber, cursor: { stack }, verticalColumns: false };
      const answer = await run.ask({
        endpoint: "loadPageChunk",
        body,
        subject: `page ${pageId}`,
        reference: pageId,
        spaceId: run.homeSpaceId,
      });
      chunkNumber += 1;
      const cursor = fieldOf(answer, "cursor");
      stack = (isRecord(cursor) && listOf(cursor, "stack")) || [];
      // A place that was seen before would be followed for ever.
      const place = JSON.stringify(stack);
      hasMore = isList(stack) && stack.length > 0 && !seen.has(place);
      seen.add(place);
    },
  };
}
