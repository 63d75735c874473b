/** What requests to the internal API leave behind. */
export interface InternalState {
  /** What each loading of a page has been sent, as `table id`, by its `dedupeSessionId`. */
  readonly sentRecords: Map<string, Set<string>>;
  /** A fresh id, the same in each run. */
  nextId(): string;
}

/** Makes an empty state. */
export function createInternalState(): InternalState {
  let count = 0;
  return {
    sentRecords: new Map(),
    nextId: () => {
      count += 1;
      return `00000000-0000-4000-a000-${count.toString(16).padStart(12, "0")}`;
    },
  };
}
