/** What a simulated server says to one request. */
type SimulatedAnswer = { readonly isServed: true } | { readonly isServed: false; readonly retryAfterMs?: number };

/** Answers requests in the order of their arrival, given the time in milliseconds. */
export type SimulatedServer = (now: number) => SimulatedAnswer;

const served: SimulatedAnswer = { isServed: true };

/** Retry-After is in whole seconds. */
function wholeSeconds(milliseconds: number): number {
  return Math.ceil(milliseconds / 1000) * 1000;
}

/** A server without a limit. */
export function unlimited(): SimulatedServer {
  return () => served;
}

/** A bucket that holds `burst` tokens and gains `rate` per second; `rate` may change with the time. */
export function tokenBucket(
  rate: number | ((now: number) => number),
  burst: number,
  sayRetryAfter: (untilNextTokenMs: number) => number | undefined = wholeSeconds,
): SimulatedServer {
  let tokens = burst;
  let countedAt: number | undefined;
  return (now) => {
    const current = typeof rate === "number" ? rate : rate(now);
    tokens = Math.min(burst, tokens + (current * (now - (countedAt ?? now))) / 1000);
    countedAt = now;
    if (tokens >= 1) {
      tokens -= 1;
      return served;
    }
    const retryAfterMs = sayRetryAfter(((1 - tokens) / current) * 1000);
    return retryAfterMs === undefined ? { isServed: false } : { isServed: false, retryAfterMs };
  };
}

/**
 * `limit` requests in each window of `windowMs`. Windows begin with the first request after the last one's end, or, with `beginsAt`,
 * at that time and every `windowMs` after it.
 */
export function fixedWindow(limit: number, windowMs: number, beginsAt?: number): SimulatedServer {
  let begin = beginsAt ?? Number.NEGATIVE_INFINITY;
  let count = 0;
  return (now) => {
    if (now >= begin + windowMs) {
      begin = beginsAt === undefined ? now : begin + Math.floor((now - begin) / windowMs) * windowMs;
      count = 0;
    }
    if (count < limit) {
      count += 1;
      return served;
    }
    return { isServed: false, retryAfterMs: wholeSeconds(begin + windowMs - now) };
  };
}

/** `limit` requests within any `windowMs`. */
export function rollingWindow(limit: number, windowMs: number): SimulatedServer {
  const times: number[] = [];
  return (now) => {
    while (times[0] !== undefined && times[0] <= now - windowMs) {
      times.shift();
    }
    const oldest = times[0];
    if (times.length < limit || oldest === undefined) {
      times.push(now);
      return served;
    }
    return { isServed: false, retryAfterMs: wholeSeconds(oldest + windowMs - now) };
  };
}

/** Numbers between 0 and 1 that are the same in each run. */
export function createRandom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    // The constants of Numerical Recipes' linear congruential generator.
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}
