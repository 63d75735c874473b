import type {
  Filter,
  FilterCondition,
  FilterGroup,
  FilterKind,
  Id,
  PropertyFilter,
  Sort,
  SortDirection,
  ViewProperty,
} from "@pagebridge/core-types";
import { columnId, sampleId } from "./sample-id.js";

/** Which columns a view shows, in which order. */
export function show(dataSource: string, ...names: readonly string[]): readonly ViewProperty[] {
  return names.map((propertyName) => ({
    propertyId: columnId(dataSource, propertyName),
    propertyName,
    isVisible: true,
  }));
}

/** Says more about one column of a view. */
export function showAs(dataSource: string, propertyName: string, details: Partial<ViewProperty>): ViewProperty {
  return { propertyId: columnId(dataSource, propertyName), propertyName, isVisible: true, ...details };
}

/** A condition on a column. */
export function where(
  dataSource: string,
  name: string,
  kind: FilterKind,
  operator: FilterCondition["operator"],
  value?: FilterCondition["value"],
  more: Pick<PropertyFilter, "computed" | "quantifier"> = {},
): PropertyFilter {
  const condition: FilterCondition = value === undefined ? { operator } : { operator, value };
  return { type: "property", property: columnId(dataSource, name), kind, condition, ...more };
}

/** All of several filters. */
export function allOf(...filters: readonly Filter[]): FilterGroup {
  return { type: "and", filters };
}

/** Any of several filters. */
export function anyOf(...filters: readonly Filter[]): FilterGroup {
  return { type: "or", filters };
}

/** Rows in the order of a column. */
export function by(dataSource: string, name: string, direction: SortDirection = "ascending"): Sort {
  return { type: "property", property: columnId(dataSource, name), direction };
}

/** The id of a data source, by its key. */
export function sourceId(dataSource: string): Id {
  return sampleId("data-source", dataSource);
}
