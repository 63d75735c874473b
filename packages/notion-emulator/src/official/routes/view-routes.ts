import type { Id } from "@pagebridge/core-types";
import { runQuery } from "../../query/run-query.js";
import type { ViewNode } from "../../workspace/workspace-node.js";
import { ApiFailure, invalid } from "../api-failure.js";
import type { EncodeContext, Wire } from "../encode/context.js";
import { toMillisecond } from "../encode/time.js";
import { encodeView } from "../encode/view.js";
import { findShared, readId } from "../find.js";
import type { StoredViewQuery } from "../official-state.js";
import { cutPart, listEnvelope, pageRequestOfBody, pageRequestOfQuery } from "../pagination.js";
import { filterTest } from "../query/filter-test.js";
import { findDataSource } from "./database-routes.js";
import { incompleteStatus } from "./query-routes.js";
import type { Call, Handler } from "./route.js";

/** `GET views`, by database or by data source: references only. */
export const listViews: Handler = ({ context, query }) => {
  const databaseId = query.get("database_id");
  const dataSourceId = query.get("data_source_id");
  if ((databaseId === null) === (dataSourceId === null)) {
    throw invalid("query failed validation: one of query.database_id and query.data_source_id should be defined.");
  }
  const views =
    databaseId === null
      ? viewsOfDataSource(readId(dataSourceId, "query.data_source_id"), context)
      : viewsOfDatabase(readId(databaseId, "query.database_id"), context);
  const part = cutPart(views, pageRequestOfQuery(query), `views:${databaseId ?? dataSourceId}`);
  return listEnvelope("view", part, ({ id }) => ({ object: "view", id }));
};

/** `GET views/{view_id}`. */
export const retrieveView: Handler = ({ context, params }) =>
  encodeView(findShared("view", readId(params["view_id"], "path.view_id"), context), context);

const lifetimeMs = 15 * 60_000;

/** `POST views/{view_id}/queries`: finds the rows that a view shows, and keeps their ids for 15 minutes. */
export const createViewQuery: Handler = (call) => {
  const { body, context, now, queryLimit, state } = call;
  const view = findShared("view", readId(call.params["view_id"], "path.view_id"), context);
  const request = pageRequestOfBody(body);
  const found = findRowIds(view, call);
  const stored: StoredViewQuery = {
    id: state.nextId(),
    viewId: view.id,
    token: context.viewer.connection.token,
    pageIds: found.slice(0, queryLimit),
    isCut: found.length > queryLimit,
    expiresAt: now + lifetimeMs,
  };
  state.viewQueries.set(stored.id, stored);
  const part = cutPart(stored.pageIds, request, scopeOf(stored));
  return {
    object: "view_query",
    id: stored.id,
    view_id: view.id,
    expires_at: toMillisecond(new Date(stored.expiresAt).toISOString()),
    total_count: stored.pageIds.length,
    results: part.items.map(toPageReference),
    next_cursor: part.nextCursor,
    has_more: part.hasMore,
    ...(stored.isCut && !part.hasMore && incompleteStatus),
  };
};

/** `GET views/{view_id}/queries/{query_id}`: further parts of a stored query. */
export const listViewQueryResults: Handler = ({ context, now, params, query, state }) => {
  const id = readId(params["query_id"], "path.query_id");
  const stored = state.viewQueries.get(id);
  const isGone = !stored || stored.expiresAt <= now || stored.token !== context.viewer.connection.token;
  if (isGone || stored.viewId !== readId(params["view_id"], "path.view_id")) {
    throw new ApiFailure(404, "object_not_found", `Could not find view query with ID: ${id}. It may have expired.`);
  }
  const part = cutPart(stored.pageIds, pageRequestOfQuery(query), scopeOf(stored));
  return {
    ...listEnvelope("page", part, toPageReference),
    ...(stored.isCut && !part.hasMore && incompleteStatus),
  };
};

/** `DELETE views/{view_id}/queries/{query_id}`: succeeds whether or not the query is still kept. */
export const deleteViewQuery: Handler = ({ params, state }): Wire => {
  const id = readId(params["query_id"], "path.query_id");
  state.viewQueries.delete(id);
  return { object: "view_query", id, deleted: true };
};

function viewsOfDatabase(id: Id, context: EncodeContext): readonly ViewNode[] {
  const database = findShared("database", id, context);
  return context.index.views.filter((view) => view.holder === database.id);
}

function viewsOfDataSource(id: Id, context: EncodeContext): readonly ViewNode[] {
  const source = findDataSource(id, context);
  return context.index.views.filter(
    ({ holder, view }) => view.dataSourceId === source.id && context.viewer.canSee(holder),
  );
}

function findRowIds({ id, view }: ViewNode, { context, now }: Call): readonly Id[] {
  if (view.dataSourceId === undefined) throw invalid(`View with ID ${id} does not show a data source.`);
  const source = findDataSource(view.dataSourceId, context);
  const matches = view.filter && filterTest(view.filter, source, context, now);
  const query = { matches, sorts: view.sorts ?? [], trash: "without", resultType: "page" } as const;
  return runQuery(source, query, context.index).map((row) => row.id);
}

function toPageReference(id: Id): Wire {
  return { object: "page", id };
}

function scopeOf(stored: StoredViewQuery): string {
  return `view_query:${stored.id}`;
}
