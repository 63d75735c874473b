import type { NumberDisplay, PropertyId, PropertySchema, RelationPropertySchema } from "@pagebridge/core-types";
import {
  defined,
  type FieldReader,
  fieldOf,
  idOf,
  isRecord,
  listOf,
  readFields,
  recordOf,
  stringOf,
  type WireRecord,
} from "@pagebridge/core-types/adapter-tools";
import { isAppPropertyType, propertyTypes } from "../../knowledge/property-types.js";
import type { InternalContext } from "../internal-context.js";
import { formulaExpression, formulaResultType } from "./formula-expression.js";
import { relationTarget } from "./relation-target.js";
import { reportUnknownFunction, rollupSettings } from "./rollup-settings.js";
import { toSelectOptions, toStatusGroups } from "./select-options.js";

/**
 * Reads one property of a collection's schema. A kind that has no name here is kept by its name and reported. What the schema says
 * about the other side of a relation by ids alone gets its names from the record of that collection, when it came.
 */
export function toPropertySchema(
  id: PropertyId,
  wire: unknown,
  collection: WireRecord,
  context: InternalContext,
): PropertySchema {
  const here = context.at({ propertyId: id });
  const fields = readFields(wire, here);
  const schema = fields.record;
  const sourceType = stringOf(schema, "type") || "unknown";
  const common = {
    id,
    name: fields.string("name") ?? "",
    ...defined({ description: fields.text("description"), pageVisibility: pageVisibility(id, collection) }),
  };
  if (!isAppPropertyType(sourceType)) {
    here.report({
      code: "unsupported_property",
      message: "A property of a schema is of a kind that has no name here.",
      sourceType,
    });
    return { type: "unsupported", ...common, sourceType };
  }
  const type = propertyTypes[sourceType];
  switch (type) {
    case "formula":
      return {
        type,
        ...common,
        ...defined({
          expression: formulaExpression(schema, collection, here),
          resultType: formulaResultType(schema),
        }),
      };
    case "multi_select":
    case "select":
      return { type, ...common, options: toSelectOptions(schema, here) };
    case "number":
      return {
        type,
        ...common,
        format: fields.text("number_format") ?? "number",
        ...defined({ display: toDisplay(fields, here) }),
      };
    case "relation":
      return { type, ...common, ...relation(fields, here) };
    case "rollup":
      return { type, ...common, ...rollup(fields, collection, here) };
    case "status":
      return { type, ...common, options: toSelectOptions(schema, here), groups: toStatusGroups(schema, here) };
    case "unique_id":
      return { type, ...common, ...defined({ prefix: fields.text("prefix") }) };
    default:
      return {
        type,
        ...common,
        ...defined({ dateFormat: fields.text("date_format"), timeFormat: fields.text("time_format") }),
      };
  }
}

const visibilities = ["hide", "hide_if_empty", "section", "show"] as const;

/** Collections from before 2025 only say whether a property shows. */
function pageVisibility(id: PropertyId, collection: WireRecord): (typeof visibilities)[number] | undefined {
  const format = recordOf(collection, "format") ?? {};
  const current = entryOf(listOf(format, "property_visibility"), id);
  const word = current && visibilities.find((known) => known === fieldOf(current, "visibility"));
  if (word) return word;
  const older = fieldOf(entryOf(listOf(format, "collection_page_properties"), id) ?? {}, "visible");
  return typeof older === "boolean" ? (older ? "show" : "hide") : undefined;
}

function entryOf(entries: readonly unknown[] | undefined, id: PropertyId): WireRecord | undefined {
  return entries?.filter(isRecord).find((entry) => fieldOf(entry, "property") === id);
}

function toDisplay(fields: FieldReader, context: InternalContext): NumberDisplay | undefined {
  const wire = fields.recordAt("show_as");
  if (!wire) return undefined;
  const display = readFields(wire, context);
  const type = display.text("type");
  return type === undefined
    ? undefined
    : { type, ...defined({ color: display.text("color"), maxValue: display.number("maxValue") }) };
}

function relation(
  fields: FieldReader,
  context: InternalContext,
): Omit<RelationPropertySchema, "description" | "id" | "name" | "type"> {
  const dataSourceId = relationTarget(fields.record)?.id;
  const target = dataSourceId === undefined ? undefined : context.records.record("collection", dataSourceId);
  const isInDatabase = target && stringOf(target, "parent_table") === "block";
  const otherSide = fields.text("property");
  const isOneWay = fieldOf(recordOf(fields.record, "autoRelate") ?? {}, "enabled") === false;
  return defined({
    dataSourceId,
    databaseId: isInDatabase ? idOf(target, "parent_id") : undefined,
    syncedProperty:
      otherSide === undefined || isOneWay
        ? undefined
        : { id: otherSide, ...defined({ name: nameIn(target, otherSide) }) },
    limit: fields.number("limit"),
  });
}

function rollup(fields: FieldReader, collection: WireRecord, context: InternalContext) {
  reportUnknownFunction(fields.record, context);
  const relationPropertyId = fields.text("relation_property");
  const rollupPropertyId = fields.text("target_property");
  const through = recordOf(recordOf(collection, "schema") ?? {}, relationPropertyId ?? "");
  const target = through && relationTarget(through);
  return {
    ...rollupSettings(fields.record),
    ...defined({
      relationPropertyId,
      relationPropertyName: nameIn(collection, relationPropertyId),
      rollupPropertyId,
      rollupPropertyName: nameIn(target && context.records.record("collection", target.id), rollupPropertyId),
      display: toDisplay(fields, context),
    }),
  };
}

function nameIn(collection: WireRecord | undefined, property: PropertyId | undefined): string | undefined {
  const schema = collection && recordOf(collection, "schema");
  const entry = schema && property !== undefined ? recordOf(schema, property) : undefined;
  return entry && stringOf(entry, "name");
}
