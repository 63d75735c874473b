import {
  assertNever,
  type DataSource,
  type NumberDisplay,
  type PlainPropertySchema,
  type PropertySchema,
  type PropertyType,
  type RelationPropertySchema,
  type RollupPropertySchema,
  type SelectOption,
  type StatusGroup,
} from "@pagebridge/core-types";
import { automationId } from "../blocks/app-block.js";
import type { EncodeContext } from "../encode-context.js";
import { pointerTo } from "../pointer.js";
import { present, type Wire } from "../wire.js";
import { encodeFormulaCode } from "./formula.js";

/** A schema by property id. The title's id is `title`. */
export function encodeSchema(properties: readonly PropertySchema[], owner: DataSource, context: EncodeContext): Wire {
  return Object.fromEntries(
    properties.map((property) => [
      property.type === "title" ? "title" : property.id,
      present({
        name: property.name,
        type: schemaType(property),
        description: property.description,
        ...encodeSettings(property, owner, context),
      }),
    ]),
  );
}

/** The internal name of a property's kind. */
function schemaType(property: PropertySchema): string {
  return property.type === "unsupported" ? property.sourceType : schemaTypes[property.type];
}

const schemaTypes: { readonly [Type in Exclude<PropertyType, "unsupported">]: string } = {
  button: "button",
  checkbox: "checkbox",
  created_by: "created_by",
  created_time: "created_time",
  date: "date",
  email: "email",
  files: "file",
  formula: "formula",
  last_edited_by: "last_edited_by",
  last_edited_time: "last_edited_time",
  last_visited_time: "last_visited_time",
  location: "location",
  multi_select: "multi_select",
  number: "number",
  people: "person",
  phone_number: "phone_number",
  place: "place",
  relation: "relation",
  rich_text: "text",
  rollup: "rollup",
  select: "select",
  status: "status",
  title: "title",
  unique_id: "auto_increment_id",
  url: "url",
  verification: "verification",
};

function encodeSettings(property: PropertySchema, owner: DataSource, context: EncodeContext): Wire {
  switch (property.type) {
    case "number":
      return { number_format: property.format, show_as: property.display && encodeDisplay(property.display) };
    case "select":
    case "multi_select":
      return { options: property.options.map(encodeOption) };
    case "status":
      return { options: property.options.map(encodeOption), groups: property.groups.map(encodeGroup) };
    case "relation":
      return encodeRelation(property, context);
    case "rollup":
      return encodeRollup(property, owner, context);
    case "formula":
      return {
        version: "v2",
        formula2: present({
          code: property.expression === undefined ? undefined : encodeFormulaCode(property.expression, owner),
          result_type: property.resultType === undefined ? undefined : { type: property.resultType },
        }),
      };
    case "unique_id":
      return { prefix: property.prefix };
    case "unsupported":
      return {};
    case "button":
      return { automation_id: automationId(owner.id, property.id) };
    case "checkbox":
    case "created_by":
    case "created_time":
    case "date":
    case "email":
    case "files":
    case "last_edited_by":
    case "last_edited_time":
    case "last_visited_time":
    case "location":
    case "people":
    case "phone_number":
    case "place":
    case "rich_text":
    case "title":
    case "url":
    case "verification":
      return encodePlain(property);
    default:
      return assertNever(property, "property");
  }
}

function encodePlain({ dateFormat, timeFormat }: PlainPropertySchema): Wire {
  return { date_format: dateFormat, time_format: timeFormat };
}

function encodeDisplay({ type, color, maxValue }: NumberDisplay): Wire {
  return present({ type, color, maxValue });
}

function encodeOption({ id, name, color, description }: SelectOption): Wire {
  return present({ id: id ?? name, value: name, color: color ?? "default", description });
}

function encodeGroup({ id, name, color, optionIds }: StatusGroup): Wire {
  return { id, name, color: color ?? "default", optionIds };
}

function encodeRelation({ dataSourceId, syncedProperty, limit }: RelationPropertySchema, context: EncodeContext): Wire {
  return {
    version: "v2",
    collection_id: dataSourceId,
    collection_pointer: dataSourceId === undefined ? undefined : pointerTo("collection", dataSourceId, context),
    property: syncedProperty?.id,
    autoRelate: { enabled: syncedProperty !== undefined },
    limit,
  };
}

function encodeRollup(property: RollupPropertySchema, owner: DataSource, context: EncodeContext): Wire {
  const { function: operator, groupName, relationPropertyId, rollupPropertyId, display } = property;
  const target = findTarget(property, owner, context);
  return {
    relation_property: relationPropertyId,
    target_property: rollupPropertyId,
    target_property_type: target && schemaType(target),
    aggregation: groupName === undefined ? operator : present({ operator, groupName }),
    show_as: display && encodeDisplay(display),
  };
}

/** The column that a rollup looks at, in the data source that its relation leads to. */
function findTarget(
  { relationPropertyId, rollupPropertyId }: RollupPropertySchema,
  owner: DataSource,
  { index }: EncodeContext,
): PropertySchema | undefined {
  const relation = owner.properties?.find(({ id }) => id === relationPropertyId);
  const targetId = relation?.type === "relation" ? relation.dataSourceId : undefined;
  const target = targetId === undefined ? undefined : index.nodes.get(targetId);
  return target?.kind === "data_source"
    ? target.dataSource.properties?.find(({ id }) => id === rollupPropertyId)
    : undefined;
}
