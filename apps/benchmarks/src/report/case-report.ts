import type { BenchmarkCase, TimePromise } from "../cases/benchmark-case.js";
import type { ReadBound } from "../cases/read-bound.js";
import type { Measurement } from "../measure/measurement.js";
import { type ReaderName, readers } from "../peers/readers.js";
import { median } from "./median.js";

/** What a case came to, as plain data. */
export interface CaseReport {
  readonly id: string;
  readonly title: string;
  readonly explanation: string;
  readonly bound: ReadBound;
  /** What time is compared with; absent when it is not compared. */
  readonly ideal?: { readonly name: string; readonly milliseconds: number; readonly promise: TimePromise };
  readonly rows: readonly ReportRow[];
}

/** What one reader came to in one case: the medians of its rounds. Ratios are absent when it did not read the page, or not all that was refused at first. */
export interface ReportRow {
  readonly reader: ReaderName;
  readonly title: string;
  readonly outcome: Measurement["outcome"];
  readonly note?: string;
  readonly rounds: number;
  readonly requests: number;
  /** Those that asked for children. */
  readonly lists: number;
  /** Requests divided by the lower bound. */
  readonly requestRatio?: number;
  readonly duplicates: number;
  readonly refused: number;
  readonly sideBySide: number;
  readonly bytes: number;
  /** Blocks whose text is missing; all of them when the reader came to no result. */
  readonly lost: number;
  readonly repeated: number;
  /** Blocks that show text. */
  readonly blocks: number;
  readonly milliseconds: number;
  /** Time divided by the ideal. */
  readonly timeRatio?: number;
  /** Time divided by that of Pagebridge, with reading and writing. */
  readonly ratioToOurs?: number;
}

/** The rounds of one reader. */
export interface ReaderRounds {
  readonly reader: ReaderName;
  readonly rounds: readonly Measurement[];
}

/** Sums up the rounds of all readers of a case. */
export function toCaseReport(
  benchmark: BenchmarkCase,
  bound: ReadBound,
  blocks: number,
  all: readonly ReaderRounds[],
): CaseReport {
  const { id, title, explanation, time } = benchmark;
  const idealMs = time?.idealMs(bound);
  const ours = all.find(({ reader }) => reader === "pagebridge");
  const ourMs = ours?.rounds.every(isCompleteRead) ? medianOf(ours.rounds, "milliseconds") : undefined;
  return {
    id,
    title,
    explanation,
    bound,
    ...(time && idealMs !== undefined && { ideal: { name: time.ideal, milliseconds: idealMs, promise: time.promise } }),
    rows: all.map((rounds) => toRow(rounds, bound, blocks, idealMs, ourMs)),
  };
}

function toRow(
  { reader, rounds }: ReaderRounds,
  bound: ReadBound,
  blocks: number,
  idealMs: number | undefined,
  ourMs: number | undefined,
): ReportRow {
  const worst = rounds.find(({ outcome }) => outcome !== "read") ?? rounds.find(({ note }) => note !== undefined);
  const isComplete = rounds.every(isCompleteRead);
  const requests = medianOf(rounds, "requests");
  const milliseconds = medianOf(rounds, "milliseconds");
  return {
    reader,
    title: readers[reader].title,
    outcome: worst?.outcome ?? "read",
    ...(worst?.note !== undefined && { note: worst.note }),
    rounds: rounds.length,
    requests,
    lists: medianOf(rounds, "lists"),
    duplicates: medianOf(rounds, "duplicates"),
    refused: medianOf(rounds, "refused"),
    sideBySide: medianOf(rounds, "sideBySide"),
    bytes: medianOf(rounds, "bytes"),
    lost: median(rounds.map(({ loss }) => loss?.lost ?? blocks)),
    repeated: median(rounds.map(({ loss }) => loss?.repeated ?? 0)),
    blocks,
    milliseconds,
    ...(isComplete && { requestRatio: requests / bound.requests }),
    ...(isComplete && idealMs !== undefined && { timeRatio: milliseconds / idealMs }),
    ...(isComplete && idealMs !== undefined && ourMs !== undefined && { ratioToOurs: milliseconds / ourMs }),
  };
}

/** Whoever leaves out what was refused is quick and frugal, but did not read the page. */
function isCompleteRead({ outcome, unanswered }: Measurement): boolean {
  return outcome === "read" && unanswered === 0;
}

type Count = "bytes" | "duplicates" | "lists" | "milliseconds" | "refused" | "requests" | "sideBySide";

function medianOf(rounds: readonly Measurement[], count: Count): number {
  return median(rounds.map((round) => round[count]));
}
