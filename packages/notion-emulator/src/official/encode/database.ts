import { plainText } from "@pagebridge/core-types";
import type { DatabaseNode, DataSourceNode } from "../../workspace/workspace-node.js";
import { hasDataSources } from "../api-version.js";
import type { EncodeContext, Wire } from "./context.js";
import { encodeCover, encodeIcon } from "./file.js";
import { encodeDatabaseParent } from "./parent.js";
import { encodeSchema } from "./property-schema.js";
import { encodeRichText } from "./rich-text.js";
import { toMillisecond, toMinute } from "./time.js";
import { encodeTrash } from "./trash.js";
import { plainUrl } from "./url.js";
import { encodeAuthor } from "./user.js";

/**
 * Encodes a database object. Before 2025-09-03 it carries the schema of its one data source.
 *
 * @param dataSources The data sources that the connection sees through it.
 */
export function encodeDatabase(
  node: DatabaseNode,
  dataSources: readonly DataSourceNode[],
  context: EncodeContext,
): Wire {
  const { database } = node;
  const common = {
    object: "database",
    id: node.id,
    title: encodeRichText(database.title, context),
    description: encodeRichText(database.description, context),
    parent: encodeDatabaseParent(node, context),
    is_inline: database.isInline ?? false,
    ...encodeTrash(database.inTrash, context.version),
    icon: encodeIcon(database.icon, context),
    cover: encodeCover(database.cover, context),
    url: database.url ?? plainUrl(node.id),
    public_url: database.publicUrl ?? null,
  };
  if (!hasDataSources(context.version)) {
    return {
      ...common,
      created_time: toMinute(database.createdTime),
      created_by: encodeAuthor(database.createdBy, context),
      last_edited_time: toMinute(database.lastEditedTime ?? database.createdTime),
      last_edited_by: encodeAuthor(database.lastEditedBy ?? database.createdBy, context),
      properties: encodeSchema(dataSources[0]?.dataSource.properties ?? [], context),
    };
  }
  return {
    ...common,
    is_locked: database.isLocked === true,
    created_time: toMillisecond(database.createdTime),
    last_edited_time: toMillisecond(database.lastEditedTime ?? database.createdTime),
    data_sources: dataSources.map(({ id, dataSource }) => ({ id, name: plainText(dataSource.title) })),
  };
}
