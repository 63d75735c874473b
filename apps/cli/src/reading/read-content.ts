import {
  type Database,
  type NotionAdapter,
  type Page,
  PagebridgeError,
  type Reading,
  type ReadPageOptions,
} from "@pagebridge/core-types";

/** A page or a database that was read. Tell them apart by `reading.value.object`. */
export type ContentReading =
  | { readonly object: "database"; readonly reading: Reading<Database> }
  | { readonly object: "page"; readonly reading: Reading<Page> };

/** Reads what an id or a link names, whether it is a page or a database. Rows are read with `databases: "rows"` alone. */
export async function readContent(
  adapter: NotionAdapter,
  reference: string,
  options: ReadPageOptions,
): Promise<ContentReading> {
  try {
    return { object: "page", reading: await adapter.readPage(reference, options) };
  } catch (error) {
    if (!PagebridgeError.is(error) || error.code !== "wrong_kind") throw error;
    const rows = options.databases === "rows" ? "read" : "none";
    const { signal } = options;
    return { object: "database", reading: await adapter.readDatabase(reference, { rows, ...(signal && { signal }) }) };
  }
}
