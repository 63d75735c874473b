import { pageTitle, plainText } from "@pagebridge/core-types";
import type { PageNode } from "../../workspace/workspace-node.js";
import type { EncodeContext, Wire } from "./context.js";
import { encodeCover, encodeIcon } from "./file.js";
import { encodeParent } from "./parent.js";
import { encodePropertyValue } from "./property-value.js";
import { toMinute } from "./time.js";
import { encodeTrash } from "./trash.js";
import { pageUrl } from "./url.js";
import { encodeAuthor } from "./user.js";

/**
 * Encodes a page object.
 *
 * @param wanted Ids of the properties that are wanted, decoded; absent means all.
 */
export function encodePage(node: PageNode, context: EncodeContext, wanted?: ReadonlySet<string>): Wire {
  const { page } = node;
  const properties = page.properties
    .filter((value) => !wanted || wanted.has(value.id))
    .map((value) => [value.name || value.id, encodePropertyValue(value, page, context)]);
  return {
    object: "page",
    id: node.id,
    created_time: toMinute(page.createdTime),
    last_edited_time: toMinute(page.lastEditedTime ?? page.createdTime),
    created_by: encodeAuthor(page.createdBy, context),
    last_edited_by: encodeAuthor(page.lastEditedBy ?? page.createdBy, context),
    cover: encodeCover(page.cover, context),
    icon: encodeIcon(page.icon, context),
    parent: encodeParent(node, context),
    ...encodeTrash(page.inTrash, context.version),
    is_archived: page.isArchived === true,
    is_locked: page.isLocked === true,
    properties: Object.fromEntries(properties),
    url: page.url ?? pageUrl(node.id, plainText(pageTitle(page))),
    public_url: page.publicUrl ?? null,
  };
}
