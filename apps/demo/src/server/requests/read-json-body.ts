import { isRecord, type WireRecord } from "@pagebridge/core-types/adapter-tools";
import type { Context } from "hono";
import { RequestFailure } from "./request-failure.js";

/** The largest body that anybody has a reason to send. */
const maxBytes = 16 * 1024;

/** Reads the JSON object that a request carries. @throws RequestFailure if it is none, or too large. */
export async function readJsonBody({ req }: Context): Promise<WireRecord> {
  if (!/^application\/json\b/i.test(req.header("content-type") ?? "")) {
    throw new RequestFailure(415, "invalid_request", "The request must carry JSON.");
  }
  const value = parse(await readText(req.raw.body));
  if (!isRecord(value)) throw new RequestFailure(400, "invalid_request", "The request does not carry a JSON object.");
  return value;
}

async function readText(body: ReadableStream<Uint8Array> | null): Promise<string> {
  const chunks: Uint8Array[] = [];
  let bytes = 0;
  for await (const chunk of body ?? []) {
    bytes += chunk.byteLength;
    if (bytes > maxBytes)
      throw new RequestFailure(413, "too_large", "The request is larger than any that makes sense.");
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString("utf8");
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
