import type { DataSource, PropertySchema } from "@pagebridge/core-types";
import type { DecodeContext } from "@pagebridge/core-types/adapter-tools";
import {
  entriesOf,
  fieldOf,
  idOf,
  isList,
  isRecord,
  readFields,
  stringOf,
  type WireRecord,
} from "@pagebridge/core-types/adapter-tools";
import { toPropertySchema } from "../properties/to-property-schema.js";
import { toRichText } from "../rich-text/to-rich-text.js";
import { toParent } from "../to-parent.js";
import { toObjectCommon } from "./to-object-common.js";

/** Reads a data source, full or partial. */
export function toDataSource(wire: WireRecord, context: DecodeContext): DataSource {
  const id = idOf(wire) ?? "";
  const here = context.at({ id: id || undefined });
  const databaseParent = toParent(fieldOf(wire, "database_parent"), here);
  const isInline = readFields(wire, here).boolean("is_inline");
  const properties = toSchema(fieldOf(wire, "properties"), here);
  if (!Object.hasOwn(wire, "title") && !Object.hasOwn(wire, "name")) {
    here.report({ code: "partial_object", message: "The API gave only a part of a data source." });
  }
  return {
    object: "data_source",
    id,
    // The list inside a database names its data sources in plain text.
    title: toRichText(fieldOf(wire, "title") ?? stringOf(wire, "name"), here),
    description: toRichText(fieldOf(wire, "description"), here),
    ...toObjectCommon(wire, { type: "data_source", id }, here),
    ...(databaseParent && { databaseParent }),
    ...(isInline !== undefined && { isInline }),
    ...(properties && { properties }),
  };
}

/** Reads a schema: an object keyed by name, or a list. */
export function toSchema(wire: unknown, context: DecodeContext): readonly PropertySchema[] | undefined {
  if (isList(wire)) return wire.map((property) => toPropertySchema(property, "", context));
  return isRecord(wire)
    ? entriesOf(wire).map(([name, property]) => toPropertySchema(property, name, context))
    : undefined;
}
