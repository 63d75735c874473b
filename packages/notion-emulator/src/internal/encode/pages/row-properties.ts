import type { DataSource, Page } from "@pagebridge/core-types";
import { pageTitle } from "@pagebridge/core-types";
import { removedColumn } from "../collections/removed-column.js";
import type { EncodeContext } from "../encode-context.js";
import { encodeOptionalText } from "../text/rich-text.js";
import type { Wire } from "../wire.js";
import { encodePropertyValue } from "./property-value.js";

/**
 * The `properties` of a page: its title, and in a row the values by property id.
 *
 * @param dataSource What the page is a row of. About half of its rows keep a value of a column that was removed, as rows in Notion do.
 */
export function encodeRowProperties(page: Page, dataSource: DataSource | undefined, context: EncodeContext): Wire {
  if (!dataSource) return { title: encodeOptionalText(pageTitle(page), page.id, context) };
  const removed = removedColumn(dataSource);
  const values = page.properties.map((value) => [
    value.type === "title" ? "title" : value.id,
    encodePropertyValue(value, page.id, context),
  ]);
  return {
    ...Object.fromEntries(values),
    ...(/[02468ace]$/.test(page.id) && { [removed.id]: [[removed.oldValue]] }),
  };
}
