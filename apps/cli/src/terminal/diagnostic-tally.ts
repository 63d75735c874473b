import { type Diagnostic, type DiagnosticCode, diagnosticCodes } from "@pagebridge/core-types";
import { formatNumber } from "./format.js";
import { printable } from "./printable.js";

/** A diagnostic and the page it was found on. */
export interface PlacedDiagnostic extends Diagnostic {
  /** Title or file of the page, for people. */
  readonly place?: string;
}

/** What is known about all diagnostics of one code. */
export interface CodeTally {
  readonly code: DiagnosticCode;
  readonly count: number;
  /** The first few that read differently. */
  readonly examples: readonly PlacedDiagnostic[];
}

/** Counts diagnostics by code, and keeps a few of each to show. */
export interface DiagnosticTally {
  add(diagnostic: PlacedDiagnostic): void;
  readonly total: number;
  /** The most frequent first. */
  byCode(): readonly CodeTally[];
}

/** Makes an empty tally; its size does not grow with the number of diagnostics. */
export function createDiagnosticTally(examplesOfEach = 3): DiagnosticTally {
  const codes = new Map<DiagnosticCode, { count: number; examples: PlacedDiagnostic[] }>();
  let total = 0;
  return {
    add(diagnostic) {
      total += 1;
      const tally = codes.get(diagnostic.code) ?? { count: 0, examples: [] };
      tally.count += 1;
      if (
        tally.examples.length < examplesOfEach &&
        !tally.examples.some((example) => readsAlike(example, diagnostic))
      ) {
        tally.examples.push(diagnostic);
      }
      codes.set(diagnostic.code, tally);
    },
    get total() {
      return total;
    },
    byCode: () =>
      [...codes]
        .map(([code, { count, examples }]) => ({ code, count, examples }))
        .sort((left, right) => right.count - left.count || (left.code < right.code ? -1 : 1)),
  };
}

function readsAlike(left: PlacedDiagnostic, right: PlacedDiagnostic): boolean {
  return left.place === right.place && left.message === right.message;
}

/** Writes tallies for people: each code with its count, its meaning and a few examples. */
export function formatDiagnosticTally(tallies: readonly CodeTally[]): readonly string[] {
  return tallies.flatMap(({ code, count, examples }) => [
    `  ${formatNumber(count)} × ${code}: ${diagnosticCodes[code]}`,
    ...examples.map(formatExample),
    ...(count > examples.length ? [`      and ${formatNumber(count - examples.length)} more`] : []),
  ]);
}

function formatExample({ place, message }: PlacedDiagnostic): string {
  return `      ${place === undefined ? "" : `${printable(place)}: `}${printable(message)}`;
}
