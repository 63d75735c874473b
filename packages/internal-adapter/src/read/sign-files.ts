import { type Id, PagebridgeError } from "@pagebridge/core-types";
import { isRecord, listOf } from "@pagebridge/core-types/adapter-tools";
import { type FileToSign, filesToSign } from "../decode/files/files-to-sign.js";
import { fileIdOf } from "../decode/files/stable-source.js";
import type { RecordStore } from "../records/record-store.js";
import { type SignedUrl, toSignedUrl } from "../records/signed-url.js";
import { batchesOf } from "./fetch-by-id.js";
import type { ReadRun } from "./read-run.js";

const filesPerRequest = 500;

/**
 * Asks for the URLs of the files that Notion hosts and that hang on these blocks. What is not signed, and a read that could not have files
 * signed at all, is no failure: the decoder falls back on the app's own proxy and says so.
 */
export async function signFiles(
  run: ReadRun,
  blockIds: readonly Id[],
  records: RecordStore = run.records,
): Promise<void> {
  const files = filesToSign(records, blockIds).filter(({ source }) => records.signedUrl(source) === undefined);
  const bySource = new Map(files.map((file) => [file.source, file]));
  await Promise.all(batchesOf([...bySource.values()], filesPerRequest).map((batch) => signBatch(run, batch, records)));
}

async function signBatch(run: ReadRun, batch: readonly FileToSign[], records: RecordStore): Promise<void> {
  const urls = batch.map(({ source, table, id, spaceId }) => ({
    url: source,
    permissionRecord: { table, id, ...(spaceId !== undefined && { spaceId }) },
  }));
  let answer: unknown;
  try {
    answer = await run.ask({
      endpoint: "getSignedFileUrls",
      body: { urls },
      subject: `the URLs of ${batch.length} files`,
      spaceId: batch[0]?.spaceId ?? run.homeSpaceId,
    });
  } catch (error) {
    if (!isBearable(error)) throw error;
    run.report({
      code: "not_accessible",
      severity: "warning",
      message: `Notion did not sign the URLs of ${batch.length} files; their addresses may not work. ${error.message}`,
    });
    return;
  }
  const signed = (isRecord(answer) && listOf(answer, "signedUrls")) || [];
  if (signed.length !== batch.length) {
    run.report({
      code: "schema_drift",
      severity: "warning",
      message: `Notion signed ${signed.length} URLs for ${batch.length} files, so none of them can be told to belong to a file; they are not used.`,
    });
    return;
  }
  records.addSignedUrls(batch.flatMap((file, index) => pairOf(run, file, signed[index])));
}

function pairOf(run: ReadRun, { source, id }: FileToSign, url: unknown): readonly (readonly [string, SignedUrl])[] {
  if (typeof url !== "string") {
    run.report({
      code: "not_accessible",
      severity: "warning",
      message: "Notion did not sign the URL of a file; its address may not work.",
      id,
    });
    return [];
  }
  const fileId = fileIdOf(source);
  if (fileId !== undefined && !url.toLowerCase().includes(fileId)) {
    run.report({
      code: "schema_drift",
      severity: "warning",
      message: "Notion signed the URL of another file than was asked for; it is not used.",
      id,
    });
    return [];
  }
  return [[source, toSignedUrl(url)]];
}

/** Pictures are not worth losing a page for, but waiting in vain, and being stopped, are the read's own end. */
function isBearable(error: unknown): error is PagebridgeError {
  if (!PagebridgeError.is(error)) return false;
  return !["aborted", "rate_limited", "timeout", "unavailable"].includes(error.code);
}
