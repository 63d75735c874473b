import type { Id } from "@pagebridge/core-types";
import { normalizeId } from "@pagebridge/core-types";
import type { Wire } from "../encode/wire.js";
import { readId } from "../read-wire.js";
import type { Call, Endpoint } from "./endpoint.js";

/** `getPublicPageData`: which space a page is in. Of a page that the caller cannot see, nothing but its id comes back. */
export const getPublicPageData: Endpoint = (call) => describePage(readId(call.body["blockId"], "blockId"), call);

/** `getPublicPageDataForDomain`: the same by the space's domain and, unless its first page is meant, the page's name in the URL. */
export const getPublicPageDataForDomain: Endpoint = (call) => {
  const { body, context } = call;
  const isDomain = body["spaceDomain"] === domainOf(context.index.workspace.name);
  const slug = body["slug"];
  const pageId = typeof slug === "string" && slug !== "" ? idInSlug(slug) : firstPublished(call);
  return isDomain && pageId !== undefined ? describePage(pageId, call) : {};
};

function describePage(pageId: Id, { caller, context }: Call): Wire {
  const { records, spaceId } = context;
  if (!records.find("block", pageId) || !caller.canRead("block", pageId)) return { pageId };
  const { name } = context.index.workspace;
  return {
    pageId,
    spaceId,
    spaceName: name,
    spaceDomain: domainOf(name),
    betaEnabled: false,
    ...(records.isPublished("block", pageId) && { publicAccessRole: "reader" }),
  };
}

/** The part before `.notion.site`: `"Lantern Quay"` → `"lantern-quay"`. */
function domainOf(name: string): string {
  return name
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "");
}

/** The id at the end of `Title-<32 hex>`. */
function idInSlug(slug: string): Id | undefined {
  return normalizeId(/[0-9a-f]{32}$/i.exec(slug)?.[0] ?? "");
}

function firstPublished({ context }: Call): Id | undefined {
  return context.index.workspace.roots.find(({ id }) => context.records.isPublished("block", id))?.id;
}
