import type { Mention } from "../../model/mention.js";
import type { Link } from "../../model/rich-text.js";

/** Whether a link only says again where a mention leads, so that keeping it would say the same twice. */
export function leadsToTarget(link: Link, mention: Mention): boolean {
  switch (mention.type) {
    case "database":
      return link.pageId === mention.databaseId;
    case "link_mention":
    case "link_preview":
      return link.url === mention.url;
    case "page":
      return link.pageId === mention.pageId && link.blockId === undefined;
    default:
      return false;
  }
}
