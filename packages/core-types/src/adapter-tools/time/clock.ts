/** Where the scheduler and the transport take the time from; replaced in tests by one that moves by hand. */
export interface Clock {
  /** Milliseconds since 1970, which never go backwards while the program runs. */
  now(): number;
  /**
   * Calls back once, `delayMs` from now or somewhat later.
   *
   * @returns a function that cancels the call, and does nothing once the call was made.
   */
  schedule(callback: () => void, delayMs: number): () => void;
}

/** The longest delay that `setTimeout` takes; above it, it fires at once. */
const longestTimerMs = 2 ** 31 - 1;

/** The time of this machine. */
export const systemClock: Clock = {
  now: () => performance.timeOrigin + performance.now(),
  schedule(callback, delayMs) {
    let timer: ReturnType<typeof setTimeout>;
    const arm = (remainingMs: number): void => {
      timer =
        remainingMs > longestTimerMs
          ? setTimeout(() => arm(remainingMs - longestTimerMs), longestTimerMs)
          : setTimeout(callback, remainingMs);
    };
    arm(Math.max(0, delayMs));
    return () => clearTimeout(timer);
  },
};
