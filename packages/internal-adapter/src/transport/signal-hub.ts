/** Passes the abort of one signal on to any number of requests. */
export interface SignalHub {
  /** Runs work with a signal of its own, which aborts with the hub's. */
  run<Value>(work: (signal: AbortSignal) => Promise<Value>): Promise<Value>;
}

/**
 * Makes a hub for a caller's signal. It has one listener there however many requests are under way, and none when there are none: Node
 * warns of a leak when a signal has more than ten.
 */
export function createSignalHub(source: AbortSignal | undefined): SignalHub {
  const controllers = new Set<AbortController>();
  const passOn = (): void => {
    for (const controller of controllers) controller.abort(source?.reason);
  };
  return {
    async run(work) {
      const controller = new AbortController();
      if (source?.aborted) controller.abort(source.reason);
      controllers.add(controller);
      // Adding the same listener again changes nothing.
      source?.addEventListener("abort", passOn, { once: true });
      try {
        return await work(controller.signal);
      } finally {
        controllers.delete(controller);
        if (controllers.size === 0) source?.removeEventListener("abort", passOn);
      }
    },
  };
}
