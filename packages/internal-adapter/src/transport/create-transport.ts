import { createCostMeter, createRedactor, systemClock } from "@pagebridge/core-types/adapter-tools";
import { NotionAPI } from "notion-client";
import { normalizeBaseUrl } from "./base-url.js";
import { safeReason, toPagebridgeError } from "./map-error.js";
import { createPace } from "./pace.js";
import type { SendOptions } from "./send-question.js";
import { sendQuestion } from "./send-question.js";
import { toActiveUser, toSessionCookie } from "./session-cookie.js";
import { createSignalHub } from "./signal-hub.js";
import type { SessionOptions, Transport, TransportOptions } from "./transport.js";

const defaultBaseUrl = "https://app.notion.com";

/**
 * Makes the way to the API, around `notion-client`: the client makes the requests, and everything about their answers, and whether
 * they are sent again, is done here.
 *
 * @throws TypeError when an option is of no use, such as a base URL that is none.
 */
export function createTransport(options: TransportOptions = {}): Transport {
  const { userTokenForWholeAccount, activeUser, onAnswer, onRequest } = options;
  const baseUrl = normalizeBaseUrl(options.baseUrl ?? defaultBaseUrl);
  const cookie = userTokenForWholeAccount === undefined ? undefined : toSessionCookie(userTokenForWholeAccount);
  const isSignedIn = cookie !== undefined;
  const user = activeUser === undefined ? undefined : toActiveUser(activeUser);
  const sending = fillIn(options);
  const redact = createRedactor(() => cookie?.secrets ?? []);

  return {
    baseUrl,
    isSignedIn,
    open({ signal }: SessionOptions = {}) {
      const meter = createCostMeter(sending.clock);
      const hub = createSignalHub(signal);
      const client = new NotionAPI({
        apiBaseUrl: `${baseUrl}/api/v3`,
        ...(cookie !== undefined && { authToken: cookie.token }),
        ...(user !== undefined && { activeUser: user }),
      });
      return {
        cost: meter.cost,
        safeReason: (reason) => safeReason(reason, redact),
        async ask(question) {
          const ending = await hub.run((requestSignal) =>
            sendQuestion(question, sending, {
              client,
              signal: requestSignal,
              meter,
              onRequest: (event) => onRequest?.(event),
              onAnswer: (answer) => onAnswer?.(answer),
            }),
          );
          if ("json" in ending) return ending.json;
          throw toPagebridgeError(ending.failure, { question, baseUrl, isSignedIn, redact });
        },
      };
    },
  };
}

function fillIn(options: TransportOptions): SendOptions {
  const {
    clock = systemClock,
    random = Math.random,
    timeoutMs = 60_000,
    maxTotalMs = 300_000,
    retry = {},
    pace = {},
  } = options;
  const { maxRetries = 4, initialDelayMs = 500, maxDelayMs = 30_000 } = retry;
  const { maxConcurrency = 4, requestsPerSecond = 3, burst = 12, cooldownMs = 60_000 } = pace;
  requireAtLeast(1, { timeoutMs, maxTotalMs, maxConcurrency, burst });
  requireAtLeast(0, { maxRetries, initialDelayMs, maxDelayMs, cooldownMs });
  requireAtLeast(0.001, { requestsPerSecond });
  return {
    clock,
    random,
    pace: createPace(clock, { maxConcurrency, requestsPerSecond, burst }),
    timeoutMs,
    maxTotalMs,
    maxRetries,
    initialDelayMs,
    maxDelayMs,
    cooldownMs,
  };
}

function requireAtLeast(least: number, values: Readonly<Record<string, number>>): void {
  for (const [name, value] of Object.entries(values)) {
    if (!(value >= least)) throw new TypeError(`${name} must be a number of at least ${least}.`);
  }
}
