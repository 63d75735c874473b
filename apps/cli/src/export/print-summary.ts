import type { CodeTally } from "../terminal/diagnostic-tally.js";
import { formatDiagnosticTally } from "../terminal/diagnostic-tally.js";
import { formatBytes, formatCount, formatDuration, formatList } from "../terminal/format.js";
import { printable, shortened } from "../terminal/printable.js";
import type { Terminal } from "../terminal/terminal.js";
import type { ExportSummary } from "./export-summary.js";
import type { Failure } from "./read-failure.js";
import type { AnswerCounts } from "./read-meter.js";

/** What of a summary is printed. */
export interface PrintSummaryOptions {
  readonly json?: boolean;
  readonly quiet?: boolean;
  /** The file that holds all diagnostics, if there is one. */
  readonly diagnostics?: string;
}

const mostFailuresShown = 20;

/** Prints what an export did: the counts as result, losses and failures as talk. With `json` the result was printed before. */
export function printExportSummary(summary: ExportSummary, terminal: Terminal, options: PrintSummaryOptions): void {
  if (!options.quiet) {
    if (!options.json) for (const line of resultLines(summary)) terminal.out(line);
    // Where something could not be read at all, "nothing was lost" would be the wrong thing to say.
    if (summary.diagnostics.length > 0 || summary.failures.length === 0) {
      for (const line of diagnosticLines(summary.diagnostics, options.diagnostics)) terminal.note(line);
    }
  }
  for (const line of failureLines(summary.failures)) terminal.note(line);
}

function resultLines(summary: ExportSummary): readonly string[] {
  const { pages, databases, rows, blocks, assets, written, unchanged, requests, bytes, milliseconds } = summary;
  const content = [
    formatCount(pages, "page"),
    ...(databases > 0 ? [`${formatCount(databases, "database")} with ${formatCount(rows, "row")}`] : []),
    ...(assets.files > 0 ? [formatCount(assets.files, "file")] : []),
  ];
  const changes = unchanged > 0 ? ` ${formatCount(written, "file")} changed, ${unchanged} stayed as they were.` : "";
  const answers = summary.answeredBy.map(describeAnswers);
  return [
    `Exported ${formatList(content)} to ${printable(summary.folder)} (${formatCount(blocks, "block")}).${changes}`,
    `${formatCount(requests, "request")}, ${formatBytes(bytes)}, ${formatDuration(milliseconds)}.`,
    ...(answers.length > 1 || summary.answeredBy.some(({ adapter }) => adapter !== "official")
      ? [`Answered by ${formatList(answers)}.`]
      : []),
  ];
}

/** `the official API (3 pages and 1 database)` */
function describeAnswers({ adapter, databases, pages, rowQueries }: AnswerCounts): string {
  const counts = [
    ...(pages > 0 ? [formatCount(pages, "page")] : []),
    ...(databases > 0 ? [formatCount(databases, "database")] : []),
    ...(rowQueries > 0 ? [formatCount(rowQueries, "list of rows", "lists of rows")] : []),
  ];
  return `the ${adapter} API (${formatList(counts)})`;
}

function diagnosticLines(tallies: readonly CodeTally[], file: string | undefined): readonly string[] {
  const total = tallies.reduce((sum, { count }) => sum + count, 0);
  if (total === 0) return ["Nothing was lost on the way."];
  const where = file === undefined ? "--diagnostics FILE writes them all" : `all of them are in ${printable(file)}`;
  return [`${formatCount(total, "diagnostic")} (${where}):`, ...formatDiagnosticTally(tallies)];
}

function failureLines(failures: readonly Failure[]): readonly string[] {
  if (failures.length === 0) return [];
  const shown = failures.slice(0, mostFailuresShown).map(({ reference, title, message }) => {
    const name =
      title === undefined ? shortened(reference, 80) : `“${shortened(title, 60)}” (${shortened(reference, 80)})`;
    return `  ${name}: ${printable(message)}`;
  });
  const more = failures.length - shown.length;
  return [
    `${formatCount(failures.length, "page or database", "pages and databases")} could not be exported:`,
    ...shown,
    ...(more > 0 ? [`  and ${more} more`] : []),
  ];
}
