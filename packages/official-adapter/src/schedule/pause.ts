import type { ThrottledOutcome } from "./request-limiter.js";

/** The time during which nothing is sent, because the API asked for it. */
export interface Pause {
  /** What is left of it, in milliseconds; 0 when there is none. */
  leftMs(now: number): number;
  /** Begins a pause for a refusal of a request that was sent when there was none. */
  begin(outcome: ThrottledOutcome, now: number): void;
  /** Takes note of another refusal from before the pause: it can only make the pause longer. */
  prolong(outcome: ThrottledOutcome, now: number): void;
  /** A request was served again. */
  overcome(): void;
}

/** The wait after a refusal that names none; it doubles with each further refusal, up to the longest. */
const unnamedMs = 1_000;
const longestUnnamedMs = 60_000;
/** The least wait after the second refusal in a row, for a server that keeps saying "again in 0 s"; it doubles likewise. */
const repeatedMs = 250;
const longestRepeatedMs = 30_000;

/** Makes a pause that has not begun. */
export function createPause(): Pause {
  let until = Number.NEGATIVE_INFINITY;
  let refusalsInARow = 0;
  return {
    leftMs: (now) => Math.max(0, until - now),
    begin({ retryAfterMs }, now) {
      const unnamed = Math.min(longestUnnamedMs, unnamedMs * 2 ** refusalsInARow);
      const repeated = refusalsInARow === 0 ? 0 : Math.min(longestRepeatedMs, repeatedMs * 2 ** (refusalsInARow - 1));
      // Bounded, so that doubling never leaves the range of exact numbers.
      refusalsInARow = Math.min(refusalsInARow + 1, 20);
      until = Math.max(until, now + (retryAfterMs === undefined ? unnamed : Math.max(retryAfterMs, repeated)));
    },
    prolong({ retryAfterMs = 0 }, now) {
      until = Math.max(until, now + retryAfterMs);
    },
    overcome() {
      refusalsInARow = 0;
    },
  };
}
