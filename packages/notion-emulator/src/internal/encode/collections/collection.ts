import type { DataSource, PropertySchema } from "@pagebridge/core-types";
import type { DataSourceNode } from "../../../workspace/workspace-node.js";
import type { EncodeContext } from "../encode-context.js";
import { encodeFileUrl } from "../files/file.js";
import { encodeIcon } from "../files/icon.js";
import { encodeStamp, isHeldAlive, recordVersion } from "../record-common.js";
import { encodeOptionalText } from "../text/rich-text.js";
import { present, presentOrNone, type Wire } from "../wire.js";
import { removedColumn } from "./removed-column.js";
import { encodeSchema } from "./schema.js";

/** Encodes a data source as the record of the table `collection`. */
export function encodeCollection(node: DataSourceNode, context: EncodeContext): Wire {
  const { dataSource, database, id } = node;
  const { properties = [], cover, templates = [] } = dataSource;
  const removed = removedColumn(dataSource);
  return present({
    id,
    version: recordVersion,
    name: encodeOptionalText(dataSource.title, id, context),
    description: encodeOptionalText(dataSource.description, id, context),
    icon: encodeIcon(dataSource.icon, context),
    cover: cover && encodeFileUrl(cover.file),
    schema: encodeSchema(properties, dataSource, context),
    deleted_schema: { [removed.id]: { name: removed.name, type: "text" } },
    format: presentOrNone(encodeFormat(dataSource, properties)),
    template_pages: templates.length === 0 ? undefined : templates.map((template) => template.id),
    ...encodeStamp({ ...database, ...dataSource }, context),
    ...encodePlace(node),
    alive: dataSource.inTrash !== true && isHeldAlive(node, context),
    migrated: true,
    space_id: context.spaceId,
  });
}

function encodeFormat({ cover, templates = [] }: DataSource, properties: readonly PropertySchema[]): Wire {
  const visibility = properties.flatMap(({ id, type, pageVisibility }) =>
    pageVisibility === undefined ? [] : [{ property: type === "title" ? "title" : id, visibility: pageVisibility }],
  );
  return {
    property_visibility: visibility.length === 0 ? undefined : visibility,
    collection_cover_position: cover?.position,
    collection_default_template: templates.find(({ isDefault }) => isDefault)?.id,
  };
}

/** A source that is synced from another application has a data source above it. */
function encodePlace({ dataSource, holder }: DataSourceNode): Wire {
  const { parent } = dataSource;
  return parent?.type === "data_source_id"
    ? { parent_id: parent.dataSourceId, parent_table: "collection" }
    : { parent_id: holder, parent_table: "block" };
}
