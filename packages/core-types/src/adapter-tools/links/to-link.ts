import type { Link } from "../../model/rich-text.js";
import { extractIdFromHref } from "../../reference/extract-id-from-href.js";
import { isId } from "../../reference/id.js";
import { tryParseReference } from "../../reference/parse-reference.js";
import { toNotionUrl } from "../../reference/to-notion-url.js";
import type { DecodeContext } from "../decode-context.js";
import { reportUnsafeUrl } from "./report-unsafe-url.js";

const appHome = "https://app.notion.com";

/**
 * Reads where a run of text leads; undefined for an empty address.
 *
 * `"/46f8638c25a84ccd9d926e42bdb5535e"` → `{ url: "https://app.notion.com/p/46f8…", pageId: "46f8638c-…" }`
 */
export function toLink(url: string | undefined, context: DecodeContext): Link | undefined {
  if (url === undefined || url === "") return undefined;
  reportUnsafeUrl(url, context);
  const id = extractIdFromHref(url);
  if (id === undefined) return { url: isRelative(url) ? `${appHome}${url}` : url };
  if (url.trim().startsWith("#")) return { url, blockId: id };
  const { blockId, viewId } = tryParseReference(url) ?? {};
  const ids = { pageId: id, ...(blockId !== undefined && { blockId }) };
  if (!isRelative(url) || !isId(id)) return { url, ...ids };
  return { url: toNotionUrl(id, { ...(blockId && { blockId }), ...(viewId && { viewId }) }), ...ids };
}

/** Whether a link names a path of Notion's app; `//host` names another host. */
function isRelative(url: string): boolean {
  return url.startsWith("/") && !/^\/[/\\]/.test(url);
}
