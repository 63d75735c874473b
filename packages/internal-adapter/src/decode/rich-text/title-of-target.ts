import type { Id } from "@pagebridge/core-types";
import { fieldOf, recordOf, stringOf, type WireRecord } from "@pagebridge/core-types/adapter-tools";
import type { RecordStore } from "../../records/record-store.js";
import type { InternalContext } from "../internal-context.js";
import { ownCollections } from "../pages/own-collections.js";
import { toTitleText } from "./to-title-text.js";

/** What the app shows for what has no title. */
const untitled = "Untitled";

/** Whether a record of the table `block` is a database. */
export function isDatabaseBlock(record: WireRecord): boolean {
  return record["type"] === "collection_view" || record["type"] === "collection_view_page";
}

/** What a reader sees of a page or database that a text mentions. */
export function titleOfTarget(record: WireRecord, context: InternalContext): string {
  const own = fieldOf(recordOf(record, "properties") ?? {}, "title");
  if (own !== undefined || !isDatabaseBlock(record)) return toTitleText(own, context) || untitled;
  const [collection] = ownCollections(record, context.records);
  return toTitleText(collection?.["name"], context) || untitled;
}

/** What a reader sees of a collection; undefined when its record did not come. */
export function collectionTitle(id: Id, context: InternalContext): string | undefined {
  const record = context.records.record("collection", id);
  return record && (toTitleText(fieldOf(record, "name"), context) || untitled);
}

/** What a reader sees of a teamspace; undefined when its record did not come. */
export function teamName(id: Id, records: RecordStore): string | undefined {
  const record = records.record("team", id);
  const name = record && stringOf(record, "name");
  return name === undefined ? undefined : `@${name}`;
}
