import type { PropertySchema, PropertyValue } from "@pagebridge/core-types";
import { isRecord } from "../../official/json.js";
import { type CalendarUnit, dayOfInstant, surroundingPeriod } from "../../query/calendar.js";
import { booleanOf, dateOf, numberOf, optionNames, textOf } from "../../query/match-filter.js";
import { type RowNode, rowOf } from "../../query/run-query.js";
import type { Wire } from "../encode/wire.js";
import { recordOf, recordsOf } from "../read-wire.js";

/** The rows that have a value in common. */
export interface RowGroup {
  /** `{ type, value }`; without a value for rows that have none. */
  readonly value: Wire;
  /** What the value is called in names of reducers; `uncategorized` without one. */
  readonly label: string;
  readonly rows: readonly RowNode[];
}

/** How rows are gathered: the wire's `groupBy`, and the property that it names. */
export interface Grouping {
  readonly groupBy: Wire;
  readonly property: PropertySchema | undefined;
  readonly timeZone: string;
}

/**
 * Gathers rows into groups: those that the caller listed first, in that order, then the options of the schema, then what else occurs.
 * A row with several values is in several groups.
 */
export function groupRows(
  rows: readonly RowNode[],
  grouping: Grouping,
  preference: readonly Wire[],
): readonly RowGroup[] {
  const groups = new Map<string, { value: Wire; rows: RowNode[] }>();
  const type = typeOf(grouping);
  const open = (value: Wire): { value: Wire; rows: RowNode[] } => {
    const label = labelOf(value);
    const group = groups.get(label) ?? { value, rows: [] };
    groups.set(label, group);
    return group;
  };
  for (const entry of preference) open(recordOf(entry, "value"));
  for (const name of schemaNames(grouping)) open({ type, value: name });
  for (const row of rows) {
    const values = groupValues(rowOf(row).value(grouping.property?.id ?? ""), grouping);
    for (const value of values) open(value === undefined ? { type } : { type, value }).rows.push(row);
  }
  return [...groups].map(([label, group]) => ({ ...group, label }));
}

function typeOf({ groupBy, property }: Grouping): string {
  return typeof groupBy["type"] === "string" ? groupBy["type"] : (property?.type ?? "text");
}

/** The name of a group value in names of reducers, as the web app makes it. */
function labelOf({ value }: Wire): string {
  if (value === undefined) return "uncategorized";
  if (!isRecord(value)) return String(value);
  const { start_date: start, end_date: end } = recordOf(value, "range");
  return String(start ?? end ?? value["group"] ?? value["id"] ?? value["value"] ?? "");
}

function schemaNames({ groupBy, property }: Grouping): readonly unknown[] {
  if (property?.type === "checkbox") return [true, false];
  if (!property || !("options" in property)) return [];
  if (isByStatusGroup(groupBy) && property.type === "status") {
    return property.groups.map(({ name }) => ({ type: "by_group", group: name }));
  }
  return property.options.map(({ name }) => name);
}

function isByStatusGroup(groupBy: Wire): boolean {
  return groupBy["groupBy"] === "group";
}

/** The values under which a row is found; one that is undefined for a row without any. */
function groupValues(value: PropertyValue | undefined, grouping: Grouping): readonly unknown[] {
  const found = presentValues(value, grouping);
  return found.length === 0 ? [undefined] : found;
}

function presentValues(value: PropertyValue | undefined, grouping: Grouping): readonly unknown[] {
  switch (value?.type) {
    case "select":
    case "multi_select":
      return optionNames(value);
    case "status":
      return isByStatusGroup(grouping.groupBy) ? statusGroups(value, grouping) : optionNames(value);
    case "checkbox":
      return [booleanOf(value)];
    case "people":
      return value.people.map(({ id }) => ({ table: "notion_user", id }));
    case "created_by":
    case "last_edited_by":
      return value.user ? [{ table: "notion_user", id: value.user.id }] : [];
    case "relation":
      return value.pageIds.map((id) => ({ table: "block", id }));
    case "number":
    case "unique_id":
      return defined(numberOf(value));
    case "date":
    case "created_time":
    case "last_edited_time":
      return dateGroup(dateOf(value), grouping);
    default: {
      const text = textOf(value);
      return text === "" ? defined(numberOf(value)) : [text];
    }
  }
}

function statusGroups(value: PropertyValue, { property }: Grouping): readonly unknown[] {
  if (property?.type !== "status") return [];
  const ids = property.options.filter(({ name }) => optionNames(value).includes(name)).map(({ id }) => id);
  const group = property.groups.find(({ optionIds }) => ids.some((id) => id !== undefined && optionIds.includes(id)));
  return group ? [{ type: "by_group", group: group.name }] : [];
}

function dateGroup(time: string | undefined, { groupBy, timeZone }: Grouping): readonly unknown[] {
  if (time === undefined) return [];
  const unit = unitOf(groupBy["groupBy"]);
  const day = time.includes("T") ? dayOfInstant(Date.parse(time), timeZone) : time.slice(0, 10);
  const { from, to } = surroundingPeriod(day, unit);
  const range =
    unit === "day" ? { type: "date", start_date: from } : { type: "daterange", start_date: from, end_date: to };
  return [{ type: unit, range }];
}

function unitOf(granularity: unknown): CalendarUnit {
  return granularity === "week" || granularity === "month" || granularity === "year" ? granularity : "day";
}

function defined(value: number | undefined): readonly number[] {
  return value === undefined ? [] : [value];
}

/** The groups that a caller lists, in order. */
export function preferenceOf(reducer: Wire): readonly Wire[] {
  return recordsOf(reducer, "groupSortPreference");
}
