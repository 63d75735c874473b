import type { Sort, View } from "@pagebridge/core-types";
import type { ViewNode } from "../../../workspace/workspace-node.js";
import { type ColumnLookup, createColumnLookup } from "../collections/column-lookup.js";
import type { EncodeContext } from "../encode-context.js";
import { encodeIcon } from "../files/icon.js";
import { pointerTo } from "../pointer.js";
import { encodeStamp, isHeldAlive, recordVersion } from "../record-common.js";
import { present, presentOrNone, type Wire } from "../wire.js";
import { encodeTopFilter } from "./filter.js";
import { encodeQuickFilter } from "./quick-filter.js";
import { encodeViewFormat } from "./view-format.js";

/** Encodes a view as the record of the table `collection_view`. */
export function encodeView(node: ViewNode, context: EncodeContext): Wire {
  const { id, view, holder } = node;
  const columns = createColumnLookup(view.dataSourceId, context.index);
  return present({
    id,
    version: recordVersion,
    type: viewType(view),
    name: view.name === "" ? undefined : view.name,
    format: encodeFormat(view, columns, context),
    query2: presentOrNone(encodeQuery(view, columns)),
    page_sort: view.manualOrder,
    ...encodeStamp(view, context),
    parent_id: holder,
    parent_table: "block",
    alive: isHeldAlive(node, context),
    space_id: context.spaceId,
  });
}

/** The internal name of a view's kind. */
function viewType(view: View): string {
  if (view.type === "unsupported") return view.sourceType;
  return view.type === "form" ? "form_editor" : view.type;
}

function encodeFormat(view: View, columns: ColumnLookup, context: EncodeContext): Wire {
  const { dataSourceId, loadLimit, quickFilters } = view;
  return present({
    collection_pointer: dataSourceId === undefined ? undefined : pointerTo("collection", dataSourceId, context),
    collection_view_icon: encodeIcon(view.icon, context),
    description: view.description,
    show_page_icon: view.showPageIcon,
    inline_collection_first_load_limit: loadLimit === undefined ? undefined : { type: "load_limit", limit: loadLimit },
    property_filters: quickFilters?.map((filter, place) => encodeQuickFilter(filter, place, view.id, columns)),
    dashboard_view_id: view.dashboardViewId,
    ...encodeViewFormat(view, columns, context),
  });
}

function encodeQuery(view: View, columns: ColumnLookup): Wire {
  return {
    filter: view.filter && encodeTopFilter(view.filter, columns),
    sort: view.sorts?.map((sort) => encodeSort(sort, columns)),
    aggregations: view.calculations?.map((calculation) => ({
      property: columns.idOf(calculation.propertyId),
      aggregator: calculation.function,
    })),
    ...encodeDates(view, columns),
  };
}

/** Times of the row itself have no column: they are named as the columns of that kind would be. */
function encodeSort(sort: Sort, columns: ColumnLookup): Wire {
  return sort.type === "property"
    ? { property: columns.idOf(sort.property), direction: sort.direction }
    : { property: sort.timestamp, type: sort.timestamp, direction: sort.direction };
}

function encodeDates(view: View, columns: ColumnLookup): Wire {
  const by = (id: string | undefined): string | undefined => (id === undefined ? undefined : columns.idOf(id));
  if (view.type === "calendar") return { calendar_by: by(view.configuration?.datePropertyId) };
  if (view.type !== "timeline") return {};
  const { datePropertyId, endDatePropertyId } = view.configuration ?? {};
  return { timeline_by: by(datePropertyId), timeline_by_end: by(endDatePropertyId) };
}
