import type {
  PropertySchema,
  RelationPropertySchema,
  RollupPropertySchema,
  SelectOption,
} from "@pagebridge/core-types";
import { hasDataSources } from "../api-version.js";
import type { EncodeContext, Wire } from "./context.js";
import { encodePropertyId } from "./property-id.js";

/** A schema as the `properties` of a data source: by name. */
export function encodeSchema(properties: readonly PropertySchema[], context: EncodeContext): Wire {
  return Object.fromEntries(properties.map((property) => [property.name, encodePropertySchema(property, context)]));
}

function encodePropertySchema(property: PropertySchema, context: EncodeContext): Wire {
  const type = property.type === "unsupported" ? property.sourceType : property.type;
  return {
    id: encodePropertyId(property.id),
    name: property.name,
    description: property.description ?? null,
    type,
    [type]: encodeSettings(property, context),
  };
}

function encodeSettings(property: PropertySchema, context: EncodeContext): Wire {
  switch (property.type) {
    case "number":
      return { format: property.format };
    case "select":
    case "multi_select":
      return { options: property.options.map(encodeSchemaOption) };
    case "status":
      return {
        options: property.options.map(encodeSchemaOption),
        groups: property.groups.map((group) => ({
          id: group.id,
          name: group.name,
          color: group.color ?? "default",
          option_ids: group.optionIds,
        })),
      };
    case "relation":
      return encodeRelation(property, context);
    case "rollup":
      return encodeRollup(property);
    case "formula":
      return { expression: property.expression ?? "" };
    case "unique_id":
      return { prefix: property.prefix ?? null };
    default:
      return {};
  }
}

function encodeSchemaOption(option: SelectOption): Wire {
  return {
    id: option.id ?? option.name,
    name: option.name,
    color: option.color ?? "default",
    description: option.description ?? null,
  };
}

function encodeRelation(property: RelationPropertySchema, context: EncodeContext): Wire {
  const { dataSourceId, syncedProperty } = property;
  const target = dataSourceId === undefined ? undefined : context.index.nodes.get(dataSourceId);
  const databaseId = property.databaseId ?? (target?.kind === "data_source" ? target.database.id : undefined);
  const targetIds = {
    database_id: databaseId ?? null,
    ...(hasDataSources(context.version) && { data_source_id: dataSourceId ?? null }),
  };
  if (!syncedProperty) return { ...targetIds, type: "single_property", single_property: {} };
  const synced = {
    synced_property_name: syncedProperty.name ?? null,
    synced_property_id: syncedProperty.id === undefined ? null : encodePropertyId(syncedProperty.id),
  };
  return { ...targetIds, type: "dual_property", dual_property: synced };
}

/** Unlike everywhere else, the API does not URL-encode the ids in a rollup's settings. */
function encodeRollup(property: RollupPropertySchema): Wire {
  return {
    rollup_property_name: property.rollupPropertyName ?? "",
    relation_property_name: property.relationPropertyName ?? "",
    rollup_property_id: property.rollupPropertyId ?? "",
    relation_property_id: property.relationPropertyId ?? "",
    function: property.function ?? "show_original",
  };
}
