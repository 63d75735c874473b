import type { Decoded, Id, Page } from "@pagebridge/core-types";
import type { RecordStore } from "../../records/record-store.js";
import { collectFrom } from "../internal-context.js";
import { createPageReader, type DecodePageOptions } from "./page-reader.js";

/**
 * Decodes a page with its content, as far as the records came. Never throws.
 *
 * A page of which no record came has no title and no content, and a diagnostic says so. What a page names and what is not here is one
 * diagnostic each: `children_missing` when it did not come, `not_accessible` when Notion said that the caller may not read it.
 */
export function decodePage(records: RecordStore, id: Id, options: DecodePageOptions = {}): Decoded<Page> {
  return collectFrom(records, (context) => {
    const state = records.get("block", id);
    const page = state.status === "present" ? createPageReader(context, options).page(state.record) : undefined;
    if (page) return page;
    context
      .at({ id })
      .report(
        state.status === "unavailable"
          ? { code: "not_accessible", severity: "error", message: "Notion does not let this caller read the page." }
          : { code: "children_missing", severity: "error", message: "The record of the page did not come." },
      );
    return { object: "page", id, properties: [] };
  });
}
