import type { NotionAdapter, StreamReading } from "@pagebridge/core-types";
import type { Turns } from "./take-turns.js";

/**
 * A stream that goes on with the next adapter as long as nothing was yielded. After the first value a failure is the stream's own:
 * values of two adapters are never mixed.
 */
export function fallbackStream<T>(
  first: NotionAdapter,
  turns: Turns,
  open: (adapter: NotionAdapter) => StreamReading<T>,
): StreamReading<T> {
  let stream = open(first);
  let isStarted = false;
  return {
    get diagnostics() {
      return [...turns.diagnostics, ...stream.diagnostics];
    },
    get provenance() {
      return stream.provenance;
    },
    async *[Symbol.asyncIterator]() {
      if (isStarted) throw new TypeError("A stream of readings can be iterated once only.");
      isStarted = true;
      for (;;) {
        let hasYielded = false;
        try {
          for await (const value of stream) {
            hasYielded = true;
            yield value;
          }
          return;
        } catch (error) {
          if (hasYielded) throw error;
          stream = open(await turns.next(error));
        }
      }
    },
  };
}
