import { Client, isNotionClientError, LogLevel } from "@notionhq/client";
import { PagebridgeError } from "@pagebridge/core-types";
import { createCostMeter, createRedactor, reduceError, systemClock } from "@pagebridge/core-types/adapter-tools";
import { createLimiter } from "../schedule/create-limiter.js";
import { toPagebridgeError } from "./map-error.js";
import { describeTarget } from "./request-target.js";
import type { SendOptions } from "./send-options.js";
import { sendRequest } from "./send-request.js";
import { createSignalHub } from "./signal-hub.js";
import { createTokenKeeper } from "./token-keeper.js";
import type { RequestEvent, SessionOptions, Transport, TransportOptions } from "./transport.js";

const defaultBaseUrl = "https://api.notion.com";
const defaultVersion = "2026-03-11";
/** Longer than any request can take with us; the client's own time limit is not to get in the way. */
const clientTimeoutMs = 2 ** 31 - 1;

/**
 * Makes the way to the API, around `@notionhq/client`: the client builds requests and reads answers, and everything between the two is done
 * here, in the `fetch` that it is given. Its own retrying and logging are off.
 *
 * @param secrets - what must not show up in any error, besides the tokens.
 * @throws TypeError when an option is of no use, such as a base URL that is none.
 */
export function createTransport(options: TransportOptions = {}, secrets: readonly string[] = []): Transport {
  const { notionVersion = defaultVersion, onRequest } = options;
  const baseUrl = normalizeBaseUrl(options.baseUrl ?? defaultBaseUrl);
  const sending = fillIn(options);
  const redact = createRedactor(function* () {
    yield* secrets;
    yield* sending.tokens?.secrets() ?? [];
  });

  return {
    baseUrl,
    notionVersion,
    open(session: SessionOptions = {}) {
      const meter = createCostMeter(sending.clock);
      const tell = (event: RequestEvent): void => {
        onRequest?.(event);
        session.onRequest?.(event);
      };
      const hub = createSignalHub(session.signal);
      const client = new Client({
        baseUrl,
        notionVersion,
        timeoutMs: clientTimeoutMs,
        retry: false,
        logLevel: LogLevel.ERROR,
        logger: () => undefined,
        async fetch(url, init = {}) {
          const { method = "GET", headers = {}, body } = init;
          const target = describeTarget(baseUrl, url, method);
          const request = { url, method, headers, ...(typeof body === "string" && { body }) };
          const ending = await hub.run((signal) =>
            sendRequest(request, target, sending, { signal, meter, onRequest: tell }),
          );
          if ("failure" in ending) {
            throw toPagebridgeError(ending.failure, { target, baseUrl, redact });
          }
          const { status, headers: answered, text } = ending.answer;
          return { status, ok: true, headers: answered, text: async () => text };
        },
      });
      return {
        cost: meter.cost,
        async ask(call) {
          try {
            return await call(client);
          } catch (thrown) {
            if (isNotionClientError(thrown) || thrown instanceof URIError) {
              throw new PagebridgeError(
                "invalid_input",
                "The request could not be made: an id in it is not of the form that Notion's ids have.",
                {
                  cause: reduceError(thrown, redact),
                },
              );
            }
            throw thrown;
          }
        },
      };
    },
  };
}

function fillIn(options: TransportOptions): SendOptions {
  const {
    auth,
    clock = systemClock,
    random = Math.random,
    timeoutMs = 60_000,
    maxTotalMs = 600_000,
    retry = {},
  } = options;
  const { maxRetries = 4, initialDelayMs = 500, maxDelayMs = 30_000 } = retry;
  requireAtLeast(1, { timeoutMs, maxTotalMs });
  requireAtLeast(0, { maxRetries, initialDelayMs, maxDelayMs });
  return {
    // Called without an object, as the global fetch must be.
    fetch: options.fetch ?? ((url, init) => globalThis.fetch(url, init)),
    clock,
    random,
    limiter: options.limiter ?? createLimiter({ clock }),
    timeoutMs,
    maxTotalMs,
    maxRetries,
    initialDelayMs,
    maxDelayMs,
    ...(auth !== undefined && { tokens: createTokenKeeper(auth) }),
  };
}

function requireAtLeast(least: number, values: Readonly<Record<string, number>>): void {
  for (const [name, value] of Object.entries(values)) {
    if (!(value >= least)) {
      throw new TypeError(`${name} must be a number of at least ${least}.`);
    }
  }
}

function normalizeBaseUrl(text: string): string {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (url === undefined || !/^https?:$/.test(url.protocol) || url.username !== "" || url.password !== "") {
    throw new TypeError("baseUrl must be an http or https URL without a user name and password.");
  }
  return `${url.origin}${url.pathname}`.replace(/\/+$/, "");
}
