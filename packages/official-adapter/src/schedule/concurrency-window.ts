/** How many requests may be in flight at once; grows by little while all goes well, and is halved when the server struggles. */
export interface ConcurrencyWindow {
  /** A whole number, at least 1. */
  readonly size: number;
  /** One answer came while all places were taken. */
  grow(): void;
  /** The server struggles. */
  halve(): void;
  /** Nothing is known any more about what the server can take. */
  startOver(): void;
}

/** Makes a window that starts at `initial` and stays within 1 and `max`. */
export function createConcurrencyWindow(initial: number, max: number): ConcurrencyWindow {
  let size = Math.min(initial, max);
  // After starting over, one more place for every two answers per place: slow enough that the limit that is searched for is met
  // by one request too many, and not by many at once.
  const answersPerPlace = 3;
  return {
    get size() {
      return Math.max(1, Math.floor(size));
    },
    grow() {
      size = Math.min(max, size + 1 / (answersPerPlace * Math.max(1, Math.floor(size))));
    },
    halve() {
      size = Math.max(1, size / 2);
    },
    startOver() {
      size = 1;
    },
  };
}
