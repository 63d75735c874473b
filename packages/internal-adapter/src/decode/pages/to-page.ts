import { type Block, type Discussion, type Page, type PropertyValue, plainText } from "@pagebridge/core-types";
import { defined, fieldOf, idOf, readFields, recordOf, type WireRecord } from "@pagebridge/core-types/adapter-tools";
import { toCover } from "../files/to-cover.js";
import { holderOf } from "../holder-of.js";
import type { InternalContext } from "../internal-context.js";
import { toRowProperties } from "../properties/to-row-properties.js";
import { toRichText } from "../rich-text/to-rich-text.js";
import { toStamp } from "../to-stamp.js";
import { iconOf } from "./icon-of.js";
import { pageUrl } from "./page-url.js";
import { publicUrl } from "./public-url.js";
import { toLayout } from "./to-layout.js";
import { toParent } from "./to-parent.js";

/** What a page holds besides what its own record says. */
export interface PageContent {
  readonly children?: readonly Block[] | undefined;
  readonly discussions?: readonly Discussion[] | undefined;
}

/** Reads a page, or a row with the values of its properties, from its record, with the content that is given. */
export function toPage(
  record: WireRecord,
  context: InternalContext,
  { children, discussions }: PageContent = {},
): Page {
  const id = idOf(record) ?? "";
  const here = context.at({ id });
  const format = readFields(recordOf(record, "format"), here);
  const properties = propertiesOf(record, here);
  const title = titleIn(properties);
  const cover = {
    holder: holderOf("block", record),
    reference: { type: "cover", of: "page", id },
  } as const;
  return {
    object: "page",
    id,
    ...defined({
      parent: toParent(record, here),
      icon: iconOf(record, here),
      cover: toCover(fieldOf(format.record, "page_cover"), fieldOf(format.record, "page_cover_position"), cover, here),
    }),
    properties,
    ...defined({ children }),
    ...toStamp(record),
    ...defined({
      url: pageUrl(id, title),
      publicUrl: publicUrl(record, title, context.records),
      inTrash: record["alive"] === false ? (true as const) : undefined,
      isLocked: format.flag("block_locked"),
      isTemplate: record["is_template"] === true ? (true as const) : undefined,
      layout: toLayout(record, here),
      discussions,
    }),
  };
}

function propertiesOf(record: WireRecord, context: InternalContext): readonly PropertyValue[] {
  if (record["parent_table"] !== "collection") {
    const richText = toRichText(fieldOf(recordOf(record, "properties") ?? {}, "title"), context);
    return [{ type: "title", id: "title", name: "title", richText }];
  }
  const collection = context.records.record("collection", idOf(record, "parent_id") ?? "");
  return toRowProperties(record, collection, context);
}

function titleIn(properties: readonly PropertyValue[]): string {
  const title = properties.find((property) => property.type === "title");
  return title ? plainText(title.richText) : "";
}
