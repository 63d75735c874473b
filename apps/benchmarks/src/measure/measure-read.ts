import type { Page } from "@pagebridge/core-types";
import {
  type EmulatorOptions,
  type GeneratedWorkspace,
  type LoggedRequest,
  startEmulator,
} from "@pagebridge/notion-emulator";
import type { ReaderName } from "../peers/readers.js";
import type { RunReader, RunResult } from "../peers/run.js";
import { findContentLoss } from "./content-loss.js";
import type { Measurement } from "./measurement.js";
import { watchRequestsInFlight } from "./requests-in-flight.js";

const listOfChildren = "GET /v1/blocks/{block_id}/children";

/** Where a reader is measured. */
export interface MeasureOptions {
  /** Its first root is the page that is read. */
  readonly workspace: GeneratedWorkspace;
  readonly server: Pick<EmulatorOptions, "latencyMs" | "rateLimit">;
  readonly run: RunReader;
}

/** Has one reader read one page from a server that was started for it, and tells what the server saw. */
export async function measureRead(
  reader: ReaderName,
  { workspace, server, run }: MeasureOptions,
): Promise<Measurement> {
  const page = firstPage(workspace);
  const emulator = await startEmulator({ workspace, ...server });
  const inFlight = watchRequestsInFlight(emulator.port);
  try {
    const result = await run(reader, { baseUrl: emulator.url, token: workspace.token, pageId: page.id });
    const { requests } = emulator;
    return {
      outcome: result.outcome,
      milliseconds: result.milliseconds,
      ...noteOn(result),
      ...(result.outcome === "read" && { loss: findContentLoss(page.children ?? [], result.text) }),
      requests: requests.length,
      lists: requests.filter(({ endpoint }) => endpoint === listOfChildren).length,
      duplicates: countDuplicates(requests),
      refused: requests.filter(({ status }) => status === 429).length,
      unanswered: countUnanswered(requests),
      sideBySide: inFlight.most(),
      bytes: requests.reduce((sum, { bytes }) => sum + bytes, 0),
    };
  } finally {
    inFlight.stop();
    await emulator.close();
  }
}

/**
 * The page that is read.
 *
 * @throws RangeError when the workspace does not begin with one.
 */
export function firstPage({ roots: [page] }: GeneratedWorkspace): Page {
  if (page?.object !== "page") {
    throw new RangeError("The workspace does not begin with a page.");
  }
  return page;
}

/** Requests whose answer the reader already had. */
function countDuplicates(requests: readonly LoggedRequest[]): number {
  const answered = questionsWith(200, requests);
  return answered.length - new Set(answered).size;
}

function countUnanswered(requests: readonly LoggedRequest[]): number {
  const answered = new Set(questionsWith(200, requests));
  return new Set(questionsWith(429, requests).filter((question) => !answered.has(question))).size;
}

function questionsWith(status: number, requests: readonly LoggedRequest[]): readonly string[] {
  return requests.filter((request) => request.status === status).map(({ method, path }) => `${method} ${path}`);
}

function noteOn(result: RunResult): { readonly note?: string } {
  switch (result.outcome) {
    case "failed":
      return { note: result.reason };
    case "gave_up":
      return {};
    case "read": {
      const { warnings } = result;
      const last = warnings.at(-1);
      return last === undefined ? {} : { note: `warned ${warnings.length} times, at last: ${last}` };
    }
  }
}
