import type { DataSource, Id, Parent, Row, Template } from "@pagebridge/core-types";
import { plainText } from "@pagebridge/core-types";
import {
  defined,
  entriesOf,
  fieldOf,
  idOf,
  isRecord,
  listOf,
  recordOf,
  stringOf,
  toId,
  type WireRecord,
} from "@pagebridge/core-types/adapter-tools";
import { toCover } from "../files/to-cover.js";
import { toIcon } from "../files/to-icon.js";
import { holderOf } from "../holder-of.js";
import type { InternalContext } from "../internal-context.js";
import { toPropertySchema } from "../properties/to-property-schema.js";
import { toRichText } from "../rich-text/to-rich-text.js";
import { toStamp } from "../to-stamp.js";
import { databaseParent } from "./database-parent.js";
import { databaseUrl } from "./database-url.js";

/** What of a data source is wanted besides its schema. */
export interface DataSourceParts {
  /** The rows of a data source, when they were read. */
  readonly rowsOf?: ((dataSourceId: Id) => readonly Row[] | undefined) | undefined;
  /** @default "none" */
  readonly templates?: "none" | "read" | undefined;
}

/** Gives a data source by its id. One that did not come, or may not be read, is reported and has nothing but its id. */
export function dataSourceById(id: Id, context: InternalContext, parts: DataSourceParts = {}): DataSource {
  const state = context.records.get("collection", id);
  if (state.status === "present") return toDataSource(state.record, context, parts);
  context
    .at({ id })
    .report(
      state.status === "unavailable"
        ? { code: "not_accessible", message: "The data source of this database may not be read." }
        : { code: "children_missing", message: "The record of a database's data source did not come." },
    );
  return { object: "data_source", id, title: [], description: [] };
}

/**
 * Reads a data source from its collection's record. The schema keeps the order of the record's keys: the app itself has no order of
 * properties but those of views and pages.
 */
function toDataSource(record: WireRecord, context: InternalContext, parts: DataSourceParts = {}): DataSource {
  const id = idOf(record) ?? "";
  const here = context.at({ id });
  const database = databaseOf(record, here);
  const holder = holderOf("collection", record);
  const format = recordOf(record, "format") ?? {};
  const schema = recordOf(record, "schema");
  if (!schema) {
    here.report({ code: "partial_object", message: "The record of a data source has no schema." });
  }
  return {
    object: "data_source",
    id,
    title: toRichText(fieldOf(record, "name"), here),
    description: toRichText(fieldOf(record, "description"), here),
    ...defined({
      parent: parentOf(record, here),
      databaseParent: database && databaseParent(database, here),
      icon: toIcon(fieldOf(record, "icon"), { holder, reference: { type: "icon", of: "data_source", id } }, here),
      cover: toCover(
        fieldOf(record, "cover"),
        fieldOf(format, "collection_cover_position"),
        { holder, reference: { type: "cover", of: "data_source", id } },
        here,
      ),
      isInline: database && stringOf(database, "type") === "collection_view",
      inTrash: record["alive"] === false ? (true as const) : undefined,
    }),
    // Until 2022 collections had no times; those of their database are the nearest.
    ...(database && toStamp(database)),
    ...toStamp(record),
    ...defined({
      url: urlOf(record),
      properties:
        schema && entriesOf(schema).map(([propertyId, entry]) => toPropertySchema(propertyId, entry, record, here)),
      rows: parts.rowsOf?.(id),
      templates: parts.templates === "read" ? toTemplates(record, here) : undefined,
    }),
  };
}

function databaseOf(record: WireRecord, { records }: InternalContext): WireRecord | undefined {
  const id = stringOf(record, "parent_table") === "block" ? idOf(record, "parent_id") : undefined;
  return id === undefined ? undefined : records.record("block", id);
}

/** A source that is synced from another application stands in another data source. */
function parentOf(record: WireRecord, { records }: InternalContext): Parent | undefined {
  const id = idOf(record, "parent_id");
  if (id === undefined) return undefined;
  if (stringOf(record, "parent_table") !== "collection") return { type: "database_id", databaseId: id };
  const above = records.record("collection", id);
  return { type: "data_source_id", dataSourceId: id, ...defined({ databaseId: above && idOf(above, "parent_id") }) };
}

function urlOf(record: WireRecord): string | undefined {
  const databaseId = stringOf(record, "parent_table") === "block" ? idOf(record, "parent_id") : undefined;
  return databaseId === undefined ? undefined : databaseUrl(databaseId);
}

/** The ids of a collection's templates. Their records are needed for their names. */
export function templateIdsOf(collection: WireRecord): readonly Id[] {
  return (listOf(collection, "template_pages") ?? []).flatMap((id) => toId(id) ?? []);
}

function toTemplates(record: WireRecord, context: InternalContext): readonly Template[] {
  const wire = fieldOf(recordOf(record, "format") ?? {}, "collection_default_template");
  const defaultId = isRecord(wire) ? (idOf(wire) ?? idOf(wire, "template_id")) : toId(wire);
  return templateIdsOf(record).flatMap((id): readonly Template[] => {
    const page = context.records.record("block", id);
    if (page?.["alive"] === false) return [];
    if (!page) {
      context
        .at({ id })
        .report({ code: "partial_object", message: "The page of a template did not come; its name is not known." });
    }
    const title = toRichText(fieldOf(recordOf(page ?? {}, "properties") ?? {}, "title"), context.at({ id }));
    return [{ id, name: plainText(title), isDefault: id === defaultId }];
  });
}
