import type { Diagnostic } from "../contract/diagnostic.js";
import type { Provenance } from "../contract/provenance.js";
import type { StreamReading } from "../contract/reading.js";

/** One call of an adapter's method, as far as a stream needs to know it. */
export interface StreamRun {
  readonly diagnostics: readonly Diagnostic[];
  provenance(): Provenance;
  /** Ends what is still under way. */
  stop(): void;
}

/** Makes a stream of values out of a generator that reads them. Nothing is asked for before the first value is. */
export function streamReading<T, Run extends StreamRun>(
  run: Run,
  read: (run: Run) => AsyncGenerator<T, void, undefined>,
): StreamReading<T> {
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
