import type { GroupBy } from "@pagebridge/core-types";
import type { Wire } from "./context.js";
import type { PropertyNames } from "./property-names.js";

/** How a view gathers its rows. A formula carries its settings one level deeper. */
export function encodeGroupBy(groupBy: GroupBy, names: PropertyNames): Wire {
  const outer = {
    type: groupBy.type,
    ...names.pair(groupBy.propertyId, groupBy.propertyName, ["property_id", "property_name"]),
    ...(groupBy.hideEmptyGroups !== undefined && { hide_empty_groups: groupBy.hideEmptyGroups }),
  };
  const settings = encodeSettings(groupBy);
  if (groupBy.type !== "formula") return { ...outer, ...settings };
  return { ...outer, group_by: { type: groupBy.resultType ?? "text", ...settings } };
}

function encodeSettings(groupBy: GroupBy): Wire {
  return {
    sort: { type: groupBy.sort ?? "manual" },
    ...(groupBy.granularity !== undefined && { group_by: groupBy.granularity }),
    ...(groupBy.startDayOfWeek !== undefined && { start_day_of_week: groupBy.startDayOfWeek }),
    ...(groupBy.rangeStart !== undefined && { range_start: groupBy.rangeStart }),
    ...(groupBy.rangeEnd !== undefined && { range_end: groupBy.rangeEnd }),
    ...(groupBy.rangeSize !== undefined && { range_size: groupBy.rangeSize }),
  };
}
