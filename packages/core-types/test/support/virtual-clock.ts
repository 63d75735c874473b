import type { Clock } from "@pagebridge/core-types/adapter-tools";

interface Timer {
  readonly at: number;
  readonly callback: () => void;
}

/** A clock that stands still until it is told to go on. */
export interface VirtualClock extends Clock {
  /** How many timers are waiting. */
  readonly timers: number;
  /** Goes on from timer to timer until the promise is settled or no timer is left, and answers with what it came to. */
  run<Value>(promise: Promise<Value>): Promise<Value>;
  /** Goes on by this much, calling every timer on the way. */
  advance(durationMs: number): Promise<void>;
}

/** Lets everything go on that waits for promises only. */
function settle(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}

/** Makes a clock that shows `startMs`. */
export function createVirtualClock(startMs = 0): VirtualClock {
  let now = startMs;
  const timers = new Set<Timer>();
  const next = (): Timer | undefined => {
    let earliest: Timer | undefined;
    for (const timer of timers) {
      if (earliest === undefined || timer.at < earliest.at) {
        earliest = timer;
      }
    }
    return earliest;
  };
  const fire = (timer: Timer): void => {
    timers.delete(timer);
    now = Math.max(now, timer.at);
    timer.callback();
  };
  return {
    get timers() {
      return timers.size;
    },
    now: () => now,
    schedule(callback, delayMs) {
      const timer = { at: now + Math.max(0, delayMs), callback };
      timers.add(timer);
      return () => timers.delete(timer);
    },
    async run(promise) {
      let isSettled = false;
      const watched = promise.finally(() => {
        isSettled = true;
      });
      watched.catch(() => undefined);
      await settle();
      for (let timer = next(); timer !== undefined && !isSettled; timer = next()) {
        fire(timer);
        await settle();
      }
      if (!isSettled) {
        throw new Error("Nothing is left to happen, and the promise is still pending.");
      }
      return watched;
    },
    async advance(durationMs) {
      const end = now + durationMs;
      await settle();
      for (let timer = next(); timer !== undefined && timer.at <= end; timer = next()) {
        fire(timer);
        await settle();
      }
      now = end;
    },
  };
}
