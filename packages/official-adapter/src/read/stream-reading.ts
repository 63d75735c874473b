import type { Diagnostic, LongCallOptions, Provenance, StreamReading } from "@pagebridge/core-types";
import type { Transport } from "../transport/transport.js";
import { openRun, type ReadRun } from "./read-run.js";

/** Makes a stream of values out of a generator that reads them. Nothing is asked for before the first value is. */
export function streamReading<T>(
  transport: Transport,
  options: LongCallOptions,
  read: (run: ReadRun) => AsyncGenerator<T, void, undefined>,
): StreamReading<T> {
  const run = openRun(transport, options);
  let started = false;
  return {
    get diagnostics(): readonly Diagnostic[] {
      return run.diagnostics;
    },
    get provenance(): Provenance {
      return run.provenance();
    },
    async *[Symbol.asyncIterator]() {
      if (started) throw new TypeError("A stream of readings can be iterated once only.");
      started = true;
      const values = read(run);
      try {
        yield* values;
      } finally {
        // Also reached when the consumer leaves the loop early: what is still under way is of no use then.
        run.stop();
        await values.return();
      }
    },
  };
}
