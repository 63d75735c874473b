import { type NotionAdapter, PagebridgeError } from "@pagebridge/core-types";
import type { SideError } from "../../shared/api.js";
import { createAnswerLog, currentAnswerLog } from "../readers/answer-log.js";
import { readContent } from "../readers/read-content.js";
import type { StoredSide } from "./stored-read.js";

/** Reads through one API, and keeps its answers as they came. What the API refuses is a result, too. */
export async function readSide(
  adapter: NotionAdapter,
  reference: string,
  signal: AbortSignal,
): Promise<SideError | StoredSide> {
  const log = createAnswerLog();
  try {
    const reading = await currentAnswerLog.run(log, () => readContent(adapter, reference, signal));
    return { status: "read", ...reading, adapter, answers: log.answers };
  } catch (error) {
    if (!PagebridgeError.is(error) || error.code === "aborted") throw error;
    return { status: "failed", code: error.code, message: error.message };
  }
}
