/**
 * Asks for the next value of an iteration while the consumer still works on the last one.
 * Holds at most one value ahead; ends the source when the consumer stops early.
 */
export async function* prefetched<T>(source: AsyncGenerator<T, void, undefined>): AsyncGenerator<T, void, undefined> {
  let next = source.next();
  try {
    for (;;) {
      const result = await next;
      if (result.done) return;
      next = source.next();
      // A failure is met when the value is asked for; until then it must not count as unhandled.
      next.catch(() => undefined);
      yield result.value;
    }
  } finally {
    // Not awaited: the answer that is under way is of no use any more, and whoever stops the run ends its request.
    source.return().catch(() => undefined);
  }
}
