import type { ReadCost, ReadProgress } from "@pagebridge/core-types";

/** How far reading has come, for those who wait. */
export interface ReadCounts {
  /** Pages and databases that are known of. */
  readonly found: number;
  readonly done: number;
  readonly rows: number;
  readonly requests: number;
  readonly bytes: number;
  readonly retries: number;
  readonly throttled: number;
}

/** What one adapter answered. */
export interface AnswerCounts {
  /** Its name, such as `"official"`. */
  readonly adapter: string;
  readonly pages: number;
  readonly databases: number;
  /** Data sources whose rows it gave. */
  readonly rowQueries: number;
}

/** Counts while several reads are under way. */
export interface ReadMeter {
  readonly counts: ReadCounts;
  /** Who answered what, in the order in which they first did. */
  readonly answers: readonly AnswerCounts[];
  found(): void;
  row(): void;
  done(): void;
  /** Counts what an adapter answered. */
  answered(adapter: string, what: Exclude<keyof AnswerCounts, "adapter">): void;
  /** Follows one read; its requests count at once, and for good when it ends. */
  start(): { readonly update: (progress: ReadProgress) => void; readonly end: (cost?: ReadCost) => void };
}

/** Makes a meter at zero. @param onChange Called after every change, with the counts. */
export function createReadMeter(onChange: (counts: ReadCounts) => void): ReadMeter {
  const counts = { found: 0, done: 0, rows: 0, requests: 0, bytes: 0, retries: 0, throttled: 0 };
  const changed = (): void => onChange(counts);
  const answers = new Map<string, { adapter: string; pages: number; databases: number; rowQueries: number }>();
  return {
    counts,
    get answers() {
      return [...answers.values()];
    },
    answered: (adapter, what) => {
      const counted = answers.get(adapter) ?? { adapter, pages: 0, databases: 0, rowQueries: 0 };
      counted[what] += 1;
      answers.set(adapter, counted);
    },
    found: () => {
      counts.found += 1;
      changed();
    },
    row: () => {
      counts.rows += 1;
      changed();
    },
    done: () => {
      counts.done += 1;
      changed();
    },
    start: () => {
      let requests = 0;
      const setRequests = (now: number): void => {
        counts.requests += now - requests;
        requests = now;
        changed();
      };
      return {
        update: (progress) => setRequests(progress.requests),
        end: (cost) => {
          if (!cost) return;
          setRequests(cost.requests);
          counts.bytes += cost.bytes;
          counts.retries += cost.retries ?? 0;
          counts.throttled += cost.throttled ?? 0;
        },
      };
    },
  };
}
