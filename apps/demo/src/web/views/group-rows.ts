import type { DataSource, GroupBy, PropertyValue, Row } from "@pagebridge/core-types";
import { dayOf, startOfWeek, writeFullDay, writeMonth } from "./dates.js";
import { optionsOf, propertyOf, propertyText, type Titles, titleOf, userName } from "./property-text.js";

/** Rows that belong together in a view. */
export interface RowGroup {
  readonly label: string;
  readonly color?: string;
  readonly rows: readonly Row[];
}

interface Label {
  readonly text: string;
  /** Where the group stands among the others. */
  readonly order: number | string;
  readonly color?: string;
}

/** Gathers rows as the view says: groups in its order, then in that of the options, empty and hidden ones left out as it asks. */
export function groupRows(
  rows: readonly Row[],
  groupBy: GroupBy,
  source: DataSource | undefined,
  titles: Titles,
): readonly RowGroup[] {
  const groups = new Map<string, { label: Label; rows: Row[] }>();
  const options = optionsOfSchema(source, groupBy.propertyId);
  if (groupBy.hideEmptyGroups === false) {
    options.forEach((option, order) => {
      groups.set(option.name, { label: { text: option.name, order, ...colorOf(option.color) }, rows: [] });
    });
  }
  for (const row of rows) {
    for (const label of labelsOf(row, groupBy, options, titles)) {
      const group = groups.get(label.text) ?? { label, rows: [] };
      group.rows.push(row);
      groups.set(label.text, group);
    }
  }
  const hidden = new Set(groupBy.groups?.filter(({ isHidden }) => isHidden).map(({ value }) => value ?? ""));
  const listed = groupBy.groups?.map(({ value }) => value ?? "") ?? [];
  const none = `No ${(groupBy.propertyName ?? "value").toLowerCase()}`;
  return [...groups.values()]
    .filter(({ label }) => !hidden.has(label.text))
    .sort((a, b) => compare(a.label, b.label, listed, groupBy.sort === "descending"))
    .map(({ label, rows: members }) => ({
      label: label.text === "" ? none : label.text,
      ...colorOf(label.color),
      rows: members,
    }));
}

function colorOf(color: string | undefined): { readonly color?: string } {
  return color === undefined ? {} : { color };
}

function optionsOfSchema(
  source: DataSource | undefined,
  propertyId: string,
): readonly { name: string; color?: string }[] {
  const schema = source?.properties?.find(({ id }) => id === propertyId);
  return schema && "options" in schema ? schema.options : [];
}

function compare(a: Label, b: Label, listed: readonly string[], isDescending: boolean): number {
  const first = listed.indexOf(a.text);
  const second = listed.indexOf(b.text);
  if (first >= 0 || second >= 0) return (first < 0 ? listed.length : first) - (second < 0 ? listed.length : second);
  if (a.text === "" || b.text === "") return a.text === "" ? 1 : -1;
  const order =
    typeof a.order === "number" && typeof b.order === "number"
      ? a.order - b.order
      : String(a.order).localeCompare(String(b.order));
  return isDescending ? -order : order;
}

function labelsOf(
  row: Row,
  groupBy: GroupBy,
  options: readonly { readonly name: string }[],
  titles: Titles,
): readonly Label[] {
  const value = propertyOf(row, groupBy.propertyId);
  const labels = value ? labelsOfValue(value, groupBy, options, titles) : [];
  return labels.length > 0 ? labels : [{ text: "", order: "" }];
}

function labelsOfValue(
  value: PropertyValue,
  groupBy: GroupBy,
  options: readonly { readonly name: string }[],
  titles: Titles,
): readonly Label[] {
  const chosen = optionsOf(value);
  if (chosen.length > 0) {
    return chosen.map(({ name, color }) => ({
      text: name,
      order: options.findIndex((option) => option.name === name),
      ...colorOf(color),
    }));
  }
  switch (value.type) {
    case "checkbox":
      return [{ text: value.checked ? "Checked" : "Unchecked", order: value.checked ? 1 : 0 }];
    case "people":
      return value.people.map((user) => ({ text: userName(user), order: userName(user) }));
    case "relation":
      return value.pageIds.map((id) => ({ text: titleOf(id, titles), order: titleOf(id, titles) }));
    case "date":
      return value.date ? [dateLabel(value.date.start, groupBy)] : [];
    case "created_time":
    case "last_edited_time":
      return value.time === undefined ? [] : [dateLabel(value.time, groupBy)];
    case "number":
      return value.number === undefined ? [] : [numberLabel(value.number, groupBy)];
    default: {
      const text = propertyText(value, titles);
      const label = groupBy.granularity === "alphabet_prefix" ? text.slice(0, 1).toUpperCase() : text;
      return label === "" ? [] : [{ text: label, order: label }];
    }
  }
}

function dateLabel(date: string, { granularity, startDayOfWeek }: GroupBy): Label {
  const time = dayOf(date);
  if (granularity === "week") {
    const start = startOfWeek(time, startDayOfWeek);
    return { text: `Week of ${writeFullDay(start)}`, order: start };
  }
  if (granularity === "year") return { text: date.slice(0, 4), order: date.slice(0, 4) };
  if (granularity === "day") return { text: writeFullDay(time), order: time };
  return { text: writeMonth(time), order: date.slice(0, 7) };
}

function numberLabel(number: number, { rangeStart = 0, rangeSize }: GroupBy): Label {
  if (rangeSize === undefined || rangeSize <= 0) return { text: String(number), order: number };
  const from = rangeStart + Math.floor((number - rangeStart) / rangeSize) * rangeSize;
  return { text: `${from} to ${from + rangeSize}`, order: from };
}
