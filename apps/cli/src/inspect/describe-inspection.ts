import { countBlocks } from "@pagebridge/core-types";
import type { ReadAttempt } from "../reading/attempt.js";
import { contentTitle } from "../reading/content-title.js";
import { createDiagnosticTally, formatDiagnosticTally } from "../terminal/diagnostic-tally.js";
import { formatBytes, formatCount, formatList, formatNumber, formatShortDuration } from "../terminal/format.js";
import { printable, shortened } from "../terminal/printable.js";
import { formatTable } from "../terminal/table.js";
import { wrapText } from "../terminal/wrap-text.js";
import { adviceOn } from "./advice.js";
import type { ContentGap } from "./content-gaps.js";
import { type InspectedApi, type Inspection, readingsOf } from "./inspection.js";

const width = 100;

/** Writes an inspection for people. */
export function describeInspection(inspection: Inspection): readonly string[] {
  const { apis, gaps } = inspection;
  return [
    ...describeSubject(inspection),
    ...apis.flatMap((api) => ["", ...describeApi(api)]),
    "",
    ...(readingsOf(apis).length > 0 ? [...describeGaps(gaps, apis), ""] : []),
    ...describeAdvice(inspection),
  ];
}

function describeSubject({ apis, isPublic, reference }: Inspection): readonly string[] {
  const [first] = readingsOf(apis);
  if (!first) return [`“${shortened(reference, 120)}” could not be read.`];
  const { value } = first.content.reading;
  const title = shortened(contentTitle(value) || "untitled", 80);
  return [`“${title}”, ${isPublic ? "a published" : "an unpublished"} ${value.object} (${value.id})`];
}

function describeApi({ attempt, info, view }: InspectedApi): readonly string[] {
  const title = `The ${info.name} API (${info.stability})`;
  if (!attempt) return [title, ...indented(`Not asked. ${view}`)];
  if (attempt.outcome === "failed") {
    return [title, ...indented(view), ...indented(`It could not read this (${attempt.code}). ${attempt.message}`)];
  }
  return [title, ...indented(view), ...indented(describeReading(attempt)), ...describeDiagnostics(attempt)];
}

function describeReading({ content }: ReadAttempt): string {
  const { requests, bytes, milliseconds } = content.reading.provenance.cost;
  const cost = `${formatCount(requests, "request")}, ${formatBytes(bytes)}, ${formatShortDuration(milliseconds)}`;
  if (content.object === "page") {
    return `It read the page with ${formatCount(countBlocks(content.reading.value.children ?? []), "block")}: ${cost}.`;
  }
  const { dataSources, views } = content.reading.value;
  const parts = [formatCount(dataSources.length, "data source"), ...(views ? [formatCount(views.length, "view")] : [])];
  return `It read the database with ${formatList(parts)}: ${cost}.`;
}

function describeDiagnostics({ content }: ReadAttempt): readonly string[] {
  const { diagnostics } = content.reading;
  if (diagnostics.length === 0) return indented("It reported no losses.");
  const tally = createDiagnosticTally(1);
  for (const diagnostic of diagnostics) tally.add(diagnostic);
  return [`  It reported ${formatCount(diagnostics.length, "diagnostic")}:`, ...formatDiagnosticTally(tally.byCode())];
}

function describeGaps(gaps: readonly ContentGap[], apis: readonly InspectedApi[]): readonly string[] {
  if (gaps.length === 0) return ["Whatever this holds, each of these APIs can give it in full."];
  const table = formatTable(
    [{ title: "this holds" }, { title: "", align: "right" }, ...apis.map(({ info }) => ({ title: info.name }))],
    gaps.map(({ adapters, count, what }) => [what, formatNumber(count), ...adapters.map(({ level }) => level)]),
  );
  const limits = gaps.flatMap(({ adapters, capability }) =>
    adapters.flatMap(({ adapter, limit }) => (limit === undefined ? [] : [`${capability}, ${adapter}: ${limit}`])),
  );
  return ["What not every API can give of it", "", ...table, "", ...limits.flatMap((limit) => indented(limit))];
}

function describeAdvice(inspection: Inspection): readonly string[] {
  return ["Which one to use", ...adviceOn(inspection).flatMap((sentence) => indented(sentence))];
}

function indented(sentence: string): readonly string[] {
  return wrapText(printable(sentence), width).map((line) => `  ${line}`);
}
