import { encodePage } from "../encode/page.js";
import { decodePropertyId } from "../encode/property-id.js";
import { findShared, readId } from "../find.js";
import type { Handler } from "./route.js";

/** `GET pages/{page_id}`, with `filter_properties`. */
export const retrievePage: Handler = ({ context, params, query }) => {
  const node = findShared("page", readId(params["page_id"], "path.page_id"), context);
  return encodePage(node, context, wantedProperties(query));
};

/** The property ids of `filter_properties`; undefined means all. */
export function wantedProperties(query: URLSearchParams): ReadonlySet<string> | undefined {
  const wanted = [...query.getAll("filter_properties"), ...query.getAll("filter_properties[]")];
  return wanted.length === 0 ? undefined : new Set(wanted.flatMap((id) => [id, decodePropertyId(id)]));
}
