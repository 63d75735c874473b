import type { DataSource, Decoded, Id } from "@pagebridge/core-types";
import type { RecordStore } from "../../records/record-store.js";
import { collectFrom } from "../internal-context.js";
import { type DataSourceParts, dataSourceById } from "./to-data-source.js";

/** Decodes a data source with its schema. One that did not come, or may not be read, is reported and has nothing but its id. Never throws. */
export function decodeDataSource(
  records: RecordStore,
  collectionId: Id,
  options: DataSourceParts = {},
): Decoded<DataSource> {
  return collectFrom(records, (context) => dataSourceById(collectionId, context, options));
}
