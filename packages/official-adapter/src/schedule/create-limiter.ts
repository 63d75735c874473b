import { PagebridgeError } from "@pagebridge/core-types";
import { type Clock, systemClock } from "@pagebridge/core-types/adapter-tools";
import type { AcquireOptions, RequestLimiter, RequestOutcome, RequestPermit } from "./request-limiter.js";
import { createSendPolicy } from "./send-policy.js";
import { createWaitingLine } from "./waiting-line.js";

/** What {@link createLimiter} starts from; everything else it learns from the answers. */
export interface LimiterOptions {
  /**
   * The most requests to send within any 60 seconds. Leave it out, and the limiter finds out which of the documented budgets, 180 or
   * 600, the connection has, or that the server keeps none, at the price of at most two requests that are refused and sent again.
   */
  readonly requestsPerMinute?: number;
  /** How many requests are in flight at once before anything is known. @default 8 */
  readonly initialConcurrency?: number;
  /** How many requests are in flight at once at most. @default 32 */
  readonly maxConcurrency?: number;
  /** Where the time comes from. @default the time of this machine */
  readonly clock?: Clock;
}

interface Waiter {
  readonly maxPauseMs: number;
  readonly grant: () => void;
  readonly refuse: (error: unknown) => void;
}

/**
 * Makes the limiter of one token in one process. Give the same one to everything that uses the token.
 *
 * Requests go side by side until the API asks for fewer. Then all of them pause for as long as it asked; after that one goes alone, and
 * the others follow at the rate that the refusals have taught, so that no time is lost and few are refused again.
 *
 * It runs a timer only while a request waits for a moment that is known.
 *
 * @throws TypeError when an option is not a number of at least 1.
 */
export function createLimiter(options: LimiterOptions = {}): RequestLimiter {
  const { requestsPerMinute, initialConcurrency = 8, maxConcurrency = 32, clock = systemClock } = options;
  for (const [name, value] of Object.entries({ requestsPerMinute, initialConcurrency, maxConcurrency })) {
    if (value !== undefined && !(value >= 1)) {
      throw new TypeError(`${name} must be a number of at least 1.`);
    }
  }
  const policy = createSendPolicy({ requestsPerMinute, initialConcurrency, maxConcurrency });
  const line = createWaitingLine<Waiter>();
  let inFlight = 0;
  let idleSince: number | undefined;
  let cancelWake: (() => void) | undefined;

  const letGo = (): void => {
    cancelWake?.();
    cancelWake = undefined;
    for (let waiter = line.first(); waiter !== undefined; waiter = line.first()) {
      const waitMs = policy.waitMs(clock.now());
      if (waitMs > 0) {
        if (waitMs !== Number.POSITIVE_INFINITY) {
          cancelWake = clock.schedule(letGo, Math.ceil(waitMs));
        }
        return;
      }
      line.remove(waiter);
      waiter.grant();
    }
  };

  const turnAwayWhoeverCannotWait = (): void => {
    const pauseLeftMs = policy.pauseLeftMs(clock.now());
    for (const waiter of line.entries()) {
      if (pauseLeftMs > waiter.maxPauseMs) {
        line.remove(waiter);
        waiter.refuse(pauseTooLong(pauseLeftMs));
      }
    }
  };

  const noteIfIdle = (): void => {
    idleSince = inFlight === 0 && line.size === 0 ? clock.now() : undefined;
  };

  const createPermit = (): RequestPermit => {
    const request = policy.sent(clock.now());
    let isOpen = true;
    inFlight += 1;
    return {
      report(outcome: RequestOutcome) {
        if (!isOpen) {
          return;
        }
        isOpen = false;
        policy.answered(request, outcome, clock.now());
        inFlight -= 1;
        if (outcome.kind === "throttled") {
          turnAwayWhoeverCannotWait();
        }
        noteIfIdle();
        letGo();
      },
    };
  };

  return {
    acquire({ signal, maxPauseMs = Number.POSITIVE_INFINITY, isRetry = false }: AcquireOptions = {}) {
      return new Promise<RequestPermit>((resolve, reject) => {
        if (signal?.aborted) {
          reject(signal.reason);
          return;
        }
        const now = clock.now();
        const pauseLeftMs = policy.pauseLeftMs(now);
        if (pauseLeftMs > maxPauseMs) {
          reject(pauseTooLong(pauseLeftMs));
          return;
        }
        if (idleSince !== undefined) {
          policy.resumed(now - idleSince, now);
          idleSince = undefined;
        }
        const leave = (): void => {
          line.remove(waiter);
          noteIfIdle();
          letGo();
          reject(signal?.reason);
        };
        const waiter: Waiter = {
          maxPauseMs,
          grant() {
            signal?.removeEventListener("abort", leave);
            resolve(createPermit());
          },
          refuse(error) {
            signal?.removeEventListener("abort", leave);
            reject(error);
          },
        };
        signal?.addEventListener("abort", leave, { once: true });
        line.add(waiter, isRetry ? "front" : "back");
        letGo();
      });
    },
  };
}

function pauseTooLong(pauseLeftMs: number): PagebridgeError {
  const seconds = Math.ceil(pauseLeftMs / 1000);
  return new PagebridgeError(
    "rate_limited",
    `Notion asked for a pause that lasts another ${seconds} s, which is longer than this read may take. Try again after that.`,
    { details: { retryAfterMs: pauseLeftMs } },
  );
}
