import type { ReadCost } from "../contract/provenance.js";
import type { Clock } from "./time/clock.js";

/** Counts what the requests of one read cost. */
export interface CostMeter {
  sent(attempt: number): void;
  received(bytes: number): void;
  throttled(): void;
  /** A request has ended, however it did. */
  ended(): void;
  cost(): Required<ReadCost>;
}

/** Makes a meter that shows nothing yet. */
export function createCostMeter(clock: Clock): CostMeter {
  let requests = 0;
  let retries = 0;
  let throttled = 0;
  let bytes = 0;
  let beganAt: number | undefined;
  let endedAt = 0;
  return {
    sent(attempt) {
      beganAt ??= clock.now();
      requests += 1;
      retries += attempt > 1 ? 1 : 0;
    },
    received(count) {
      bytes += count;
    },
    throttled() {
      throttled += 1;
    },
    ended() {
      endedAt = clock.now();
    },
    cost: () => ({
      requests,
      bytes,
      milliseconds: beganAt === undefined ? 0 : Math.max(0, Math.round(endedAt - beganAt)),
      retries,
      throttled,
    }),
  };
}
