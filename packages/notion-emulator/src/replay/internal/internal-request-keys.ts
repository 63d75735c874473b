import { normalizeId } from "@pagebridge/core-types";
import { isRecord } from "../../official/json.js";
import { type RequestParts, requestKeys } from "../request-key.js";

/**
 * The keys under which a request to the internal API is looked for, the strictest first: with its whole body; then by what it is
 * about. Endpoints of different years that give the same thing are one, and limits and chunk numbers do not matter; cursors do.
 */
export function internalRequestKeys(request: RequestParts): readonly string[] {
  const [strict = ""] = requestKeys({ ...request, query: new URLSearchParams() });
  return [strict, ...looseKeys(request)];
}

/** The key of a chunk of a page. */
export function chunkKey(pageId: string, cursor: unknown): string {
  const stack = isRecord(cursor) && Array.isArray(cursor["stack"]) ? cursor["stack"] : [];
  return `chunk ${normalizeId(pageId) ?? pageId} ${JSON.stringify(stack)}`;
}

/** The key of a query of a collection, through one view or any. */
export function queryKey(collectionId: string, viewId = "any"): string {
  return `query ${normalizeId(collectionId) ?? collectionId} ${normalizeId(viewId) ?? viewId}`;
}

function looseKeys({ body, path }: RequestParts): readonly string[] {
  if (!isRecord(body)) return [];
  if (/^load(?:Cached)?PageChunk(?:V2)?$/.test(path)) {
    const pageId = body["pageId"] ?? idIn(body["page"]);
    return typeof pageId === "string" ? [chunkKey(pageId, body["cursor"])] : [];
  }
  if (path !== "queryCollection") return [];
  const collectionId = body["collectionId"] ?? idIn(body["source"]) ?? idIn(body["collection"]);
  const viewId = body["collectionViewId"] ?? idIn(body["collectionView"]);
  if (typeof collectionId !== "string") return [];
  return [...(typeof viewId === "string" ? [queryKey(collectionId, viewId)] : []), queryKey(collectionId)];
}

function idIn(value: unknown): unknown {
  return isRecord(value) ? value["id"] : undefined;
}
