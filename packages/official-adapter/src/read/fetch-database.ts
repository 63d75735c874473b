import type { Database, DataSource, Id, ReadDatabaseOptions, Row, View } from "@pagebridge/core-types";
import { isRecord } from "@pagebridge/core-types/adapter-tools";
import { decodeDatabase, decodeDataSource, decodeTemplates } from "../decode/objects/decode-database.js";
import { decodeView } from "../decode/views/decode-view.js";
import { explainFailure } from "./explain-failure.js";
import { fetchRows } from "./fetch-rows.js";
import { isAboutTheId, isOutOfReach } from "./is-out-of-reach.js";
import { from, listAll } from "./list-answers.js";
import type { ReadRun } from "./read-run.js";
import { requireObject } from "./require-object.js";
import { listAt, recordAt, stringAt } from "./wire-fields.js";

/** Which parts of a database are fetched. */
export type FetchDatabaseOptions = Pick<ReadDatabaseOptions, "rows" | "templates" | "views">;

/** Fetches a database, its data sources with their schemas, and on request views, rows and templates. */
export async function fetchDatabase(run: ReadRun, id: Id, options: FetchDatabaseOptions): Promise<Database> {
  const views = options.views === "none" ? Promise.resolve(undefined) : fetchViews(run, { database_id: id });
  views.catch(() => undefined);
  let wire: unknown;
  try {
    wire = await run.ask((client) => client.databases.retrieve({ database_id: id }));
  } catch (failure) {
    return fetchWithoutContainer(run, id, options, failure);
  }
  const { value: database, diagnostics } = decodeDatabase(requireObject(wire, "database"));
  run.report(...diagnostics);
  const isLinked = database.dataSources.length === 0;
  const dataSourceIds = isLinked
    ? dataSourcesOf((await views) ?? (await fetchViews(run, { database_id: id })))
    : database.dataSources.map((dataSource) => dataSource.id);
  return assemble(run, { ...database, ...(isLinked && { isLinked: true }) }, dataSourceIds, options, await views);
}

/**
 * A linked database has no container that can be read, but its views can; and an id may be that of a data source.
 * Whatever it is, the failure is only final when nothing of this helps.
 */
async function fetchWithoutContainer(
  run: ReadRun,
  id: Id,
  options: FetchDatabaseOptions,
  failure: unknown,
): Promise<Database> {
  if (!isAboutTheId(failure)) throw failure;
  const container = await containerOfDataSource(run, id);
  if (container !== undefined && container !== id) return fetchDatabase(run, container, options);
  const views = await fetchViews(run, { database_id: id });
  if (views.length === 0) {
    throw await explainFailure(run, failure, {
      id,
      wanted: "database",
      others: ["page", "block"],
    });
  }
  const linked: Database = {
    object: "database",
    id,
    title: [],
    description: [],
    isLinked: true,
    dataSources: [],
  };
  return assemble(run, linked, dataSourcesOf(views), options, options.views === "none" ? undefined : views);
}

async function containerOfDataSource(run: ReadRun, id: Id): Promise<Id | undefined> {
  try {
    const wire = await run.ask((client) => client.dataSources.retrieve({ data_source_id: id }));
    return stringAt(recordAt(wire, "parent"), "database_id");
  } catch (error) {
    if (isAboutTheId(error)) return undefined;
    throw error;
  }
}

async function assemble(
  run: ReadRun,
  database: Database,
  dataSourceIds: readonly Id[],
  options: FetchDatabaseOptions,
  views: readonly View[] | undefined,
): Promise<Database> {
  const dataSources = await Promise.all(
    dataSourceIds.map((id) =>
      fetchDataSource(
        run,
        database.dataSources.find((candidate) => candidate.id === id) ?? emptyDataSource(id),
        options,
      ),
    ),
  );
  const isLinked = dataSources.length > 0 && dataSources.every((source) => livesElsewhere(source, database.id));
  return {
    ...database,
    ...(isLinked && { isLinked: true }),
    dataSources,
    ...(views && { views }),
  };
}

/** A database is linked when all that it shows belongs to other databases. */
function livesElsewhere({ parent }: DataSource, databaseId: Id): boolean {
  return parent?.type === "database_id" && parent.databaseId !== databaseId;
}

function emptyDataSource(id: Id): DataSource {
  return { object: "data_source", id, title: [], description: [] };
}

async function fetchDataSource(run: ReadRun, known: DataSource, options: FetchDatabaseOptions): Promise<DataSource> {
  try {
    const [dataSource, rows, templates] = await Promise.all([
      fetchSchema(run, known.id),
      options.rows === "read" ? collectRows(run, known.id) : undefined,
      options.templates === "read" ? fetchTemplates(run, known.id) : undefined,
    ]);
    return { ...dataSource, ...(rows && { rows }), ...(templates && { templates }) };
  } catch (error) {
    if (!isOutOfReach(error)) throw error;
    run.report({
      code: "not_accessible",
      severity: "warning",
      message: "The data source of this database is not shared with the connection. Share the database that holds it.",
      id: known.id,
    });
    return known;
  }
}

async function fetchSchema(run: ReadRun, id: Id): Promise<DataSource> {
  const wire = await run.ask((client) => client.dataSources.retrieve({ data_source_id: id }));
  const { value, diagnostics } = decodeDataSource(requireObject(wire, "data_source"));
  run.report(...diagnostics);
  return value;
}

async function collectRows(run: ReadRun, id: Id): Promise<readonly Row[]> {
  const rows: Row[] = [];
  for await (const row of fetchRows(run, { dataSourceId: id })) rows.push(row);
  return rows;
}

async function fetchTemplates(run: ReadRun, id: Id): Promise<DataSource["templates"]> {
  const wires: unknown[] = [];
  let cursor: string | undefined;
  do {
    const answer: unknown = await run.ask((client) =>
      client.dataSources.listTemplates({ data_source_id: id, ...from(cursor) }),
    );
    wires.push(...(listAt(answer, "templates") ?? []));
    cursor = isRecord(answer) && answer["has_more"] === true ? stringAt(answer, "next_cursor") : undefined;
  } while (cursor !== undefined);
  return decodeTemplates({ templates: wires }).value;
}

/** Lists the views of a database and reads each of them. None when they are out of reach. */
async function fetchViews(run: ReadRun, owner: { readonly database_id: Id }): Promise<readonly View[]> {
  try {
    const references = await listAll((cursor) => run.ask((client) => client.views.list({ ...owner, ...from(cursor) })));
    const views = await Promise.all(references.map((wire) => fetchView(run, wire)));
    return views.filter((view) => view !== undefined);
  } catch (error) {
    if (isAboutTheId(error) || isOutOfReach(error)) return [];
    throw error;
  }
}

async function fetchView(run: ReadRun, reference: unknown): Promise<View | undefined> {
  const id = stringAt(reference, "id");
  if (id === undefined) return undefined;
  try {
    const { value, diagnostics } = decodeView(await run.ask((client) => client.views.retrieve({ view_id: id })));
    run.report(...diagnostics);
    return value;
  } catch (error) {
    if (!isOutOfReach(error)) throw error;
    run.report({
      code: "not_accessible",
      severity: "warning",
      message: "This view could not be read.",
      id,
    });
    return undefined;
  }
}

function dataSourcesOf(views: readonly View[]): readonly Id[] {
  const ids = views.flatMap((view) => (view.dataSourceId === undefined ? [] : [view.dataSourceId]));
  return [...new Set(ids)];
}
