import type { Clock } from "@pagebridge/core-types/adapter-tools";
import { withinTime } from "@pagebridge/core-types/adapter-tools";
import type { Failure } from "./failure.js";
import type { Answer } from "./judge-answer.js";
import { readBody } from "./read-body.js";
import type { TransportFetch } from "./transport-fetch.js";

/** A request, ready to be sent any number of times. */
export interface OutgoingRequest {
  readonly url: string;
  readonly method: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string;
}

/** What an attempt needs besides the request. */
export interface AttemptOptions {
  readonly fetch: TransportFetch;
  readonly clock: Clock;
  /** From sending to the last byte. */
  readonly timeoutMs: number;
  readonly signal: AbortSignal;
  /** Told of each piece of the body. */
  readonly onBytes: (bytes: number) => void;
}

/** The largest answer that is read: several hundred times what a page of 100 results comes to. */
const maxBodyBytes = 256 * 1024 * 1024;

/** Sends a request once, and reads the whole answer. Rejects only when the signal aborts, with its reason. */
export async function sendAttempt(request: OutgoingRequest, options: AttemptOptions): Promise<Answer | Failure> {
  const { clock, timeoutMs: limitMs, signal: parent } = options;
  const timeout: Failure = { kind: "timeout", limitMs };
  let hasAnswer = false;
  parent.throwIfAborted();
  try {
    return await withinTime({ clock, limitMs, parent, onTimeout: () => timeout }, async (signal) => {
      const response = await options.fetch(request.url, {
        method: request.method,
        headers: { ...request.headers },
        ...(request.body !== undefined && { body: request.body }),
        signal,
        redirect: "manual",
      });
      hasAnswer = true;
      const reading = await readBody(response.body, maxBodyBytes, options.onBytes);
      if ("isTooLarge" in reading) {
        return { kind: "too_large", maxBytes: maxBodyBytes } satisfies Failure;
      }
      return { status: response.status, headers: response.headers, text: reading.text } satisfies Answer;
    });
  } catch (thrown) {
    parent.throwIfAborted();
    if (thrown === timeout) {
      return timeout;
    }
    return hasAnswer ? { kind: "cut_off", cause: thrown } : { kind: "network", cause: thrown };
  }
}
