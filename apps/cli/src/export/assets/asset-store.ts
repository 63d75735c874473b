import { setTimeout as pause } from "node:timers/promises";
import {
  type Diagnostic,
  type File,
  type Id,
  type NotionAdapter,
  type NotionFile,
  PagebridgeError,
} from "@pagebridge/core-types";
import { limitConcurrency } from "../limit-concurrency.js";
import type { OutputFolder } from "../output-folder.js";
import { assetFolder } from "../plan-files.js";
import type { ScratchFolder } from "../scratch-folder.js";
import { assetName } from "./asset-name.js";
import { DownloadError, type DownloadOptions, downloadFile } from "./download-file.js";
import { UnsafeAddressError } from "./guarded-request.js";
import { hostedFiles } from "./hosted-files.js";

/** Fetches the files that Notion hosts, each once, and knows where they are. */
export interface AssetStore {
  /** Fetches every hosted file that a page or database holds, and reports those that could not be had. */
  fetchAll(value: unknown, ownerId: Id): Promise<readonly Diagnostic[]>;
  /** Where a file was put, relative to the export's folder; undefined if it was not fetched. */
  pathOf(file: File): string | undefined;
  readonly totals: AssetTotals;
}

/** What was fetched. */
export interface AssetTotals {
  /** Files in place, those included that an earlier run had fetched. */
  readonly files: number;
  /** Files that this run fetched. */
  readonly downloaded: number;
  /** Bytes that this run fetched. */
  readonly bytes: number;
  readonly failed: number;
}

/** What an asset store works with. */
export interface AssetStoreOptions {
  readonly adapter: Pick<NotionAdapter, "refreshFile">;
  readonly output: OutputFolder;
  readonly scratch: ScratchFolder;
  readonly allowLoopback: boolean;
  readonly signal?: AbortSignal;
  /** The largest file that is fetched. @default 250 MB */
  readonly maxBytes?: number;
  /** How long a server may be silent. @default 30_000 */
  readonly idleTimeoutMs?: number;
  /** Wait before the second attempt, in milliseconds; it doubles. @default 500 */
  readonly retryDelayMs?: number;
}

const mostAttempts = 3;
const mostDownloadsAtOnce = 6;
// A URL that is about to expire would expire on the way.
const expiryMarginMs = 30_000;

/** Makes a store that puts files into the `assets` folder of an export. */
export function createAssetStore(options: AssetStoreOptions): AssetStore {
  const { adapter, output, scratch, allowLoopback, signal } = options;
  const { maxBytes = 250 * 1024 * 1024, idleTimeoutMs = 30_000, retryDelayMs = 500 } = options;
  const downloadOptions: DownloadOptions = { allowLoopback, maxBytes, idleTimeoutMs, ...(signal && { signal }) };
  const limit = limitConcurrency(mostDownloadsAtOnce);
  const outcomes = new Map<string, Promise<Error | undefined>>();
  const inPlace = new Set<string>();
  const totals = { files: 0, downloaded: 0, bytes: 0, failed: 0 };

  const freshUrl = async ({ reference, url }: NotionFile): Promise<string> => {
    if (!reference) return url;
    const { value } = await adapter.refreshFile(reference, signal ? { signal } : {});
    return value.url;
  };

  const download = async (file: NotionFile, path: string): Promise<void> => {
    let url = isExpired(file) ? await freshUrl(file) : file.url;
    let hasRefreshed = url !== file.url;
    for (let attempt = 1; ; attempt += 1) {
      const finished = scratch.newPath();
      try {
        const bytes = await downloadFile(url, finished, downloadOptions);
        await output.moveIn(finished, path);
        totals.downloaded += 1;
        totals.bytes += bytes;
        return;
      } catch (error) {
        signal?.throwIfAborted();
        if (error instanceof UnsafeAddressError || attempt >= mostAttempts) throw error;
        if (!(error instanceof DownloadError) || error.reason === "unavailable") {
          await pause(retryDelayMs * 2 ** (attempt - 1), undefined, signal ? { signal } : {});
        } else if (error.reason === "refused" && !hasRefreshed && file.reference) {
          url = await freshUrl(file);
          hasRefreshed = true;
        } else {
          throw error;
        }
      }
    }
  };

  const obtain = async (file: NotionFile, name: string): Promise<Error | undefined> => {
    const path = `${assetFolder}/${name}`;
    try {
      if ((await output.sizeOf(path)) === undefined) await limit(() => download(file, path));
      inPlace.add(name);
      totals.files += 1;
      return undefined;
    } catch (error) {
      signal?.throwIfAborted();
      totals.failed += 1;
      return error instanceof Error ? error : new Error(String(error));
    }
  };

  return {
    totals,
    pathOf: (file) => {
      const name = file.type === "notion" ? assetName(file.url) : undefined;
      return name !== undefined && inPlace.has(name) ? `${assetFolder}/${name}` : undefined;
    },
    fetchAll: async (value, ownerId) => {
      const started: { file: NotionFile; outcome: Promise<Error | undefined> }[] = [];
      for (const file of hostedFiles(value)) {
        const name = assetName(file.url);
        if (name === undefined || outcomes.has(name)) continue;
        const outcome = obtain(file, name);
        outcomes.set(name, outcome);
        started.push({ file, outcome });
      }
      const failures = await Promise.all(
        started.map(async ({ file, outcome }) => toDiagnostic(await outcome, file, ownerId)),
      );
      return failures.filter((diagnostic) => diagnostic !== undefined);
    },
  };
}

function isExpired({ expiresAt }: NotionFile): boolean {
  return expiresAt !== undefined && Date.parse(expiresAt) - expiryMarginMs < Date.now();
}

function toDiagnostic(error: Error | undefined, file: NotionFile, ownerId: Id): Diagnostic | undefined {
  if (!error) return undefined;
  const id = file.reference?.type === "block" ? file.reference.blockId : ownerId;
  const name = file.name ?? assetName(file.url) ?? "without a name";
  const reason =
    PagebridgeError.is(error) || error instanceof DownloadError || error instanceof UnsafeAddressError
      ? error.message
      : "Its server could not be reached.";
  return {
    code: error instanceof UnsafeAddressError ? "unsafe_url" : "not_accessible",
    severity: "warning",
    id,
    message: `The file ${name} was not downloaded, and the Markdown links to the address that Notion gave. ${reason}`,
  };
}
