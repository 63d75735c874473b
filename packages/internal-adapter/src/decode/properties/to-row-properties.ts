import type { PropertyId, PropertyValue } from "@pagebridge/core-types";
import {
  entriesOf,
  fieldOf,
  idOf,
  isRecord,
  recordOf,
  stringOf,
  toJsonValue,
  type WireRecord,
} from "@pagebridge/core-types/adapter-tools";
import { isAppPropertyType, propertyTypes } from "../../knowledge/property-types.js";
import type { InternalContext } from "../internal-context.js";
import { toRichText } from "../rich-text/to-rich-text.js";
import { valueDecoders } from "./value-decoders.js";

/**
 * Reads the values of a row: one for each property of the schema, in the schema's order, whether the row holds anything for it or
 * not. Values that removed properties left behind are not part of the row.
 *
 * What is true of every row alike, such as that results of formulas are not given, is reported at the collection, once for each
 * property and row in the very same words.
 *
 * @param schemaOwner The row's collection; without it, titles are read and everything else is kept as it came.
 */
export function toRowProperties(
  row: WireRecord,
  schemaOwner: WireRecord | undefined,
  context: InternalContext,
): readonly PropertyValue[] {
  const here = context.at({ id: idOf(row) });
  const stored = recordOf(row, "properties") ?? {};
  if (!schemaOwner) return withoutSchema(stored, here);
  const schema = recordOf(schemaOwner, "schema") ?? {};
  const values = entriesOf(schema).map(([id, entry]) =>
    toValue(id, isRecord(entry) ? entry : {}, { row, stored, schemaOwner }, here),
  );
  reportUnknownIds(stored, schemaOwner, context);
  return values.some(({ type }) => type === "title") || !Object.hasOwn(stored, "title")
    ? values
    : [titleOf(stored, here), ...values];
}

interface Surroundings {
  readonly row: WireRecord;
  readonly stored: WireRecord;
  readonly schemaOwner: WireRecord;
}

function toValue(
  id: PropertyId,
  schema: WireRecord,
  { row, stored, schemaOwner }: Surroundings,
  context: InternalContext,
): PropertyValue {
  const common = { id, name: stringOf(schema, "name") ?? "" };
  const here = context.at({ propertyId: id });
  const wire = fieldOf(stored, id);
  const sourceType = stringOf(schema, "type") || "unknown";
  if (isAppPropertyType(sourceType)) {
    return valueDecoders[propertyTypes[sourceType]]({
      common,
      wire,
      schema,
      row,
      rowId: idOf(row) ?? "",
      context: here,
      everyRow: context.at({ id: idOf(schemaOwner), propertyId: id }),
    });
  }
  here.report({
    code: "unsupported_property",
    message: "The value of a property is of a kind that has no name here; it is kept as it came.",
    sourceType,
  });
  return { type: "unsupported", ...common, sourceType, ...(wire !== undefined && { source: toJsonValue(wire) }) };
}

/** A removed property stays known to the collection; an id that is known nowhere is new. */
function reportUnknownIds(stored: WireRecord, schemaOwner: WireRecord, context: InternalContext): void {
  const schema = recordOf(schemaOwner, "schema") ?? {};
  const removed = recordOf(schemaOwner, "deleted_schema") ?? {};
  for (const id of Object.keys(stored)) {
    if (id === "title" || Object.hasOwn(schema, id) || Object.hasOwn(removed, id)) continue;
    context.at({ id: idOf(schemaOwner), propertyId: id }).report({
      code: "schema_drift",
      severity: "info",
      message: "Rows hold a value for a property that the schema of their data source does not have; it is left out.",
    });
  }
}

function withoutSchema(stored: WireRecord, context: InternalContext): readonly PropertyValue[] {
  const others = entriesOf(stored).filter(([id]) => id !== "title");
  if (others.length > 0) {
    context.report({
      code: "not_accessible",
      message:
        "The schema of the data source that holds this row did not come; its values are kept as they came, without names.",
    });
  }
  return [
    titleOf(stored, context),
    ...others.map(
      ([id, wire]): PropertyValue => ({
        type: "unsupported",
        id,
        name: "",
        sourceType: "unknown",
        source: toJsonValue(wire),
      }),
    ),
  ];
}

function titleOf(stored: WireRecord, context: InternalContext): PropertyValue {
  const richText = toRichText(fieldOf(stored, "title"), context.at({ propertyId: "title" }));
  return { type: "title", id: "title", name: "title", richText };
}
