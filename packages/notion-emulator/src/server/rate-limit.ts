/** How many requests one caller may send. */
export type RateLimit =
  | {
      readonly kind: "token-bucket";
      /** How fast the budget comes back. */
      readonly ratePerSecond: number;
      /** How many requests may come at once. */
      readonly burst: number;
      /** What `Retry-After` says. Notion sends whole seconds. */
      readonly retryAfterSeconds: number;
    }
  | {
      readonly kind: "window";
      /** How many requests fit into a window, from its first request on. */
      readonly requests: number;
      readonly windowSeconds: number;
    };

/** Counts requests by caller. */
export interface RateLimiter {
  /** Undefined when the request may pass, else how many seconds to wait. */
  take(caller: string): number | undefined;
}

/**
 * Makes a limiter with a full budget for everyone.
 *
 * @param now Milliseconds since 1970.
 */
export function createRateLimiter(limit: RateLimit, now: () => number): RateLimiter {
  return limit.kind === "token-bucket" ? createTokenBuckets(limit, now) : createWindows(limit, now);
}

function createTokenBuckets(limit: Extract<RateLimit, { kind: "token-bucket" }>, now: () => number): RateLimiter {
  const buckets = new Map<string, { level: number; at: number }>();
  return {
    take: (caller) => {
      const at = now();
      const bucket = buckets.get(caller) ?? { level: limit.burst, at };
      const level = Math.min(limit.burst, bucket.level + ((at - bucket.at) / 1000) * limit.ratePerSecond);
      const mayPass = level >= 1;
      buckets.set(caller, { level: mayPass ? level - 1 : level, at });
      return mayPass ? undefined : limit.retryAfterSeconds;
    },
  };
}

function createWindows(limit: Extract<RateLimit, { kind: "window" }>, now: () => number): RateLimiter {
  const windows = new Map<string, { count: number; endsAt: number }>();
  return {
    take: (caller) => {
      const at = now();
      const known = windows.get(caller);
      const open = known && known.endsAt > at ? known : { count: 0, endsAt: at + limit.windowSeconds * 1000 };
      windows.set(caller, open);
      if (open.count >= limit.requests) return Math.max(1, Math.ceil((open.endsAt - at) / 1000));
      open.count += 1;
      return undefined;
    },
  };
}
