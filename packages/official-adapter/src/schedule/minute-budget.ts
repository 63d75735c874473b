/**
 * Half a second longer than a minute: requests do not all take the same time to the server, so that two which are a minute apart here
 * may be less than that apart there.
 */
const minuteMs = 60_500;

/** What Notion grants a connection per minute: on most plans, and on Business and Enterprise. */
const documentedBudgets = [180, 600] as const;

/** Counts the requests of the last minute against a budget. */
export interface MinuteBudget {
  /** Whether the budget is known to hold; if not, one request beyond it is worth a trial. */
  readonly isCertain: boolean;
  /** Milliseconds until one more request is within the budget; 0 for now. */
  waitMs(now: number): number;
  sent(request: number, now: number): void;
  /** Marks a request that was sent as the one that goes beyond the budget to see what happens. */
  markTrial(request: number): void;
  served(request: number): void;
  /** The request was refused for its rate. Answers `true` when it was the trial, so that the refusal says only what the budget is. */
  refused(request: number, now: number, retryAfterMs: number): boolean;
  /** The request led to no answer, so it teaches nothing. */
  lost(request: number): void;
}

/**
 * Makes the budget of one token. The requests may come in one burst; then each has to wait until the one that lies a budget's
 * length before it is a minute old.
 *
 * With `requestsPerMinute` the budget is that. Without, it is the smallest documented one, until a trial is served: then it is the next
 * larger one, and after the largest there is none.
 */
export function createMinuteBudget(requestsPerMinute: number | undefined): MinuteBudget {
  const larger: number[] = requestsPerMinute === undefined ? [...documentedBudgets] : [];
  let budget = requestsPerMinute ?? larger.shift() ?? Number.POSITIVE_INFINITY;
  let isCertain = requestsPerMinute !== undefined;
  let trial: number | undefined;
  const sentAt = new Map<number, number>();

  /** Answers when the oldest request of the last minute was sent. */
  const forgetOld = (now: number): number | undefined => {
    for (const [request, time] of sentAt) {
      if (time > now - minuteMs) {
        return time;
      }
      sentAt.delete(request);
    }
    return undefined;
  };
  return {
    get isCertain() {
      return isCertain;
    },
    waitMs(now) {
      const oldest = forgetOld(now);
      return oldest === undefined || sentAt.size < budget ? 0 : oldest + minuteMs - now;
    },
    sent(request, now) {
      if (budget !== Number.POSITIVE_INFINITY) {
        sentAt.set(request, now);
      }
    },
    markTrial(request) {
      trial = request;
    },
    served(request) {
      if (request !== trial) {
        return;
      }
      trial = undefined;
      budget = larger.shift() ?? Number.POSITIVE_INFINITY;
      if (budget === Number.POSITIVE_INFINITY) {
        sentAt.clear();
      }
    },
    refused(request, now, retryAfterMs) {
      sentAt.delete(request);
      if (request !== trial) {
        return false;
      }
      trial = undefined;
      isCertain = true;
      // A server whose minutes begin earlier than ours says so by a shorter wait. After it, it counts from zero.
      if (retryAfterMs + 2_000 < this.waitMs(now)) {
        sentAt.clear();
      }
      return true;
    },
    lost(request) {
      if (request === trial) {
        trial = undefined;
      }
    },
  };
}
