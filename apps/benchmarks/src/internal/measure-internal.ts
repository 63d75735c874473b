import { startEmulator } from "@pagebridge/notion-emulator";
import { findContentLoss } from "../measure/content-loss.js";
import { firstPage } from "../measure/measure-read.js";
import type { InternalCase } from "./internal-cases.js";
import type { InternalReader } from "./internal-readers.js";
import { startRecordProxy } from "./record-proxy.js";

/** What one reader came to on one page. Only what can be counted: all of it is the same in each run. */
export interface InternalMeasurement {
  readonly title: string;
  readonly requests: number;
  /** Bytes of the bodies that the server sent. */
  readonly bytes: number;
  /** Records that came, each counted once. */
  readonly records: number;
  /** Records that came again although they had come. */
  readonly repeatedRecords: number;
  /** Blocks of the page that show text. */
  readonly blocks: number;
  /** Those whose text is not in the result. */
  readonly lost: number;
}

/** Has readers read one page from one server, one after the other, and tells what the server saw of each. */
export async function measureInternal(
  { workspace: make }: InternalCase,
  readers: readonly InternalReader[],
): Promise<readonly InternalMeasurement[]> {
  const workspace = make();
  const page = firstPage(workspace);
  const emulator = await startEmulator({ workspace });
  try {
    const measured: InternalMeasurement[] = [];
    for (const { title, read } of readers) {
      emulator.reset();
      const proxy = await startRecordProxy(emulator.url);
      try {
        const { expected, lost } = findContentLoss(page.children ?? [], await read(proxy.url, page.id));
        const { requests, bytes } = emulator.stats();
        const times = [...proxy.records.values()];
        const repeatedRecords = times.reduce((sum, count) => sum + count - 1, 0);
        measured.push({ title, requests, bytes, records: times.length, repeatedRecords, blocks: expected, lost });
      } finally {
        await proxy.close();
      }
    }
    return measured;
  } finally {
    await emulator.close();
  }
}
