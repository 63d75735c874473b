import { plainText, type RichText } from "@pagebridge/core-types";
import { fieldOf, recordOf, type WireRecord } from "@pagebridge/core-types/adapter-tools";
import type { InternalContext } from "../internal-context.js";
import { toRichText } from "../rich-text/to-rich-text.js";
import { ownCollections } from "./own-collections.js";

/** Whether a record of the table `block` is a database. */
export function isDatabase(record: WireRecord): boolean {
  return record["type"] === "collection_view" || record["type"] === "collection_view_page";
}

/** Whether a record of the table `block` is a page or a database: something with content or rows of its own. */
export function isPageLike(record: WireRecord): boolean {
  return record["type"] === "page" || isDatabase(record);
}

/**
 * The title of a page or database. A database has that of its first own collection, unless its block has one itself, which may be
 * empty; one that only shows others' rows has that of its block or none.
 */
export function titleOf(record: WireRecord, context: InternalContext): RichText {
  const properties = recordOf(record, "properties") ?? {};
  const own = fieldOf(properties, "title");
  if (own !== undefined || !isDatabase(record)) return toRichText(own, context);
  const [collection] = ownCollections(record, context.records);
  return collection ? toRichText(fieldOf(collection, "name"), context) : [];
}

/** The title as plain text. */
export function plainTitleOf(record: WireRecord, context: InternalContext): string {
  return plainText(titleOf(record, context));
}
