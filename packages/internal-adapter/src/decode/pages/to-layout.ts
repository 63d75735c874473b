import type { PageLayout } from "@pagebridge/core-types";
import { defined, oneOf, readFields, recordOf, type WireRecord } from "@pagebridge/core-types/adapter-tools";
import type { InternalContext } from "../internal-context.js";

/** Reads how the app lays out the page of a page or database; undefined when its record does not say. */
export function toLayout(record: WireRecord, context: InternalContext): PageLayout | undefined {
  const format = readFields(recordOf(record, "format"), context);
  const layout = defined({
    isFullWidth: format.boolean("page_full_width"),
    hasSmallText: format.boolean("page_small_text"),
    // Pages in the app's own font say so, or nothing.
    font: oneOf(["mono", "serif"] as const, format.record["page_font"]),
  });
  return Object.keys(layout).length > 0 ? layout : undefined;
}
