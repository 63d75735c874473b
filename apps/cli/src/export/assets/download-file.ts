import { createWriteStream } from "node:fs";
import { Transform } from "node:stream";
import { pipeline } from "node:stream/promises";
import { formatBytes } from "../../terminal/format.js";
import { type GuardedRequestOptions, guardedGet } from "./guarded-request.js";

/** Why a file could not be fetched. */
export class DownloadError extends Error {
  override readonly name = "DownloadError";
  readonly reason: "refused" | "too_large" | "unavailable";

  constructor(reason: DownloadError["reason"], message: string) {
    super(message);
    this.reason = reason;
  }
}

/** How a file is fetched. */
export interface DownloadOptions extends GuardedRequestOptions {
  /** The largest file that is fetched, in bytes. */
  readonly maxBytes: number;
}

/** Fetches a file into a path and gives its size in bytes. @throws DownloadError, UnsafeAddressError, or what the network throws. */
export async function downloadFile(url: string, path: string, options: DownloadOptions): Promise<number> {
  const answer = await guardedGet(url, options);
  const status = answer.statusCode ?? 0;
  if (status !== 200) {
    answer.destroy();
    const reason = status >= 500 || status === 429 ? "unavailable" : "refused";
    throw new DownloadError(reason, `The file's server answered with status ${status}.`);
  }
  if (Number(answer.headers["content-length"] ?? 0) > options.maxBytes) {
    answer.destroy();
    throw tooLarge(options.maxBytes);
  }
  let bytes = 0;
  const counter = new Transform({
    transform(chunk: Buffer, _encoding, done) {
      bytes += chunk.length;
      if (bytes > options.maxBytes) done(tooLarge(options.maxBytes));
      else done(null, chunk);
    },
  });
  await pipeline(answer, counter, createWriteStream(path), options.signal ? { signal: options.signal } : {});
  return bytes;
}

function tooLarge(maxBytes: number): DownloadError {
  return new DownloadError("too_large", `The file is larger than ${formatBytes(maxBytes)}.`);
}
