import type { DataSource, Filter, GroupBy, Sort, View } from "@pagebridge/core-types";
import { groupByOf } from "./draw-grouped.js";
import type { Titles } from "./property-text.js";

/** What a view does to the rows, one short phrase each: filters, sorts, groups. */
export function describeView(view: View, source: DataSource | undefined, titles: Titles): readonly string[] {
  const phrases: string[] = [];
  if (view.filter) phrases.push(`where ${describeFilter(view.filter, false)}`);
  if (view.sorts?.length) phrases.push(`sorted by ${view.sorts.map(describeSort).join(", then ")}`);
  const groupBy = groupByOf(view);
  const subGroupBy = view.type === "board" ? view.configuration?.subGroupBy : undefined;
  if (groupBy) phrases.push(`grouped by ${groupName(groupBy)}`);
  if (subGroupBy) phrases.push(`then by ${groupName(subGroupBy)}`);
  return phrases;

  function nameOf(property: string): string {
    return source?.properties?.find(({ id }) => id === property)?.name ?? property;
  }

  function groupName({ propertyId, propertyName, granularity }: GroupBy): string {
    const unit = granularity && ["day", "week", "month", "year"].includes(granularity) ? ` (${granularity})` : "";
    return `${propertyName ?? nameOf(propertyId)}${unit}`;
  }

  function describeSort(sort: Sort): string {
    const name = sort.type === "property" ? nameOf(sort.property) : sort.timestamp.replaceAll("_", " ");
    return sort.direction === "descending" ? `${name}, last first` : name;
  }

  function describeFilter(filter: Filter, isInner: boolean): string {
    switch (filter.type) {
      case "and":
      case "or": {
        const text = filter.filters.map((inner) => describeFilter(inner, true)).join(` ${filter.type} `);
        return isInner && filter.filters.length > 1 ? `(${text})` : text;
      }
      case "property":
        return `${nameOf(filter.property)} ${describeCondition(filter.condition)}`;
      case "timestamp":
        return `${filter.timestamp.replaceAll("_", " ")} ${describeCondition(filter.condition)}`;
      case "unsupported":
        return "something this version cannot say";
    }
  }

  function describeCondition({ operator, value }: { readonly operator: string; readonly value?: unknown }): string {
    const words =
      operator === "equals" ? "is" : operator === "does_not_equal" ? "is not" : operator.replaceAll("_", " ");
    if (value === undefined) return /^(?:this|past|next)_/.test(operator) ? `is in ${words}` : words;
    const written = Array.isArray(value) ? value : [value];
    return `${words} ${written.map((one) => titles.get(String(one)) ?? String(one)).join(" or ")}`;
  }
}
