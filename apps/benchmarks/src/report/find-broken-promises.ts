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
  const ours = report.rows.filter(({ reader }) => reader === "pagebridge");
  const tell = (words: string): string => `${report.title}: Pagebridge ${words}.`;
  return {
    counts: ours.flatMap((row) => wrongCounts(row, report)).map(tell),
    times: ours.flatMap((row) => longTimes(row, report)).map(tell),
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

function longTimes({ timeRatio }: ReportRow, { ideal }: CaseReport): readonly string[] {
  return ideal === undefined || timeRatio === undefined || timeRatio <= ideal.allowedRatio
    ? []
    : [`took ${timeRatio.toFixed(2)} times the ${ideal.name}, and ${ideal.allowedRatio} are allowed`];
}
