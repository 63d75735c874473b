import { createConcurrencyWindow } from "./concurrency-window.js";
import { createLearnedRate } from "./learned-rate.js";
import { createMinuteBudget } from "./minute-budget.js";
import { createPause } from "./pause.js";
import type { RequestOutcome, ThrottledOutcome } from "./request-limiter.js";
import { createRequestsInFlight } from "./requests-in-flight.js";

/** All that decides when the next request may go. It knows no promises and no timers, and requests only by number. */
export interface SendPolicy {
  /** Milliseconds until one more may be sent, as far as is known: 0 for now, `Infinity` for "not before an answer comes". */
  waitMs(now: number): number;
  /** What is left of the pause that the API asked for, in milliseconds. */
  pauseLeftMs(now: number): number;
  /** Answers the number under which the outcome is to be reported. */
  sent(now: number): number;
  answered(request: number, outcome: RequestOutcome, now: number): void;
  /** There was nothing to send in the last `idleMs`. */
  resumed(idleMs: number, now: number): void;
}

/** What a policy starts from. */
export interface SendPolicyOptions {
  readonly requestsPerMinute: number | undefined;
  readonly initialConcurrency: number;
  readonly maxConcurrency: number;
}

/** Makes the policy of one token, of which nothing is known yet. */
export function createSendPolicy({
  requestsPerMinute,
  initialConcurrency,
  maxConcurrency,
}: SendPolicyOptions): SendPolicy {
  const window = createConcurrencyWindow(initialConcurrency, maxConcurrency);
  const budget = createMinuteBudget(requestsPerMinute);
  const rate = createLearnedRate();
  const pause = createPause();
  const inFlight = createRequestsInFlight();
  let lastRequest = 0;
  // Answers to requests up to these tell of the time before, and not of how well the pause or the halving worked.
  let lastBeforePause = 0;
  let lastBeforeHalving = 0;
  let goesAlone = false;

  /** The budget is used up, but is only what the documentation says, and nothing else speaks against going beyond it. */
  const isTrialDue = (now: number): boolean => !budget.isCertain && !rate.isSuspected && budget.waitMs(now) > 0;

  const budgetWaitMs = (now: number): number => {
    if (budget.isCertain) {
      return budget.waitMs(now);
    }
    // The trial goes alone: overtaken by an earlier request, it would be served in that one's place.
    return isTrialDue(now) && inFlight.countFresh(now) > 0 ? inFlight.untilNextIsStaleMs(now) : 0;
  };

  const throttled = (request: number, outcome: ThrottledOutcome, now: number): void => {
    const wasTrial = budget.refused(request, now, outcome.retryAfterMs ?? 0);
    if (request <= lastBeforePause) {
      pause.prolong(outcome, now);
      return;
    }
    pause.begin(outcome, now);
    lastBeforePause = lastRequest;
    lastBeforeHalving = lastRequest;
    goesAlone = true;
    if (!wasTrial && outcome.scope !== "server") {
      rate.refused(now);
      if (!rate.isKnown) {
        window.startOver();
        return;
      }
    }
    window.halve();
  };

  return {
    waitMs(now) {
      const pauseLeftMs = pause.leftMs(now);
      if (pauseLeftMs > 0) {
        return pauseLeftMs;
      }
      if (inFlight.size >= maxConcurrency) {
        return Number.POSITIVE_INFINITY;
      }
      const isWaitingForTheFirst = goesAlone && inFlight.countFresh(now, lastBeforePause) > 0;
      if (isWaitingForTheFirst || inFlight.countFresh(now) >= window.size) {
        return inFlight.untilNextIsStaleMs(now);
      }
      return Math.max(rate.waitMs(now), budgetWaitMs(now));
    },
    pauseLeftMs: pause.leftMs,
    sent(now) {
      lastRequest += 1;
      if (isTrialDue(now)) {
        budget.markTrial(lastRequest);
      }
      budget.sent(lastRequest, now);
      rate.sent(now);
      inFlight.add(lastRequest, now);
      return lastRequest;
    },
    answered(request, outcome, now) {
      const wasFull = inFlight.countFresh(now) >= window.size;
      inFlight.remove(request);
      switch (outcome.kind) {
        case "served":
          budget.served(request);
          rate.served();
          if (request > lastBeforePause) {
            goesAlone = false;
            pause.overcome();
          }
          if (wasFull) {
            window.grow();
          }
          return;
        case "throttled":
          throttled(request, outcome, now);
          return;
        case "failed":
          budget.lost(request);
          if (outcome.overloaded && request > lastBeforeHalving) {
            lastBeforeHalving = lastRequest;
            window.halve();
          }
          return;
        case "cancelled":
          budget.lost(request);
      }
    },
    resumed: rate.resumed,
  };
}
