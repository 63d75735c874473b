import type { Diagnostic, ReadCost } from "@pagebridge/core-types";
import { type Id, PagebridgeError, type Row, type View } from "@pagebridge/core-types";
import type { Side, ViewsAnswer, ViewWithRows } from "../../shared/api.js";
import { namedPictures } from "../images/named-pictures.js";
import { addCosts } from "../readers/add-costs.js";
import type { StoredRead, StoredSide } from "../reads/stored-read.js";
import { requireReading } from "../requests/parts-of-path.js";
import { relatedTitles } from "./related-titles.js";

/** How many rows of a view are shown. */
const maxRows = 200;
/** How many databases of a read are kept. */
const maxKept = 12;

/** Reads a database and, for each of its views, the rows that it shows, through one side's adapter. Asked twice, it is read once. */
export async function readViews(
  read: StoredRead,
  side: Side,
  databaseId: Id,
  signal: AbortSignal,
): Promise<ViewsAnswer> {
  const kept = read.views.get(`${side} ${databaseId}`);
  if (kept) return kept;
  const { adapter } = requireReading(read, side);
  const { value: database, provenance } = await adapter.readDatabase(databaseId, { signal });
  const shown: ViewWithRows[] = [];
  let cost = provenance.cost;
  for (const view of database.views ?? []) {
    const { cost: viewCost, ...rest } = await rowsOf(view, adapter, signal);
    shown.push(rest);
    cost = addCosts(cost, viewCost);
  }
  const rows = shown.flatMap((view) => view.rows);
  const { titles, cost: titlesCost } = await relatedTitles(adapter, database, rows, signal);
  const answer: ViewsAnswer = { database, views: shown, titles, cost: titlesCost ? addCosts(cost, titlesCost) : cost };
  for (const url of namedPictures(answer)) read.pictures.add(url);
  read.views.set(`${side} ${databaseId}`, answer);
  for (const oldest of read.views.keys()) {
    if (read.views.size <= maxKept) break;
    read.views.delete(oldest);
  }
  return answer;
}

async function rowsOf(
  view: View,
  adapter: StoredSide["adapter"],
  signal: AbortSignal,
): Promise<ViewWithRows & { readonly cost: ReadCost }> {
  const rows: Row[] = [];
  const stream = adapter.queryRows(view, { signal, limit: maxRows + 1 });
  const result = (diagnostics: ViewWithRows["diagnostics"]) => ({
    view,
    rows: rows.slice(0, maxRows),
    diagnostics: withoutRepeats(diagnostics),
    cost: stream.provenance.cost,
  });
  try {
    for await (const row of stream) rows.push(row);
  } catch (error) {
    if (!PagebridgeError.is(error) || error.code === "aborted") throw error;
    const failure = { code: "not_accessible", severity: "warning", message: error.message, id: view.id } as const;
    return result([...stream.diagnostics, failure]);
  }
  const more = `The demo shows the first ${maxRows} rows of this view.`;
  return result([
    ...stream.diagnostics,
    ...(rows.length > maxRows ? [{ code: "truncated", severity: "info", message: more, id: view.id } as const] : []),
  ]);
}

/** What is true of every row is said once. */
function withoutRepeats(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  const byMeaning = new Map<string, Diagnostic>();
  for (const diagnostic of diagnostics) {
    const { code, message, propertyId = "" } = diagnostic;
    const meaning = JSON.stringify([code, message, propertyId]);
    if (!byMeaning.has(meaning)) byMeaning.set(meaning, diagnostic);
  }
  return [...byMeaning.values()];
}
