import { isId, type Link, toNotionUrl, undashId } from "@pagebridge/core-types";
import type { EncodeContext } from "../encode-context.js";

/** A link's address: one that leads to a page or block of the workspace in the usual form is relative, as the app writes it. */
export function encodeLinkUrl({ url, pageId, blockId }: Link, { index }: EncodeContext): string {
  if (pageId === undefined || !isId(pageId) || !index.nodes.has(pageId)) return url;
  if (blockId === undefined) return url === toNotionUrl(pageId) ? `/${undashId(pageId)}` : url;
  if (!isId(blockId) || url !== toNotionUrl(pageId, { blockId })) return url;
  return `/${undashId(pageId)}#${undashId(blockId)}`;
}
