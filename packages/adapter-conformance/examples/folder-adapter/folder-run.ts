import { type Diagnostic, type LongCallOptions, PagebridgeError, type Provenance } from "@pagebridge/core-types";
import type { FolderSource } from "./folder-source.js";

/** One call of a method: the files that it reads, what they cost, and what was lost. */
export interface FolderRun {
  /** The JSON of a file; undefined when there is no such file. */
  readonly readJson: (path: string) => Promise<unknown>;
  /** Names of the files in a folder. */
  readonly list: (path: string) => Promise<readonly string[]>;
  /** Throws `aborted` when the caller's signal is. */
  readonly stopIfAborted: () => void;
  readonly report: (diagnostic: Diagnostic) => void;
  readonly countPage: () => void;
  readonly diagnostics: readonly Diagnostic[];
  readonly provenance: () => Provenance;
}

/** Starts the run of one call. Each file and each listing counts as one request. */
export function openRun(source: FolderSource, { signal, onProgress }: LongCallOptions = {}): FolderRun {
  const started = performance.now();
  const readAt = new Date().toISOString();
  const diagnostics: Diagnostic[] = [];
  let [requests, bytes, pages, milliseconds] = [0, 0, 0, 0];

  function stopIfAborted(): void {
    if (signal?.aborted) throw new PagebridgeError("aborted", "The read was aborted.", { cause: signal.reason });
  }

  async function ask<T>(read: () => Promise<T>): Promise<T> {
    stopIfAborted();
    requests += 1;
    const answer = await read().catch((error: unknown) => {
      throw new PagebridgeError("unavailable", "A file could not be read. Look at the rights of the folder.", {
        cause: error,
      });
    });
    milliseconds = performance.now() - started;
    onProgress?.({ requests, blocks: 0, pages });
    stopIfAborted();
    return answer;
  }

  return {
    async readJson(path) {
      const text = await ask(() => source.readText(path));
      if (text === undefined) return undefined;
      bytes += new TextEncoder().encode(text).length;
      return parse(text, path);
    },
    list: (path) => ask(() => source.list(path)),
    stopIfAborted,
    report: (diagnostic) => void diagnostics.push(diagnostic),
    countPage: () => {
      pages += 1;
    },
    diagnostics,
    provenance: () => ({ adapter: "folder", api: "other", readAt, cost: { requests, bytes, milliseconds } }),
  };
}

function parse(text: string, path: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new PagebridgeError("invalid_response", `The file ${path} holds no JSON. Write it anew.`, { cause });
  }
}
