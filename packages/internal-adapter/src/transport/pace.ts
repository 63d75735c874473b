import type { Clock } from "@pagebridge/core-types/adapter-tools";
import type { PaceOptions } from "./transport.js";

/** Decides when a request may be sent. */
export interface Pace {
  /**
   * Waits for a turn; what was given back at the end of it lets the next one begin. A retry goes before those that were not sent yet.
   *
   * @returns the pause instead, when everybody has to wait for longer than `maxPauseMs`.
   * @throws the signal's reason when that aborts.
   */
  acquire(options: AcquireOptions): Promise<Turn | TooLong>;
  /** Lets nobody begin for a while. */
  pause(durationMs: number): void;
}

/** What a request says of itself when it gets in line. */
interface AcquireOptions {
  readonly signal: AbortSignal;
  readonly maxPauseMs: number;
  readonly isRetry: boolean;
}

/** The right to send one request. */
export interface Turn {
  end(): void;
}

/** How long everybody has to wait. */
interface TooLong {
  readonly waitMs: number;
}

type Limits = Required<Omit<PaceOptions, "cooldownMs">>;

/** Makes a pace: so many at once, and so many per second after a first burst. */
export function createPace(clock: Clock, { maxConcurrency, requestsPerSecond, burst }: Limits): Pace {
  const line: (() => void)[] = [];
  const perMs = requestsPerSecond / 1000;
  let running = 0;
  let stored = burst;
  let countedAt = clock.now();
  let pausedUntil = Number.NEGATIVE_INFINITY;
  let cancelTimer: (() => void) | undefined;

  const waitMs = (now: number): number => {
    stored = Math.min(burst, stored + (perMs === Number.POSITIVE_INFINITY ? burst : (now - countedAt) * perMs));
    countedAt = now;
    return Math.ceil(Math.max(pausedUntil - now, stored >= 1 ? 0 : (1 - stored) / perMs));
  };

  const goOn = (): void => {
    cancelTimer?.();
    cancelTimer = undefined;
    while (line.length > 0 && running < maxConcurrency) {
      const wait = waitMs(clock.now());
      if (wait > 0) {
        cancelTimer = clock.schedule(goOn, wait);
        return;
      }
      stored -= 1;
      running += 1;
      line.shift()?.();
    }
  };

  const turn = (): Turn => {
    let hasEnded = false;
    return {
      end() {
        if (hasEnded) return;
        hasEnded = true;
        running -= 1;
        goOn();
      },
    };
  };

  return {
    pause(durationMs) {
      pausedUntil = Math.max(pausedUntil, clock.now() + durationMs);
      // What was saved up before does not count: the server has just said that it was too much.
      stored = Math.min(stored, 1);
    },
    acquire: ({ signal, maxPauseMs, isRetry }) =>
      new Promise((resolve, reject) => {
        signal.throwIfAborted();
        const pauseMs = pausedUntil - clock.now();
        if (pauseMs > maxPauseMs) {
          resolve({ waitMs: pauseMs });
          return;
        }
        const leave = (): void => {
          line.splice(line.indexOf(begin), 1);
          goOn();
          reject(signal.reason);
        };
        const begin = (): void => {
          signal.removeEventListener("abort", leave);
          resolve(turn());
        };
        signal.addEventListener("abort", leave, { once: true });
        if (isRetry) line.unshift(begin);
        else line.push(begin);
        goOn();
      }),
  };
}
