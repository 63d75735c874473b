import { createHash } from "node:crypto";
import { type RowNode, type RowQuery, runQuery } from "../../query/run-query.js";
import type { DataSourceNode } from "../../workspace/workspace-node.js";
import { invalid } from "../api-failure.js";
import { hasDataSources } from "../api-version.js";
import type { EncodeContext, Wire } from "../encode/context.js";
import { encodeDataSource } from "../encode/data-source.js";
import { encodePage } from "../encode/page.js";
import { findShared, readId } from "../find.js";
import { cutPart, listEnvelope, pageRequestOfBody } from "../pagination.js";
import { filterTest } from "../query/filter-test.js";
import { parseFilter } from "../query/parse-filter.js";
import { parseSorts } from "../query/parse-sorts.js";
import { findDataSource, visibleDataSources } from "./database-routes.js";
import { wantedProperties } from "./page-routes.js";
import type { Call, Handler } from "./route.js";

/** `POST data_sources/{data_source_id}/query`. */
export const queryDataSource: Handler = (call) =>
  answerQuery(findDataSource(call.params["data_source_id"], call.context), call);

/** `POST databases/{database_id}/query`, before 2025-09-03. */
export const queryDatabase: Handler = (call) => {
  const { context, params } = call;
  const node = findShared("database", readId(params["database_id"], "path.database_id"), context);
  const [source] = visibleDataSources(node, context);
  if (!source) throw invalid(`Database with ID ${node.id} has no data source.`);
  return answerQuery(source, call);
};

/** How a query ends that has more rows than it may give. */
export const incompleteStatus = {
  request_status: { type: "incomplete", incomplete_reason: "query_result_limit_reached" },
};

function answerQuery(source: DataSourceNode, call: Call): Wire {
  const { body, context, query, queryLimit } = call;
  const request = pageRequestOfBody(body);
  const { key, rows } = findRows(source, call);
  const part = cutPart(rows.slice(0, queryLimit), request, `query:${source.id}:${key}`);
  const wanted = wantedProperties(query);
  const type = hasDataSources(context.version) ? "page_or_data_source" : "page_or_database";
  const envelope = listEnvelope(type, part, (row) => encodeRow(row, context, wanted));
  return rows.length > queryLimit && !part.hasMore ? { ...envelope, ...incompleteStatus } : envelope;
}

function encodeRow(row: RowNode, context: EncodeContext, wanted: ReadonlySet<string> | undefined): Wire {
  return row.kind === "page" ? encodePage(row, context, wanted) : encodeDataSource(row, context);
}

const keptResults = 32;

/** Finds the rows of a query once; its further parts, and the same query again on the same day, use what was found. */
function findRows(source: DataSourceNode, call: Call): { readonly key: string; readonly rows: readonly RowNode[] } {
  const { body, context, now, state } = call;
  const { filter, sorts, in_trash: inTrash, result_type: resultType } = body;
  const wanted = JSON.stringify([filter, sorts, inTrash, resultType]);
  const key = createHash("sha1").update(wanted).digest("base64url").slice(0, 12);
  const day = new Date(now).toISOString().slice(0, 10);
  const resultKey = [source.id, context.viewer.connection.botId, day, wanted].join(" ");
  const known = state.queryResults.get(resultKey);
  if (known) return { key, rows: known };
  const rows = runQuery(source, parseQuery(source, call), context.index);
  const [oldest] = state.queryResults.keys();
  if (oldest !== undefined && state.queryResults.size >= keptResults) state.queryResults.delete(oldest);
  state.queryResults.set(resultKey, rows);
  return { key, rows };
}

function parseQuery(source: DataSourceNode, { body, context, now }: Call): RowQuery {
  const schema = source.dataSource.properties ?? [];
  const { filter, sorts, in_trash: inTrash, result_type: resultType } = body;
  if (resultType !== undefined && resultType !== "page" && resultType !== "data_source") {
    throw invalid("body failed validation: body.result_type should be `page` or `data_source`.");
  }
  return {
    matches:
      filter === undefined || filter === null
        ? undefined
        : filterTest(parseFilter(filter, schema), source, context, now),
    sorts: parseSorts(sorts, schema),
    trash: inTrash === true ? "only" : "without",
    resultType,
  };
}
