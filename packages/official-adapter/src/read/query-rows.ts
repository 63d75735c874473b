import {
  type Filter,
  type Id,
  PagebridgeError,
  parseReference,
  type QueryRowsOptions,
  type ReferenceInput,
  type Row,
  type RowTarget,
  requireId,
  type Sort,
  type StreamReading,
  type View,
} from "@pagebridge/core-types";
import { streamReading } from "@pagebridge/core-types/adapter-tools";
import { decodeDatabase } from "../decode/objects/decode-database.js";
import { decodeView } from "../decode/views/decode-view.js";
import type { Transport } from "../transport/transport.js";
import { explainFailure, findKind } from "./explain-failure.js";
import { allOf, fetchRows } from "./fetch-rows.js";
import { isAboutTheId } from "./is-out-of-reach.js";
import { fetchSchemaForQuery } from "./property-references.js";
import { openRun, type ReadRun } from "./read-run.js";

/** Reads the rows of a data source, or of a view with its own filter and sorts, one after the other. */
export function queryRows(transport: Transport, target: RowTarget, options: QueryRowsOptions = {}): StreamReading<Row> {
  return streamReading(openRun(transport, options), async function* (run) {
    const source = await resolveTarget(run, target);
    let given = 0;
    if (options.limit !== undefined && options.limit <= 0) return;
    const filter = allOf(source.filter, options.filter);
    const sorts = options.sorts ?? source.sorts;
    const rows = fetchRows(run, {
      dataSourceId: source.dataSourceId,
      filter,
      sorts,
      properties: await fetchSchemaForQuery(run, source.dataSourceId, { filter, sorts }),
      propertyIds: options.propertyIds,
      limit: options.limit,
    });
    for await (const row of rows) {
      yield row;
      given += 1;
      if (given === options.limit) return;
    }
  });
}

interface RowSource {
  readonly dataSourceId: Id;
  readonly filter?: Filter | undefined;
  readonly sorts?: readonly Sort[] | undefined;
}

async function resolveTarget(run: ReadRun, target: RowTarget): Promise<RowSource> {
  if (typeof target !== "string" && "object" in target) {
    return target.object === "view" ? sourceOfView(target) : { dataSourceId: target.id };
  }
  return resolveReference(run, target);
}

async function resolveReference(run: ReadRun, target: ReferenceInput): Promise<RowSource> {
  const reference = typeof target === "string" ? parseReference(target) : target;
  if (reference.viewId !== undefined) return fetchViewSource(run, reference.viewId);
  const id = requireId(reference);
  let wire: unknown;
  try {
    wire = await run.ask((client) => client.databases.retrieve({ database_id: id }));
  } catch (failure) {
    return resolveOther(run, id, failure);
  }
  const { dataSources } = decodeDatabase(wire).value;
  const [only, ...others] = dataSources;
  if (!only || others.length > 0) {
    throw new PagebridgeError(
      "invalid_request",
      `The database ${id} has ${dataSources.length} data sources. Ask for the rows of one of them, or of a view.`,
      { details: { reference: id } },
    );
  }
  return { dataSourceId: only.id };
}

/** An id that is no database's may be a data source's. */
async function resolveOther(run: ReadRun, id: Id, failure: unknown): Promise<RowSource> {
  if (!isAboutTheId(failure)) throw failure;
  const kind = await findKind(run, id, ["data_source"]);
  if (kind === "data_source") return { dataSourceId: id };
  throw await explainFailure(run, failure, { id, wanted: "database", others: ["page", "block"] });
}

async function fetchViewSource(run: ReadRun, viewId: Id): Promise<RowSource> {
  const wire = await run.ask((client) => client.views.retrieve({ view_id: viewId }));
  const { value, diagnostics } = decodeView(wire);
  run.report(...diagnostics);
  return sourceOfView(value);
}

function sourceOfView(view: View): RowSource {
  if (view.dataSourceId === undefined) {
    throw new PagebridgeError(
      "invalid_request",
      `The view ${view.id} shows no data source of its own. Ask for the rows of a view that does.`,
      { details: { reference: view.id } },
    );
  }
  const quickFilters = (view.quickFilters ?? []).flatMap((quick): Filter[] => (quick.filter ? [quick.filter] : []));
  return {
    dataSourceId: view.dataSourceId,
    filter: allOf(view.filter, ...quickFilters),
    sorts: view.sorts,
  };
}
