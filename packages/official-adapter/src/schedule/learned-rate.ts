/** A rate that is learned from when the server refuses, and kept to by waiting. */
export interface LearnedRate {
  /** Whether there is a rate to keep to; until then requests go as they come. */
  readonly isKnown: boolean;
  /** Whether the server has refused at all, so that a rate is known or being measured. */
  readonly isSuspected: boolean;
  /** Milliseconds until one more request keeps to the rate. */
  waitMs(now: number): number;
  sent(now: number): void;
  served(): void;
  /** The server refused a request for its rate: at this moment, its allowance was used up. */
  refused(now: number): void;
  /** Nothing was asked for in the last `idleMs`, so that the server's allowance may have filled up unused. */
  resumed(idleMs: number, now: number): void;
}

/** A moment at which the server's allowance was known to be used up, and how many requests had been served by then. */
interface Exhaustion {
  readonly time: number;
  readonly served: number;
}

/** Requests per millisecond, between two moments of exhaustion. */
interface Measurement {
  readonly least: number;
  readonly likely: number;
  readonly most: number;
  readonly spanMs: number;
}

/** Older moments say little about now. */
const horizonMs = 120_000;
/** After this long without demand, what was learned is dropped. */
const forgetAfterMs = 300_000;
/** Shorter breaks do not fill an allowance that is worth mentioning. */
const briefBreakMs = 2_000;
const growthPerRequest = 0.02;

/**
 * Makes a rate about which nothing is known.
 *
 * The reasoning: when the server refuses twice, then between the two refusals it served what came in anew at its own rate, give or
 * take one request, whether it keeps a bucket of tokens or counts windows of time. That measures the rate, better the further apart
 * the two are. Requests are then paced slightly above the likely rate, so that the next refusal comes late and tells more; the number of
 * refusals grows with the logarithm of the time only. While the server makes everybody wait, the allowance goes on growing, and is
 * spent afterwards: a pause costs no time.
 *
 * A refusal that is long overdue means that the rate went up, so the pace rises with it, by a twentieth per second.
 */
export function createLearnedRate(): LearnedRate {
  let ratePerMs: number | undefined;
  let allowance = 0;
  let largestAllowance = 1;
  let largestBurst = 1;
  let countedAt = 0;
  let served = 0;
  let servedBeforeRun = 0;
  let exhaustions: Exhaustion[] = [];
  let growsFrom = Number.POSITIVE_INFINITY;
  let hasWaited = false;

  const countAllowance = (now: number, rate: number): void => {
    allowance = Math.min(largestAllowance, allowance + rate * (now - countedAt));
    countedAt = now;
  };

  const learn = (now: number): void => {
    exhaustions = exhaustions.filter((exhaustion) => exhaustion.time >= now - horizonMs);
    const latest = exhaustions.at(-1);
    const earliest = exhaustions[0];
    if (latest === undefined || earliest === undefined) {
      largestBurst = served - servedBeforeRun;
      return;
    }
    let measured = measure(earliest, now, served);
    const recent = measure(latest, now, served);
    if (recent.most < measured.least || recent.least > measured.most) {
      measured = recent;
      exhaustions = [latest];
    }
    // The pace had risen past anything that was measured, and only now met a limit: that limit is near.
    const reached = ratePerMs === undefined ? 0 : ratePerMs * 0.85;
    ratePerMs = Math.max(measured.likely, reached > measured.most ? reached : 0);
    largestAllowance = Math.max(1, largestBurst - ratePerMs * 1000);
    growsFrom = now + Math.max(5_000, Math.min(2 * measured.spanMs, 60_000));
  };

  return {
    get isKnown() {
      return ratePerMs !== undefined;
    },
    get isSuspected() {
      return ratePerMs !== undefined || exhaustions.length > 0;
    },
    waitMs(now) {
      if (ratePerMs === undefined) {
        return 0;
      }
      countAllowance(now, ratePerMs);
      if (allowance >= 1) {
        return 0;
      }
      hasWaited = true;
      return (1 - allowance) / ratePerMs;
    },
    sent(now) {
      if (ratePerMs !== undefined) {
        countAllowance(now, ratePerMs);
        allowance -= 1;
        if (hasWaited && now > growsFrom) {
          ratePerMs *= 1 + growthPerRequest;
        }
        hasWaited = false;
      }
    },
    served() {
      served += 1;
    },
    refused(now) {
      learn(now);
      exhaustions.push({ time: now, served });
      allowance = 0;
      countedAt = now;
      hasWaited = false;
    },
    resumed(idleMs, now) {
      if (idleMs < briefBreakMs) {
        return;
      }
      servedBeforeRun = served;
      exhaustions = [];
      if (idleMs > forgetAfterMs) {
        ratePerMs = undefined;
      } else if (ratePerMs !== undefined) {
        countAllowance(now, ratePerMs);
      }
    },
  };
}

function measure(since: Exhaustion, now: number, served: number): Measurement {
  // A server that refuses twice within one of its own time steps must not look infinitely fast.
  const spanMs = Math.max(1, now - since.time);
  const count = served - since.served;
  return {
    least: Math.max(0, count - 1) / spanMs,
    likely: (count + 0.5) / spanMs,
    most: (count + 1) / spanMs,
    spanMs,
  };
}
