import type { Database, DataSource } from "@pagebridge/core-types";
import type { DecodeContext } from "@pagebridge/core-types/adapter-tools";
import {
  fieldOf,
  idOf,
  isRecord,
  listOf,
  readFields,
  stringOf,
  type WireRecord,
} from "@pagebridge/core-types/adapter-tools";
import { toRichText } from "../rich-text/to-rich-text.js";
import { toDataSource, toSchema } from "./to-data-source.js";
import { toObjectCommon } from "./to-object-common.js";

/**
 * Reads a database, full or partial. Up to version 2022-06-28 a database held the schema itself; it becomes a database with one data
 * source of the same id.
 */
export function toDatabase(wire: WireRecord, context: DecodeContext): Database {
  const id = idOf(wire) ?? "";
  const here = context.at({ id: id || undefined });
  const fields = readFields(wire, here);
  const isInline = fields.boolean("is_inline");
  const isLocked = fields.flag("is_locked");
  if (!Object.hasOwn(wire, "title")) {
    here.report({ code: "partial_object", message: "The API gave only a part of a database." });
  }
  const title = toRichText(fieldOf(wire, "title"), here);
  return {
    object: "database",
    id,
    title,
    description: toRichText(fieldOf(wire, "description"), here),
    ...toObjectCommon(wire, { type: "database", id }, here),
    ...(isInline !== undefined && { isInline }),
    ...(isLocked && { isLocked }),
    dataSources: dataSources(wire, { id, title }, here),
  };
}

function dataSources(
  wire: WireRecord,
  { id, title }: Pick<Database, "id" | "title">,
  context: DecodeContext,
): readonly DataSource[] {
  const listed = listOf(wire, "data_sources")?.filter(isRecord);
  const properties = toSchema(fieldOf(wire, "properties"), context);
  const only = listed?.length === 1 ? listed[0] : undefined;
  if (listed && (!properties || !only)) return listed.map((dataSource) => listedDataSource(dataSource, id, context));
  if (only && properties) return [{ ...listedDataSource(only, id, context), properties }];
  if (!properties) return [];
  context.report({
    code: "approximated",
    severity: "info",
    message: "The answer is of a version without data sources; the database stands for its only one too.",
  });
  const parent = id === "" ? undefined : ({ type: "database_id", databaseId: id } as const);
  return [{ object: "data_source", id, title, description: [], ...(parent && { parent }), properties }];
}

/** The list inside a database gives id and name. */
function listedDataSource(wire: WireRecord, databaseId: string, context: DecodeContext): DataSource {
  if (stringOf(wire, "object") === "data_source") return toDataSource(wire, context);
  return {
    object: "data_source",
    id: idOf(wire) ?? "",
    title: toRichText(fieldOf(wire, "name"), context),
    description: [],
    ...(databaseId !== "" && { parent: { type: "database_id", databaseId } as const }),
  };
}
