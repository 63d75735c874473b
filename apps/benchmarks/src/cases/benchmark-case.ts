import type { EmulatorOptions, GeneratedWorkspace } from "@pagebridge/notion-emulator";
import type { ReaderName } from "../peers/readers.js";
import type { ReadBound } from "./read-bound.js";

/** One thing that is measured: a page, a server, and those who read it. */
export interface BenchmarkCase {
  /** For `--only`. */
  readonly id: string;
  readonly title: string;
  /** What the numbers mean, in one or two sentences. */
  readonly explanation: string;
  /** Its first root is the page that is read. */
  readonly workspace: () => GeneratedWorkspace;
  readonly server: Pick<EmulatorOptions, "latencyMs" | "rateLimit">;
  readonly readers: readonly ReaderName[];
  /** Present when time is compared. */
  readonly time?: TimeComparison;
}

/** How a time is judged. */
interface TimeComparison {
  /** What it is called, such as "ideal time". */
  readonly ideal: string;
  /** The shortest time that the server allows. */
  readonly idealMs: (bound: ReadBound) => number;
  readonly promise: TimePromise;
  /** How often each reader reads; the median counts. */
  readonly rounds: number;
}

/** How many times the ideal a reader of ours takes at most. */
export interface TimePromise {
  readonly reader: ReaderName;
  readonly ratio: number;
}
