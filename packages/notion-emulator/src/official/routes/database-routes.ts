import type { Id } from "@pagebridge/core-types";
import type { DatabaseNode, DataSourceNode } from "../../workspace/workspace-node.js";
import { invalid } from "../api-failure.js";
import { hasDataSources } from "../api-version.js";
import type { EncodeContext } from "../encode/context.js";
import { encodeDataSource } from "../encode/data-source.js";
import { encodeDatabase } from "../encode/database.js";
import { findShared, readId } from "../find.js";
import { cutPart, pageRequestOfQuery } from "../pagination.js";
import type { Handler } from "./route.js";

/** `GET databases/{database_id}`. A linked database whose originals are not shared has nothing to show, and that is an error. */
export const retrieveDatabase: Handler = ({ context, params }) => {
  const node = findShared("database", readId(params["database_id"], "path.database_id"), context);
  return encodeDatabase(node, visibleDataSources(node, context), context);
};

/** `GET data_sources/{data_source_id}`. */
export const retrieveDataSource: Handler = ({ context, params }) =>
  encodeDataSource(findDataSource(params["data_source_id"], context), context);

/** `GET data_sources/{data_source_id}/templates`, with `name`. */
export const listTemplates: Handler = ({ context, params, query }) => {
  const node = findDataSource(params["data_source_id"], context);
  const name = query.get("name")?.toLowerCase() ?? "";
  const templates = (node.dataSource.templates ?? []).filter((template) => template.name.toLowerCase().includes(name));
  const part = cutPart(templates, pageRequestOfQuery(query), `templates:${node.id}`);
  return {
    templates: part.items.map(({ id, name: title, isDefault }) => ({ id, name: title, is_default: isDefault })),
    has_more: part.hasMore,
    next_cursor: part.nextCursor,
  };
};

/** Finds a data source by an id from a path. */
export function findDataSource(id: unknown, context: EncodeContext): DataSourceNode {
  return findShared("data_source", readId(id, "path.data_source_id"), context);
}

/**
 * The data sources that a connection sees through a database.
 *
 * @throws ApiFailure 400 when there are none, and, before 2025-09-03, when there are several.
 */
export function visibleDataSources(node: DatabaseNode, context: EncodeContext): readonly DataSourceNode[] {
  const found = shownIds(node)
    .map((id) => context.index.nodes.get(id))
    .filter((source) => source?.kind === "data_source" && context.viewer.canSee(source.id))
    .filter((source): source is DataSourceNode => source !== undefined);
  if (found.length === 0) {
    throw invalid(`Database with ID ${node.id} does not contain any data sources accessible by this API bot.`);
  }
  if (found.length > 1 && !hasDataSources(context.version)) {
    throw invalid(
      `Databases with multiple data sources are not supported in this API version. Database with ID ${node.id} has ${found.length}.`,
    );
  }
  return found;
}

function shownIds({ database }: DatabaseNode): readonly Id[] {
  const listed = database.dataSources.map((source) => source.id);
  if (!database.isLinked) return listed;
  const viewed = (database.views ?? []).flatMap((view) => (view.dataSourceId === undefined ? [] : [view.dataSourceId]));
  return [...new Set([...listed, ...viewed])];
}
