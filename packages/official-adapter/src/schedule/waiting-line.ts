/** Entries in the order of their coming, with urgent ones before all others; any entry can leave the line at any time. */
export interface WaitingLine<Entry> {
  readonly size: number;
  add(entry: Entry, place: "front" | "back"): void;
  remove(entry: Entry): void;
  /** The next entry, which stays in the line. */
  first(): Entry | undefined;
  /** A copy, so that entries may leave while it is walked through. */
  entries(): readonly Entry[];
}

/** Makes an empty line. Adding and removing cost the same however long the line is. */
export function createWaitingLine<Entry>(): WaitingLine<Entry> {
  // Sets keep the order of insertion and give up any member at once.
  const urgent = new Set<Entry>();
  const others = new Set<Entry>();
  return {
    get size() {
      return urgent.size + others.size;
    },
    add(entry, place) {
      (place === "front" ? urgent : others).add(entry);
    },
    remove(entry) {
      urgent.delete(entry);
      others.delete(entry);
    },
    first() {
      for (const entry of urgent) {
        return entry;
      }
      for (const entry of others) {
        return entry;
      }
      return undefined;
    },
    entries: () => [...urgent, ...others],
  };
}
