import {
  type DataSource,
  type Filter,
  PagebridgeError,
  parseReference,
  type QueryRowsOptions,
  type Row,
  type RowTarget,
  requireId,
  type View,
} from "@pagebridge/core-types";
import { allDatabases, findDatabase, missing } from "./find-object.js";
import type { FolderRun } from "./folder-run.js";
import { matchFilter } from "./match-filter.js";
import { sortRows } from "./sort-rows.js";

/** Reads the rows of a data source, or of a view with its own filter and sorts. */
export async function* queryRows(
  run: FolderRun,
  target: RowTarget,
  { filter, sorts, propertyIds, limit = Number.POSITIVE_INFINITY }: QueryRowsOptions,
): AsyncGenerator<Row, void, undefined> {
  const { source, view } = await findRows(run, target);
  const filters = [view?.filter, filter].filter((each): each is Filter => each !== undefined);
  const kept = (source.rows ?? []).filter((row) => filters.every((each) => matchFilter(run, row, each)));
  const sorted = sortRows(kept, sorts ?? view?.sorts ?? []);
  for (const row of sorted.slice(0, Math.max(0, limit))) {
    run.countPage();
    yield propertyIds ? withProperties(row, propertyIds) : row;
  }
}

interface FoundRows {
  readonly source: DataSource;
  readonly view?: View;
}

async function findRows(run: FolderRun, target: RowTarget): Promise<FoundRows> {
  if (typeof target !== "string" && "object" in target) {
    return target.object === "view" ? findView(run, target.id) : { source: await findSource(run, target.id) };
  }
  const reference = typeof target === "string" ? parseReference(target) : target;
  if (reference.viewId !== undefined) return findView(run, reference.viewId);
  return { source: await findSource(run, requireId(reference)) };
}

async function findView(run: FolderRun, id: string): Promise<FoundRows> {
  for await (const { views = [], dataSources } of allDatabases(run)) {
    const view = views.find((candidate) => candidate.id === id);
    const source = dataSources.find((candidate) => candidate.id === view?.dataSourceId);
    if (view && source) return { source, view };
  }
  throw missing(id);
}

/** The id may be that of a data source, or of a database with one data source. */
async function findSource(run: FolderRun, id: string): Promise<DataSource> {
  for await (const { dataSources } of allDatabases(run)) {
    const source = dataSources.find((candidate) => candidate.id === id);
    if (source) return source;
  }
  const { dataSources } = await findDatabase(run, id);
  const [only, ...others] = dataSources;
  if (only && others.length === 0) return only;
  throw new PagebridgeError(
    "invalid_request",
    `The database ${id} does not have one data source. Ask for one of them.`,
  );
}

function withProperties(row: Row, propertyIds: readonly string[]): Row {
  if (row.object === "data_source") return row;
  return { ...row, properties: row.properties.filter(({ id }) => propertyIds.includes(id)) };
}
