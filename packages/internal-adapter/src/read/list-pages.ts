import { type ListPagesOptions, type Page, PagebridgeError, type StreamReading } from "@pagebridge/core-types";
import { streamReading } from "@pagebridge/core-types/adapter-tools";
import { openRun } from "./read-run.js";
import type { ReadSource } from "./read-source.js";

/** Rejects, when it is first iterated: nothing in this API lists what is published, and its search says nothing of what it leaves out. */
export function listPages(source: ReadSource, options: ListPagesOptions = {}): StreamReading<Page> {
  // biome-ignore lint/correctness/useYield: a stream that fails gives nothing.
  return streamReading(openRun(source, options), async function* () {
    throw new PagebridgeError(
      "capability_missing",
      "The internal API has no list of pages. List them through the official API, or follow the sub-pages of a page that is known.",
    );
  });
}
