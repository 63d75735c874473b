import { isOurs } from "../peers/readers.js";
import type { CaseReport, ReportRow } from "./case-report.js";

/** What Pagebridge does not keep to in a case, in plain sentences. */
export interface BrokenPromises {
  /** Counts that are wrong. One round is enough to tell. */
  readonly counts: readonly string[];
  /** Times that are too long. Anything else that keeps the machine busy makes them longer, so the best round tells. */
  readonly times: readonly string[];
}

/** Finds what Pagebridge does not keep to; nothing in both lists when it keeps to all of it. */
export function findBrokenPromises(report: CaseReport): BrokenPromises {
  const ours = report.rows.filter(({ reader }) => isOurs(reader));
  const tell = (row: ReportRow, words: readonly string[]): readonly string[] =>
    words.map((word) => `${report.title}: ${row.title} ${word}.`);
  return {
    counts: ours.flatMap((row) => tell(row, wrongCounts(row, report))),
    times: ours.flatMap((row) => tell(row, longTimes(row, report))),
  };
}

function wrongCounts(row: ReportRow, { bound }: CaseReport): readonly string[] {
  if (row.outcome !== "read") {
    return [`did not read the page: ${row.note ?? row.outcome}`];
  }
  const served = row.requests - row.refused;
  return [
    ...(served === bound.requests ? [] : [`took ${served} answered requests instead of ${bound.requests}`]),
    ...(row.duplicates === 0 ? [] : [`asked for ${row.duplicates} answers twice`]),
    ...(row.lost === 0 ? [] : [`lost ${row.lost} of ${row.blocks} blocks`]),
  ];
}

function longTimes({ reader, timeRatio }: ReportRow, { ideal }: CaseReport): readonly string[] {
  return ideal === undefined ||
    reader !== ideal.promise.reader ||
    timeRatio === undefined ||
    timeRatio <= ideal.promise.ratio
    ? []
    : [`took ${timeRatio.toFixed(2)} times the ${ideal.name}, and ${ideal.promise.ratio} are allowed`];
}
