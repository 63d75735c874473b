import type { PropertySchema, RelationPropertySchema } from "@pagebridge/core-types";
import type { DecodeContext } from "@pagebridge/core-types/adapter-tools";
import {
  defined,
  type FieldReader,
  fieldOf,
  isRecord,
  oneOf,
  readFields,
  recordOf,
  stringOf,
} from "@pagebridge/core-types/adapter-tools";
import { decodePropertyId } from "../wire/property-id.js";
import { rollupFunction } from "./computed-results.js";
import { propertyType, propertyTypes } from "./property-types.js";
import { toSelectOptions, toStatusGroup } from "./to-select-option.js";

/** Reads one property of a schema. A kind that has no name here is kept by its name and reported. */
export function toPropertySchema(wire: unknown, name: string, context: DecodeContext): PropertySchema {
  const record = isRecord(wire) ? wire : {};
  const id = decodePropertyId(stringOf(record, "id") ?? "");
  const here = context.at({ propertyId: id || undefined });
  const description = stringOf(record, "description");
  const common = { id, name: stringOf(record, "name") ?? name, ...(description && { description }) };
  const sourceType = propertyType(record) ?? "unknown";
  const type = oneOf(propertyTypes, sourceType);
  const config = readFields(configOf(fieldOf(record, sourceType)), here);
  switch (type) {
    case undefined:
      here.report({
        code: "unsupported_property",
        message: "A property of a schema is of a kind that has no name here.",
        sourceType,
      });
      return { type: "unsupported", ...common, sourceType };
    case "formula": {
      const expression = config.string("expression");
      return { type, ...common, ...(expression !== undefined && { expression }) };
    }
    case "multi_select":
    case "select":
      return { type, ...common, options: toSelectOptions(config.list("options"), here) };
    case "number":
      return { type, ...common, format: config.text("format") ?? "number" };
    case "relation":
      return { type, ...common, ...relation(config) };
    case "rollup":
      return { type, ...common, ...rollup(config) };
    case "status":
      return {
        type,
        ...common,
        options: toSelectOptions(config.list("options"), here),
        groups: (config.list("groups") ?? []).flatMap((group) => toStatusGroup(group, here) ?? []),
      };
    case "unique_id": {
      const prefix = config.text("prefix");
      return { type, ...common, ...(prefix !== undefined && { prefix }) };
    }
    default:
      return { type, ...common };
  }
}

/** Some clients write an empty configuration as an empty list. */
function configOf(config: unknown): unknown {
  return isRecord(config) ? config : {};
}

/** Up to 2022-06-28 the other side's property stood beside the database's id, since then under `dual_property`. */
function relation(config: FieldReader): Omit<RelationPropertySchema, "description" | "id" | "name" | "type"> {
  const other = recordOf(config.record, "dual_property") ?? config.record;
  const id = stringOf(other, "synced_property_id");
  const name = stringOf(other, "synced_property_name");
  return defined({
    dataSourceId: config.id("data_source_id"),
    databaseId: config.id("database_id"),
    syncedProperty: id || name ? { ...(id && { id: decodePropertyId(id) }), ...(name && { name }) } : undefined,
  });
}

function rollup(config: FieldReader) {
  const relationPropertyId = config.text("relation_property_id");
  const rollupPropertyId = config.text("rollup_property_id");
  return defined({
    function: rollupFunction(config),
    relationPropertyId: relationPropertyId === undefined ? undefined : decodePropertyId(relationPropertyId),
    relationPropertyName: config.text("relation_property_name"),
    rollupPropertyId: rollupPropertyId === undefined ? undefined : decodePropertyId(rollupPropertyId),
    rollupPropertyName: config.text("rollup_property_name"),
  });
}
