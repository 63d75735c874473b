import type { Emulator } from "@pagebridge/notion-emulator";
import { NotionAPI } from "notion-client";

/** The client that our adapter sends its requests with, as it is used alone. */
export function createPeer({ url }: Pick<Emulator, "url">): NotionAPI {
  return new NotionAPI({ apiBaseUrl: `${url}/api/v3` });
}

/** The rows that `getPage` found for a view; undefined when it has no answer for it. */
export function rowsFoundByPeer(
  page: Awaited<ReturnType<NotionAPI["getPage"]>>,
  collectionId: string,
  viewId: string,
): unknown {
  const answer: unknown = page.collection_query[collectionId]?.[viewId];
  const results = fieldOf(answer, "collection_group_results");
  return fieldOf(results, "blockIds");
}

function fieldOf(value: unknown, key: string): unknown {
  return typeof value === "object" && value !== null
    ? Object.entries(value).find(([name]) => name === key)?.[1]
    : undefined;
}
