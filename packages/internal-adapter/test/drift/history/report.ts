import {
  type Block,
  blockPlainText,
  type Diagnostic,
  type Page,
  PagebridgeError,
  walkBlocks,
} from "@pagebridge/core-types";
import { decodePage } from "../../../src/decode/pages/decode-page.js";
import type { DecodePageOptions } from "../../../src/decode/pages/page-reader.js";
import { readQueryAnswer } from "../../../src/decode/queries/read-query-answer.js";
import { checkCompleteness, selectRows } from "../../../src/decode/queries/select-rows.js";
import { assertTrustworthy } from "../../../src/drift/assert-trustworthy.js";
import { checkAnswer } from "../../../src/drift/check-answer.js";
import { checkRecords } from "../../../src/drift/check-records.js";
import { createFindingCollector, type DriftFinding } from "../../../src/drift/drift-finding.js";
import { createRecordStore, type RecordStore } from "../../../src/records/record-store.js";
import { judgeAnswer } from "../../../src/transport/judge-answer.js";
import { toPagebridgeError } from "../../../src/transport/map-error.js";
import { madeId } from "../../support/made-records.js";

/**
 * What came of answers as they were, or could have been, on the day of a change.
 *
 * - `read`: everything is read, and there is nothing to say.
 * - `reported`: what can be read is read, and what cannot is said.
 * - `refused`: nothing is given, because it could be wrong; the error says why.
 */
export interface DriftReport {
  readonly outcome: "read" | "refused" | "reported";
  /** Findings in brief: severity, table, key and shape. */
  readonly drift?: readonly string[];
  /** Other diagnostics in brief: severity and code. */
  readonly losses?: readonly string[];
  /** The code of the error. */
  readonly error?: PagebridgeError["code"];
  /** What was read, as far as the row is about it. */
  readonly shows?: unknown;
}

/** One raw answer: endpoint and body. */
export type RawAnswer = readonly [endpoint: string, json: unknown];

/** What a row shows of the page that was read. */
export type See = (page: Page, records: RecordStore) => unknown;

/** Reads the page number 1 from raw answers in the way of the adapter: checked first, then taken in, then decoded. */
export function readPage(
  answers: readonly RawAnswer[],
  see: See = textOf,
  options: DecodePageOptions = {},
): DriftReport {
  const records = createRecordStore();
  const drift = takeIn(answers, records);
  if ("error" in drift) return drift;
  const { value, diagnostics } = decodePage(records, madeId(1), options);
  return report([...drift.findings, ...checkRecords(records)], diagnostics, see(value, records));
}

/** Reads the rows of a collection from one raw answer in the way of the adapter. */
export function readRows(json: unknown, collectionId: string, orderedByHand?: number): DriftReport {
  const records = createRecordStore();
  const drift = takeIn([["queryCollection?src=initial_load", json]], records);
  if ("error" in drift) return drift;
  const { rowIds, hasMore, sizeHint } = readQueryAnswer(json);
  const { rows, absent, unavailable } = selectRows(records, rowIds, collectionId);
  const unread = [...absent, ...unavailable];
  const end = { collectionId, given: rows.length, unread, isStopped: hasMore, sizeHint, orderedByHand };
  return report(
    drift.findings,
    checkCompleteness(end),
    rows.map(({ id }) => id),
  );
}

/** What becomes of a request that the server refuses. */
export function refusedRequest(endpoint: string, status: number, body: object | string): DriftReport {
  const text = typeof body === "string" ? body : JSON.stringify(body);
  const contentType = typeof body === "string" ? "text/html" : "application/json";
  const headers = new Headers({ "content-type": contentType });
  const verdict = judgeAnswer({ status, headers, text }, 0);
  if (verdict.kind === "accepted") return { outcome: "read" };
  const error = toPagebridgeError(verdict.failure, {
    question: { endpoint, body: {}, subject: "a page" },
    baseUrl: "https://app.notion.com/api/v3",
    isSignedIn: false,
    redact: (words) => words,
  });
  return { outcome: "refused", error: error.code };
}

function takeIn(
  answers: readonly RawAnswer[],
  records: RecordStore,
): { readonly findings: readonly DriftFinding[] } | (DriftReport & { readonly error: PagebridgeError["code"] }) {
  const findings = createFindingCollector();
  for (const [endpoint, json] of answers) {
    const found = checkAnswer(endpoint, json);
    findings.add(found);
    try {
      assertTrustworthy(found);
    } catch (error) {
      if (!PagebridgeError.is(error)) throw error;
      return { outcome: "refused", error: error.code, drift: found.map(inBrief) };
    }
    records.add(mapOf(json));
  }
  return { findings: findings.findings() };
}

function mapOf(json: unknown): unknown {
  return typeof json === "object" && json !== null && "recordMap" in json ? json.recordMap : {};
}

function report(findings: readonly DriftFinding[], diagnostics: readonly Diagnostic[], shows: unknown): DriftReport {
  const isSilent = [...findings, ...diagnostics].every(({ severity }) => severity === "info");
  return {
    outcome: isSilent ? "read" : "reported",
    ...(findings.length > 0 && { drift: findings.map(inBrief) }),
    ...(diagnostics.length > 0 && {
      losses: [...new Set(diagnostics.map(({ severity, code }) => `${severity} ${code}`))],
    }),
    shows,
  };
}

function inBrief({ severity, table, key, shape }: DriftFinding): string {
  return [severity, ...[table, key].filter((word) => word !== undefined), shape].join(" ");
}

/** The types of a page's blocks, each with its text, in reading order. */
function textOf(page: Page): readonly string[] {
  return blocksOf(page).map((block) => `${block.type}: ${blockPlainText(block)}`);
}

/** All blocks of a page, in reading order. */
export function blocksOf(page: Page): readonly Block[] {
  return [...walkBlocks(page.children ?? [])].map(({ block }) => block);
}
