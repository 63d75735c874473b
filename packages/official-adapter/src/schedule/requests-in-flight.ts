/** The requests that were sent and are not answered yet. */
export interface RequestsInFlight {
  readonly size: number;
  add(request: number, now: number): void;
  remove(request: number): void;
  /** How many of those after `request` have not been out for so long that they are likely to be lost. */
  countFresh(now: number, after?: number): number;
  /** Milliseconds until the next of them has been out for that long; `Infinity` when there is none. */
  untilNextIsStaleMs(now: number): number;
}

/**
 * After this long, a request no longer keeps others from being sent: when only one may go at a time, a single lost answer would
 * stop everything until its time is over.
 */
const staleAfterMs = 15_000;

/** Makes a list of requests in flight, empty at first. Requests are numbered in the order of their sending. */
export function createRequestsInFlight(): RequestsInFlight {
  const sentAt = new Map<number, number>();
  return {
    get size() {
      return sentAt.size;
    },
    add(request, now) {
      sentAt.set(request, now);
    },
    remove(request) {
      sentAt.delete(request);
    },
    countFresh(now, after = 0) {
      let count = 0;
      for (const [request, time] of sentAt) {
        if (request > after && time > now - staleAfterMs) {
          count += 1;
        }
      }
      return count;
    },
    untilNextIsStaleMs(now) {
      for (const time of sentAt.values()) {
        if (time > now - staleAfterMs) {
          return time + staleAfterMs - now;
        }
      }
      return Number.POSITIVE_INFINITY;
    },
  };
}
