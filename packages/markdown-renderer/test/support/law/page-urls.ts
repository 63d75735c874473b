import type { Id, Mention } from "@pagebridge/core-types";

/** Where pages are found in the documents of the law. */
export function pageUrl(id: Id): string {
  return `https://pages.example/${id}`;
}

/** Where a mention is to lead; empty where it leads nowhere. */
export function mentionUrl(mention: Mention): string {
  switch (mention.type) {
    case "page":
      return pageUrl(mention.pageId);
    case "database":
      return pageUrl(mention.databaseId);
    case "data_source":
      return pageUrl(mention.dataSourceId);
    case "link_mention":
    case "link_preview":
      return mention.url;
    default:
      return "";
  }
}
