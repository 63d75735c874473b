import {
  type Database,
  type DataSource,
  type Diagnostic,
  type NotionAdapter,
  type Page,
  PagebridgeError,
  type ReadCost,
  type Row,
} from "@pagebridge/core-types";
import { addCosts } from "./add-costs.js";

/** A page or database that was read. */
export interface ContentReading {
  readonly content: Database | Page;
  readonly diagnostics: readonly Diagnostic[];
  readonly cost: ReadCost;
}

/** How many rows of a data source are shown with its database. */
const maxRows = 200;

/** Reads what a reference names: a page with its blocks, or a database with its views and first rows. */
export async function readContent(
  adapter: NotionAdapter,
  reference: string,
  signal: AbortSignal,
): Promise<ContentReading> {
  try {
    const { value, diagnostics, provenance } = await adapter.readPage(reference, { signal });
    return { content: value, diagnostics, cost: provenance.cost };
  } catch (error) {
    if (!PagebridgeError.is(error) || error.code !== "wrong_kind") throw error;
    return readDatabase(adapter, reference, signal);
  }
}

async function readDatabase(adapter: NotionAdapter, reference: string, signal: AbortSignal): Promise<ContentReading> {
  const { value, diagnostics, provenance } = await adapter.readDatabase(reference, { signal });
  const sources: DataSource[] = [];
  const found: Diagnostic[] = [...diagnostics];
  let cost = provenance.cost;
  for (const source of value.dataSources) {
    const rows: Row[] = [];
    const stream = adapter.queryRows(source, { signal, limit: maxRows + 1 });
    for await (const row of stream) rows.push(row);
    if (rows.length > maxRows) found.push(moreRows(source));
    found.push(...stream.diagnostics);
    cost = addCosts(cost, stream.provenance.cost);
    sources.push({ ...source, rows: rows.slice(0, maxRows) });
  }
  return { content: { ...value, dataSources: sources }, diagnostics: found, cost };
}

function moreRows({ id }: DataSource): Diagnostic {
  return { code: "truncated", severity: "info", message: `The demo shows the first ${maxRows} rows.`, id };
}
