import type { DataSourceNode } from "../../workspace/workspace-node.js";
import type { EncodeContext, Wire } from "./context.js";
import { encodeCover, encodeIcon } from "./file.js";
import { encodeDatabaseParent } from "./parent.js";
import { encodeSchema } from "./property-schema.js";
import { encodeRichText } from "./rich-text.js";
import { toMinute } from "./time.js";
import { encodeTrash } from "./trash.js";
import { plainUrl } from "./url.js";
import { encodeAuthor } from "./user.js";

/** Encodes a data source object. */
export function encodeDataSource(node: DataSourceNode, context: EncodeContext): Wire {
  const { dataSource, database } = node;
  const container = context.index.nodes.get(database.id);
  return {
    object: "data_source",
    id: node.id,
    cover: encodeCover(dataSource.cover, context),
    icon: encodeIcon(dataSource.icon, context),
    created_time: toMinute(dataSource.createdTime ?? database.createdTime),
    created_by: encodeAuthor(dataSource.createdBy, context),
    last_edited_by: encodeAuthor(dataSource.lastEditedBy ?? dataSource.createdBy, context),
    last_edited_time: toMinute(dataSource.lastEditedTime ?? dataSource.createdTime ?? database.lastEditedTime),
    title: encodeRichText(dataSource.title, context),
    description: encodeRichText(dataSource.description, context),
    is_inline: dataSource.isInline ?? database.isInline ?? false,
    properties: encodeSchema(dataSource.properties ?? [], context),
    parent: encodeDataSourceParent(node),
    ...(container && { database_parent: encodeDatabaseParent(container, context) }),
    url: dataSource.url ?? plainUrl(database.id),
    public_url: dataSource.publicUrl ?? null,
    ...encodeTrash(dataSource.inTrash ?? database.inTrash, context.version),
  };
}

/** A source that is synced from another application has a data source as parent. */
function encodeDataSourceParent({ dataSource, database }: DataSourceNode): Wire {
  const { parent } = dataSource;
  return parent?.type === "data_source_id"
    ? { type: "data_source_id", data_source_id: parent.dataSourceId, database_id: parent.databaseId ?? database.id }
    : { type: "database_id", database_id: database.id };
}
