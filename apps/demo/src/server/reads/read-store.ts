import { RequestFailure } from "../requests/request-failure.js";
import type { StoredRead } from "./stored-read.js";

/** Keeps the latest reads. */
export interface ReadStore {
  add(read: StoredRead): void;
  /** @throws RequestFailure if it is not, or no longer, kept. */
  get(id: string): StoredRead;
}

/** Makes a store that forgets what was used longest ago. */
export function createReadStore(maxReads: number): ReadStore {
  const reads = new Map<string, StoredRead>();
  return {
    add(read) {
      reads.set(read.id, read);
      for (const oldest of reads.keys()) {
        if (reads.size <= maxReads) break;
        reads.delete(oldest);
      }
    },
    get(id) {
      const read = reads.get(id);
      if (!read) {
        throw new RequestFailure(404, "read_forgotten", "This reading is no longer kept. Read the page again.");
      }
      reads.delete(id);
      reads.set(id, read);
      return read;
    },
  };
}
