import { type Clock, withinTime } from "@pagebridge/core-types/adapter-tools";
import type { NotionAPI } from "notion-client";
import type { Failure } from "./failure.js";
import type { Answer } from "./judge-answer.js";
import { readBody } from "./read-body.js";
import type { Question } from "./transport.js";

/** What an attempt needs besides the question. */
export interface AttemptOptions {
  readonly client: NotionAPI;
  readonly clock: Clock;
  /** From sending to the last byte. */
  readonly timeoutMs: number;
  readonly signal: AbortSignal;
  /** Told of each piece of the body. */
  readonly onBytes: (bytes: number) => void;
}

/** The largest answer that is read: several hundred times what a page comes to. */
const maxBodyBytes = 256 * 1024 * 1024;

type Received = Pick<Response, "body" | "headers" | "status">;

/** Sends a question once, and reads the whole answer. Rejects only when the signal aborts, with its reason. */
export async function sendAttempt(question: Question, options: AttemptOptions): Promise<Answer | Failure> {
  const { clock, timeoutMs: limitMs, signal: parent } = options;
  const timeout: Failure = { kind: "timeout", limitMs };
  let received: Received | undefined;
  parent.throwIfAborted();
  try {
    return await withinTime({ clock, limitMs, parent, onTimeout: () => timeout }, async (signal) => {
      received = await send(question, options.client, signal);
      const { status, headers, body } = received;
      const reading = await readBody(body, maxBodyBytes, options.onBytes);
      return "isTooLarge" in reading
        ? ({ kind: "too_large", maxBytes: maxBodyBytes } satisfies Failure)
        : ({ status, headers, text: reading.text } satisfies Answer);
    });
  } catch (thrown) {
    parent.throwIfAborted();
    if (thrown === timeout) return timeout;
    return received === undefined ? { kind: "network", cause: thrown } : { kind: "cut_off", cause: thrown };
  }
}

/**
 * Sends through the client, and takes the answer as it came: unread, whatever its status, and with no redirect followed, so that
 * the cookie goes nowhere else. The client would repair or guess at bodies, and wait by itself.
 */
async function send(question: Question, client: NotionAPI, signal: AbortSignal): Promise<Received> {
  const { endpoint, body, spaceId } = question;
  let received: Received | undefined;
  await client.fetch({
    endpoint,
    body,
    headers: spaceId === undefined ? {} : { "x-notion-space-id": spaceId },
    ofetchOptions: {
      // The client's own mode, `no-cors`, allows no redirect to be answered with.
      mode: "cors",
      redirect: "manual",
      responseType: "stream",
      ignoreResponseError: true,
      retry: false,
      signal,
      onResponse({ response }) {
        received = response;
      },
    },
  });
  if (received === undefined) throw new Error("The client ended without an answer.");
  return received;
}
