import type { Id } from "../model/primitives.js";
import { findIdAtEnd } from "./find-id.js";
import type { LocatedLink } from "./locate-link.js";
import type { NotionReference } from "./notion-reference.js";
import { idInPath, leadsToNoPage, pathSegments } from "./path-id.js";

/** Reads what a link names; `undefined` if it holds no id and cannot be the address of a published page. */
export function referenceOfLink(link: LocatedLink): NotionReference | undefined {
  if (leadsToNoPage(link)) {
    return undefined;
  }
  const pathId = idInPath(link);
  const peekedId = idInQuery(link.url, "p");
  const id = peekedId ?? pathId ?? idInOtherQuery(link);
  if (id !== undefined) {
    const peekOf = peekedId !== undefined && peekedId !== pathId ? pathId : undefined;
    return { id, ...(peekOf !== undefined && { peekOf }), ...contextOf(link) };
  }
  // Without a scheme `notes.md/draft` would pass for a site.
  if (link.kind === "site" || (link.kind === "foreign" && link.hasScheme)) {
    const domain = link.url.hostname.replace(/\.$/, "");
    return { site: { domain, slug: pathSegments(link.url).join("/") }, ...contextOf(link) };
  }
  return undefined;
}

/** Finds the id in `#<id>` or `#block-<id>`, also where a query was put after the fragment by mistake. */
export function idInFragment(fragment: string): Id | undefined {
  return findIdAtEnd(fragment.split(/[?&]/, 1)[0] ?? "");
}

function contextOf({ kind, url }: LocatedLink): Pick<NotionReference, "viewId" | "blockId" | "discussionId" | "url"> {
  const viewId = idInQuery(url, "v");
  const blockId = idInFragment(url.hash);
  const discussionId = idInQuery(url, "d");
  return {
    ...(viewId !== undefined && { viewId }),
    ...(blockId !== undefined && { blockId }),
    ...(discussionId !== undefined && { discussionId }),
    ...(kind !== "relative" && { url: `${url.protocol}//${url.host}${url.pathname}` }),
  };
}

function idInOtherQuery({ kind, url }: LocatedLink): Id | undefined {
  if (kind === "foreign" || kind === "site") {
    return undefined;
  }
  return idInQuery(url, "page_id") ?? idInQuery(url, "database_id") ?? idInQuery(url, "block_id");
}

function idInQuery(url: URL, name: string): Id | undefined {
  return findIdAtEnd(url.searchParams.get(name) ?? "");
}
