import type { Page, PropertyValue, RollupValue } from "@pagebridge/core-types";
import type { PageNode } from "../../workspace/workspace-node.js";
import { ApiFailure } from "../api-failure.js";
import { encodeRollupResult, rollupFunction } from "../encode/computed.js";
import type { EncodeContext, Wire } from "../encode/context.js";
import { decodePropertyId, encodePropertyId } from "../encode/property-id.js";
import { encodeValue } from "../encode/property-value.js";
import { encodeRichText } from "../encode/rich-text.js";
import { encodeUser } from "../encode/user.js";
import { findShared, readId } from "../find.js";
import { cutPart, type ListPart, listEnvelope, pageRequestOfQuery } from "../pagination.js";
import type { Call, Handler } from "./route.js";

/** `GET pages/{page_id}/properties/{property_id}`: the whole value, one element per item where a value has elements. */
export const retrievePageProperty: Handler = (call) => {
  const { context, params } = call;
  const node = findShared("page", readId(params["page_id"], "path.page_id"), context);
  const id = decodePropertyId(params["property_id"] ?? "");
  const value = node.page.properties.find((property) => property.id === id);
  if (!value) throw new ApiFailure(404, "object_not_found", `Could not find property with ID: ${id}.`);
  const items = itemsOf(value, node.page, context);
  if (items) return itemList(value, items, node, call);
  return { object: "property_item", id: encodePropertyId(value.id), ...encodeValue(value, node.page, "full", context) };
};

/** The elements of a value that is read as a list, each as `{type, [type]: element}`. */
function itemsOf(value: PropertyValue, page: Page, context: EncodeContext): readonly Wire[] | undefined {
  switch (value.type) {
    case "title":
    case "rich_text":
      return encodeRichText(value.richText, context).map((item) => ({ type: value.type, [value.type]: item }));
    case "people":
      return value.people.map((user) => ({ type: value.type, people: encodeUser(user, context) }));
    case "relation":
      return value.pageIds.map((id) => ({ type: value.type, relation: { id } }));
    case "rollup":
      return rollupSources(value, page, context).flatMap(
        (source) => itemsOf(source, page, context) ?? [encodeValue(source, undefined, "full", context)],
      );
    default:
      return undefined;
  }
}

/** The values that a rollup looks at: those that it lists, else those of the related rows, as far as the workspace holds them. */
function rollupSources(value: RollupValue, page: Page, { index }: EncodeContext): readonly PropertyValue[] {
  if (value.result.type === "array") return value.result.values;
  const row = index.nodes.get(page.id);
  const source = row?.kind === "page" && row.holder !== undefined ? index.nodes.get(row.holder) : undefined;
  const schema = source?.kind === "data_source" ? source.dataSource.properties : undefined;
  const settings = schema?.find((property) => property.id === value.id);
  if (settings?.type !== "rollup") return [];
  const relation = page.properties.find((property) => property.id === settings.relationPropertyId);
  if (relation?.type !== "relation") return [];
  return relation.pageIds.flatMap((id) => {
    const related = index.nodes.get(id);
    const properties = related?.kind === "page" ? related.page.properties : [];
    return properties.filter((property) => property.id === settings.rollupPropertyId);
  });
}

function itemList(value: PropertyValue, items: readonly Wire[], node: PageNode, call: Call): Wire {
  const id = encodePropertyId(value.id);
  const request = pageRequestOfQuery(call.query);
  const part = cutPart(items, request, `property:${node.id}:${id}`);
  const envelope = listEnvelope("property_item", part, (item) => ({ object: "property_item", id, ...item }));
  const next = `${call.baseUrl}/v1/pages/${node.id}/properties/${id}?start_cursor=${part.nextCursor}&page_size=${request.pageSize}`;
  return {
    ...envelope,
    property_item: {
      id,
      next_url: part.hasMore ? next : null,
      type: value.type,
      [value.type]: value.type === "rollup" ? rollupTotal(value, part, call.context) : {},
    },
  };
}

const neverComputed: ReadonlySet<string> = new Set([
  "count_per_group",
  "median",
  "percent_per_group",
  "show_unique",
  "unique",
]);

/** A rollup's total stands on the last part only; some functions are not computed at all. */
function rollupTotal(value: RollupValue, part: ListPart<Wire>, context: EncodeContext): Wire {
  const name = rollupFunction(value);
  if (neverComputed.has(name)) return { type: "unsupported", unsupported: {}, function: name };
  if (value.result.type === "array") return { type: "array", array: [], function: name };
  if (part.hasMore) return { type: "incomplete", incomplete: {}, function: name };
  return encodeRollupResult(value, (element) => encodeValue(element, undefined, "full", context));
}
