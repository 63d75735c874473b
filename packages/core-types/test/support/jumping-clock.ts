import type { Clock } from "@pagebridge/core-types/adapter-tools";

/** A clock for tests over real connections: waits end at once, but for those that are held. */
export interface JumpingClock extends Clock {
  /** The waits that were jumped over, in milliseconds and in order. */
  readonly waits: readonly number[];
  /** Lets the held waits of this length end. Answers how many there were. */
  release(delayMs: number): number;
}

interface Held {
  readonly delayMs: number;
  readonly callback: () => void;
}

/** Makes a clock that holds waits of these lengths, such as time limits, until they are released. */
export function createJumpingClock(...heldDelaysMs: readonly number[]): JumpingClock {
  let now = Date.parse("2026-11-01T12:00:00Z");
  const waits: number[] = [];
  const held = new Set<Held>();
  return {
    waits,
    now: () => now,
    schedule(callback, delayMs) {
      if (heldDelaysMs.includes(delayMs)) {
        const entry = { delayMs, callback };
        held.add(entry);
        return () => held.delete(entry);
      }
      const jump = setImmediate(() => {
        now += delayMs;
        waits.push(delayMs);
        callback();
      });
      return () => clearImmediate(jump);
    },
    release(delayMs) {
      const due = [...held].filter((entry) => entry.delayMs === delayMs);
      for (const entry of due) {
        held.delete(entry);
        now += delayMs;
        entry.callback();
      }
      return due.length;
    },
  };
}
