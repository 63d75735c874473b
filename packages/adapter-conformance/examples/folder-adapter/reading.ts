import type { LongCallOptions, Reading, StreamReading } from "@pagebridge/core-types";
import { streamReading } from "@pagebridge/core-types/adapter-tools";
import { type FolderRun, openRun } from "./folder-run.js";
import type { FolderSource } from "./folder-source.js";

/** Reads one value, and says what it cost. */
export async function readValue<T>(
  source: FolderSource,
  options: LongCallOptions | undefined,
  read: (run: FolderRun) => Promise<T>,
): Promise<Reading<T>> {
  const run = openRun(source, options);
  const value = await read(run);
  return { value, diagnostics: run.diagnostics, provenance: run.provenance() };
}

/** Reads values one after the other. Nothing is read before the first is asked for. */
export function readStream<T>(
  source: FolderSource,
  options: LongCallOptions | undefined,
  read: (run: FolderRun) => AsyncGenerator<T, void, undefined>,
): StreamReading<T> {
  const run = openRun(source, options);
  return streamReading({ ...run, stop: () => undefined }, async function* () {
    for await (const value of read(run)) {
      yield value;
      run.stopIfAborted();
    }
  });
}
