import type { Database, DataSource, Decoded, Id, Row } from "@pagebridge/core-types";
import { idOf } from "@pagebridge/core-types/adapter-tools";
import type { RecordStore } from "../../records/record-store.js";
import { createBlockReader } from "../blocks/block-reader.js";
import { collectFrom, type InternalContext } from "../internal-context.js";
import { type DataSourceParts, dataSourceById } from "./to-data-source.js";
import { type DatabaseParts, toDatabase } from "./to-database.js";

/** Which parts of a database are decoded. */
export interface DecodeDatabaseOptions {
  /** Whether views are read. @default "read" */
  readonly views?: "none" | "read";
  /** Whether the list of templates is read. @default "none" */
  readonly templates?: "none" | "read";
  /** The rows of a data source, when they were read. */
  readonly rowsOf?: (dataSourceId: Id) => readonly Row[] | undefined;
}

/**
 * Decodes a database with its data sources and views, and a wiki with its content, from the records that came. What did not come, or may not be read, is
 * reported. Never throws.
 */
export function decodeDatabase(
  records: RecordStore,
  blockId: Id,
  options: DecodeDatabaseOptions = {},
): Decoded<Database> {
  return collectFrom(records, (context) =>
    databaseById(blockId, context, {
      ...options,
      contentOf: (block, here) => createBlockReader(here).contentOf(idOf(block) ?? "").children,
    }),
  );
}

/** Gives a database by its id. One that did not come, or may not be read, is reported and has nothing but its id. */
function databaseById(id: Id, context: InternalContext, parts: DatabaseParts = {}): Database {
  const state = context.records.get("block", id);
  if (state.status === "present") return toDatabase(state.record, context, parts);
  context
    .at({ id })
    .report(
      state.status === "unavailable"
        ? { code: "not_accessible", message: "This database may not be read." }
        : { code: "children_missing", message: "The record of a database did not come." },
    );
  return { object: "database", id, title: [], description: [], dataSources: [] };
}

/** Decodes a data source with its schema. One that did not come, or may not be read, is reported and has nothing but its id. Never throws. */
export function decodeDataSource(
  records: RecordStore,
  collectionId: Id,
  options: DataSourceParts = {},
): Decoded<DataSource> {
  return collectFrom(records, (context) => dataSourceById(collectionId, context, options));
}
