import type { GroupBy, ViewGroup } from "@pagebridge/core-types";
import type { ColumnLookup } from "../collections/column-lookup.js";
import { present, type Wire } from "../wire.js";

/** How a view gathers its rows, as `board_columns_by` and `collection_group_by` have it. */
export function encodeGroupBy(groupBy: GroupBy, columns: ColumnLookup): Wire {
  return present({
    property: columns.idOf(groupBy.propertyId),
    type: groupBy.type,
    sort: groupBy.sort && { type: groupBy.sort },
    hideEmptyGroups: groupBy.hideEmptyGroups,
    disableBoardColorColumns: groupBy.isColored === undefined ? undefined : !groupBy.isColored,
    groupBy: groupBy.granularity,
    startDayOfWeek: groupBy.startDayOfWeek,
    rangeStart: groupBy.rangeStart,
    rangeEnd: groupBy.rangeEnd,
    rangeSize: groupBy.rangeSize,
    resultType: groupBy.resultType,
  });
}

/** The groups in their order, as `board_columns` and `collection_groups` have them. */
export function encodeGroups(groupBy: GroupBy, columns: ColumnLookup): readonly Wire[] | undefined {
  const property = columns.idOf(groupBy.propertyId);
  return groupBy.groups?.map((group) =>
    present({ property, hidden: group.isHidden, value: encodeGroupValue(group, groupBy) }),
  );
}

function encodeGroupValue({ value }: ViewGroup, { type, granularity }: GroupBy): Wire {
  if (value === undefined) return { type };
  if (type === "status" && granularity === "group") return { type, value: { type: "by_group", group: value } };
  const isDay = /^\d{4}-\d\d-\d\d$/.test(value);
  if (isDay && granularity !== undefined && timeTypes.has(type)) {
    return { type, value: { type: granularity, range: { type: "date", start_date: value } } };
  }
  return { type, value };
}

const timeTypes: ReadonlySet<string> = new Set(["created_time", "date", "last_edited_time"]);
