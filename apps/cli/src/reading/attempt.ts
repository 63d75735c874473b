import {
  type AdapterInfo,
  type NotionAdapter,
  PagebridgeError,
  type PagebridgeErrorCode,
} from "@pagebridge/core-types";
import { describeError } from "../errors/describe-error.js";
import { type ContentReading, readContent } from "./read-content.js";

/** One adapter's try at reading something. */
export type Attempt =
  | { readonly info: AdapterInfo; readonly outcome: "read"; readonly content: ContentReading }
  | {
      readonly info: AdapterInfo;
      readonly outcome: "failed";
      readonly code: PagebridgeErrorCode;
      /** Sentences for people. */
      readonly message: string;
    };

/** An attempt that succeeded. */
export type ReadAttempt = Extract<Attempt, { readonly outcome: "read" }>;

/** Tries to read something. What stops every attempt, such as an interruption, is thrown. */
export async function attempt(
  adapter: NotionAdapter,
  reference: string,
  options: Parameters<typeof readContent>[2],
): Promise<Attempt> {
  const { info } = adapter;
  try {
    return { info, outcome: "read", content: await readContent(adapter, reference, options) };
  } catch (error) {
    if (!PagebridgeError.is(error) || error.code === "aborted") throw error;
    return { info, outcome: "failed", code: error.code, message: describeError(error) };
  }
}
