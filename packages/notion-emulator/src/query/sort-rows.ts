import type { PropertySchema, PropertyValue, Sort } from "@pagebridge/core-types";
import { instantOf } from "./date-condition.js";
import { booleanOf, dateOf, numberOf, optionNames, textOf } from "./match-filter.js";
import type { QueryRow } from "./query-row.js";

/** Sorts rows; earlier sorts win, ties keep their order, and empty values come last in either direction. */
export function sortRows<Item>(
  items: readonly Item[],
  rowOf: (item: Item) => QueryRow,
  sorts: readonly Sort[],
  schema: readonly PropertySchema[],
): readonly Item[] {
  if (sorts.length === 0) return items;
  const keyed = items.map((item) => ({ item, keys: sorts.map((sort) => sortKey(rowOf(item), sort, schema)) }));
  keyed.sort((first, second) => {
    for (const [place, sort] of sorts.entries()) {
      const order = compareKeys(first.keys[place], second.keys[place], sort.direction === "descending");
      if (order !== 0) return order;
    }
    return 0;
  });
  return keyed.map(({ item }) => item);
}

type SortKey = number | string | undefined;

function sortKey(row: QueryRow, sort: Sort, schema: readonly PropertySchema[]): SortKey {
  if (sort.type === "timestamp") return row.time(sort.timestamp);
  const value = row.value(sort.property);
  return (
    value &&
    keyOfValue(
      value,
      schema.find(({ id, name }) => id === sort.property || name === sort.property),
    )
  );
}

function keyOfValue(value: PropertyValue, settings: PropertySchema | undefined): SortKey {
  switch (value.type) {
    case "number":
    case "unique_id":
      return numberOf(value);
    case "checkbox":
      return Number(value.checked);
    case "select":
    case "status":
    case "multi_select":
      return optionPlace(optionNames(value)[0], settings);
    case "date":
    case "created_time":
    case "last_edited_time":
      return instant(dateOf(value));
    case "people":
      return value.people[0]?.name ?? value.people[0]?.id;
    case "created_by":
    case "last_edited_by":
      return value.user?.name ?? value.user?.id;
    case "files":
      return value.files[0]?.name ?? value.files[0]?.url;
    case "relation":
      return value.pageIds[0];
    case "formula":
    case "rollup":
      return value.result.type === "boolean"
        ? Number(booleanOf(value))
        : (numberOf(value) ?? instant(dateOf(value)) ?? presentText(textOf(value)));
    default:
      return presentText(textOf(value));
  }
}

function presentText(text: string): string | undefined {
  return text === "" ? undefined : text.toLowerCase();
}

function instant(time: string | undefined): number | undefined {
  return time === undefined ? undefined : instantOf(time);
}

/** Options are ordered as the schema lists them. */
function optionPlace(name: string | undefined, settings: PropertySchema | undefined): SortKey {
  if (name === undefined || !settings || !("options" in settings)) return name;
  const place = settings.options.findIndex((option) => option.name === name);
  return place < 0 ? settings.options.length : place;
}

function compareKeys(first: SortKey, second: SortKey, isDescending: boolean): number {
  if (first === second) return 0;
  if (first === undefined) return 1;
  if (second === undefined) return -1;
  const order = first < second ? -1 : 1;
  return isDescending ? -order : order;
}
