/** Runs a task now, or as soon as fewer than the allowed number are running. */
export type Limit = <T>(task: () => Promise<T>) => Promise<T>;

/** Makes a limit that lets a number of tasks run at once, the others waiting in order. */
export function limitConcurrency(most: number): Limit {
  const waiting: (() => void)[] = [];
  let running = 0;
  return async (task) => {
    if (running >= most) await new Promise<void>((resolve) => waiting.push(resolve));
    else running += 1;
    try {
      return await task();
    } finally {
      const next = waiting.shift();
      if (next) next();
      else running -= 1;
    }
  };
}
