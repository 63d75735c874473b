import {
  type Diagnostic,
  type Id,
  type LongCallOptions,
  PagebridgeError,
  type Provenance,
} from "@pagebridge/core-types";
import { fieldOf, isRecord, type WireRecord } from "@pagebridge/core-types/adapter-tools";
import { createRepeatFilter } from "../decode/repeat-filter.js";
import type { WantedOptions } from "../decode/wanted/wanted-records.js";
import { assertTrustworthy } from "../drift/assert-trustworthy.js";
import { checkAnswer } from "../drift/check-answer.js";
import { checkRecords } from "../drift/check-records.js";
import { createFindingCollector } from "../drift/drift-finding.js";
import { toDiagnostic } from "../drift/to-diagnostic.js";
import { createRecordStore, type RecordStore } from "../records/record-store.js";
import type { Question } from "../transport/transport.js";
import type { ReadLimits } from "./read-limits.js";
import type { ReadSource } from "./read-source.js";

/** One call of an adapter's method: its requests and records, what they cost, and what was lost. */
export interface ReadRun {
  /** Everything that has come so far, but for what was taken in elsewhere. */
  readonly records: RecordStore;
  readonly limits: Required<ReadLimits>;
  readonly userTimeZone: string;
  readonly isSignedIn: boolean;
  /** The ids that were asked for by id, so that none is asked for twice: `"block 1f3c…"`. */
  readonly asked: Set<string>;
  /** How many records one request may ask for; smaller once that was refused. */
  batchSize: number;
  /** The workspace of what the read is about, as soon as it is known. */
  homeSpaceId: Id | undefined;
  /**
   * Sends one request, looks for drift in the answer, and takes in the records that it holds.
   *
   * @throws PagebridgeError with the code that fits the failure; `schema_drift` when the answer cannot be relied on.
   */
  ask(question: Question, into?: RecordStore): Promise<WireRecord>;
  /** Adds a diagnostic to the reading. */
  report(...diagnostics: readonly Diagnostic[]): void;
  /** Adds to the number of pages and rows that the caller is told. */
  countPages(pages: number): void;
  readonly diagnostics: readonly Diagnostic[];
  provenance(): Provenance;
  /** @throws PagebridgeError `aborted` when the caller has stopped the read. */
  throwIfAborted(): void;
  /** Ends the requests that are still under way. */
  stop(): void;
}

/** How many records are asked for in one request at first. The app itself asks for about a hundred; no limit is known. */
const firstBatchSize = 500;

/** Starts the run of one call. */
export function openRun({ transport, limits, userTimeZone }: ReadSource, options: LongCallOptions = {}): ReadRun {
  const stopper = new AbortController();
  const signal = options.signal ? AbortSignal.any([options.signal, stopper.signal]) : stopper.signal;
  const session = transport.open({ signal });
  const records = createRecordStore();
  const drift = createFindingCollector();
  const isNew = createRepeatFilter();
  const diagnostics: Diagnostic[] = [];
  const readAt = new Date().toISOString();
  let pages = 0;
  const tell = (): void => {
    const blocks = records.ids("block").length;
    options.onProgress?.({ requests: session.cost().requests, blocks, pages });
  };
  return {
    records,
    limits,
    userTimeZone,
    isSignedIn: transport.isSignedIn,
    asked: new Set(),
    batchSize: firstBatchSize,
    homeSpaceId: undefined,
    async ask(question, into = records) {
      const json = await session.ask(question);
      const findings = checkAnswer(question.endpoint, json);
      drift.add(findings);
      assertTrustworthy(findings);
      const answer = isRecord(json) ? json : {};
      // What is strange about its tables and boxes, the check of the answer has found before.
      into.add(fieldOf(answer, "recordMap"));
      tell();
      return answer;
    },
    report: (...found) => void diagnostics.push(...found.filter(isNew)),
    countPages(count) {
      pages += count;
      tell();
    },
    get diagnostics() {
      return [...diagnostics, ...[...drift.findings(), ...checkRecords(records)].map(toDiagnostic)];
    },
    throwIfAborted() {
      if (!options.signal?.aborted) return;
      throw new PagebridgeError("aborted", "The read was stopped by the caller.", {
        cause: session.safeReason(options.signal.reason),
      });
    },
    provenance: () => ({ adapter: "internal", api: "internal", readAt, cost: session.cost() }),
    stop: () => stopper.abort(),
  };
}

/** Runs the body of a call, and ends its requests when it fails. */
export async function withRun<T>(
  source: ReadSource,
  options: LongCallOptions | undefined,
  body: (run: ReadRun) => Promise<T>,
): Promise<{
  readonly value: T;
  readonly diagnostics: readonly Diagnostic[];
  readonly provenance: Provenance;
}> {
  const run = openRun(source, options);
  try {
    const value = await body(run);
    return { value, diagnostics: aboutValue(run.diagnostics, value), provenance: run.provenance() };
  } catch (error) {
    run.stop();
    throw error;
  }
}

/** Drift may be met first in a record that is no part of what was read; then its id stands in the sentence alone. */
function aboutValue(diagnostics: readonly Diagnostic[], value: unknown): readonly Diagnostic[] {
  if (!diagnostics.some(({ code }) => code === "schema_drift")) return diagnostics;
  const held = JSON.stringify(value);
  return diagnostics.map((diagnostic) => {
    const { id, ...rest } = diagnostic;
    return diagnostic.code === "schema_drift" && id !== undefined && !held.includes(id) ? rest : diagnostic;
  });
}

/** What texts mention is wanted for its names and titles; who somebody is, Notion tells accounts only. */
export function mentionsWanted({ isSignedIn }: ReadRun): Pick<WantedOptions, "titles" | "users"> {
  return { titles: "mentioned", users: isSignedIn ? "mentioned" : "none" };
}
