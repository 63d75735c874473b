import type { View } from "@pagebridge/core-types";
import type { ViewNode } from "../../workspace/workspace-node.js";
import type { EncodeContext, Wire } from "./context.js";
import { encodeFilter, encodeQuickFilter, encodeSort } from "./filter.js";
import { createPropertyNames } from "./property-names.js";
import { toMillisecond } from "./time.js";
import { plainUrl } from "./url.js";
import { encodeAuthor } from "./user.js";
import { encodeViewConfiguration } from "./view-configuration.js";

/** Encodes a whole view object. */
export function encodeView(node: ViewNode, context: EncodeContext): Wire {
  const { view } = node;
  const names = createPropertyNames(view.dataSourceId, context.index);
  const quickFilters = view.quickFilters?.map(({ property, filter }) => [
    names.reference(property),
    filter ? encodeQuickFilter(filter, names) : {},
  ]);
  return {
    object: "view",
    id: node.id,
    parent: { type: "database_id", database_id: node.holder },
    data_source_id: view.dataSourceId ?? null,
    name: view.name,
    type: viewType(view),
    created_time: toMillisecond(view.createdTime),
    created_by: encodeAuthor(view.createdBy, context),
    last_edited_time: toMillisecond(view.lastEditedTime ?? view.createdTime),
    last_edited_by: encodeAuthor(view.lastEditedBy ?? view.createdBy, context),
    url: view.url ?? `${plainUrl(node.holder)}?v=${node.id.replaceAll("-", "")}`,
    filter: view.filter ? encodeFilter(view.filter, names) : null,
    sorts: view.sorts?.map((sort) => encodeSort(sort, names)) ?? null,
    quick_filters: quickFilters ? Object.fromEntries(quickFilters) : null,
    configuration: encodeViewConfiguration(view, names, context),
    ...(view.dashboardViewId !== undefined && { dashboard_view_id: view.dashboardViewId }),
  };
}

function viewType(view: View): string {
  return view.type === "unsupported" ? view.sourceType : view.type;
}
