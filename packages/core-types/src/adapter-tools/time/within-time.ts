import type { Clock } from "./clock.js";

/** How long something may take. */
export interface TimeLimit {
  readonly clock: Clock;
  /** `Infinity` for no limit. */
  readonly limitMs: number;
  /** Ends it before its time. */
  readonly parent?: AbortSignal | undefined;
  /** What the work is ended with when its time is over. */
  readonly onTimeout: () => unknown;
}

/**
 * Runs `work` with a signal that aborts when the time is over or the parent aborts, and rejects at that moment with the reason, whether or
 * not the work listens. Leaves no timer and no listener behind. The work is begun even if the parent was aborted before, so that what it
 * has to hand back is handed back.
 */
export async function withinTime<Value>(
  { clock, limitMs, parent, onTimeout }: TimeLimit,
  work: (signal: AbortSignal) => Promise<Value>,
): Promise<Value> {
  const controller = new AbortController();
  const { signal } = controller;
  const ended = new Promise<never>((_, reject) => {
    signal.addEventListener("abort", () => reject(signal.reason), { once: true });
  });
  const cancelTimer = Number.isFinite(limitMs)
    ? clock.schedule(() => controller.abort(onTimeout()), limitMs)
    : undefined;
  const follow = (): void => controller.abort(parent?.reason);
  if (parent?.aborted) {
    follow();
  }
  parent?.addEventListener("abort", follow, { once: true });
  try {
    return await Promise.race([work(signal), ended]);
  } finally {
    cancelTimer?.();
    parent?.removeEventListener("abort", follow);
  }
}

/** Waits; rejects with the signal's reason when that aborts. */
export function sleep(clock: Clock, durationMs: number, signal: AbortSignal): Promise<void> {
  return withinTime(
    { clock, limitMs: Number.POSITIVE_INFINITY, parent: signal, onTimeout: () => undefined },
    async (ended) => {
      await new Promise<void>((resolve) => {
        const cancel = clock.schedule(resolve, durationMs);
        ended.addEventListener("abort", cancel, { once: true });
      });
    },
  );
}
