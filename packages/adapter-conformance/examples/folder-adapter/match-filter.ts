import { type Filter, type FilterCondition, type PropertyValue, plainText, type Row } from "@pagebridge/core-types";
import type { FolderRun } from "./folder-run.js";

/** Whether a filter keeps a row. A condition that is not known keeps it, with a diagnostic. */
export function matchFilter(run: FolderRun, row: Row, filter: Filter): boolean {
  switch (filter.type) {
    case "and":
      return filter.filters.every((each) => matchFilter(run, row, each));
    case "or":
      return filter.filters.some((each) => matchFilter(run, row, each));
    case "property": {
      const { properties } = row.object === "page" ? row : { properties: [] };
      const property = properties.find(({ id, name }) => id === filter.property || name === filter.property);
      return matchCondition(toPlainValue(property), filter.condition) ?? keep(run, row);
    }
    case "timestamp":
    case "unsupported":
      return keep(run, row);
  }
}

/** What a property comes to as one value that can be compared. */
export function toPlainValue(property: PropertyValue | undefined): boolean | number | string | undefined {
  switch (property?.type) {
    case "title":
    case "rich_text":
      return plainText(property.richText);
    case "number":
      return property.number;
    case "checkbox":
      return property.checked;
    case "select":
      return property.option?.name;
    default:
      return undefined;
  }
}

/** Undefined when the comparison is not known. */
function matchCondition(
  value: boolean | number | string | undefined,
  { operator, value: wanted }: FilterCondition,
): boolean | undefined {
  switch (operator) {
    case "equals":
      return value === wanted;
    case "does_not_equal":
      return value !== wanted;
    case "contains":
      return typeof value === "string" && value.includes(String(wanted));
    case "greater_than":
      return typeof value === "number" && value > Number(wanted);
    case "less_than":
      return typeof value === "number" && value < Number(wanted);
    case "is_empty":
      return value === undefined || value === "";
    case "is_not_empty":
      return value !== undefined && value !== "";
    default:
      return undefined;
  }
}

function keep(run: FolderRun, { id }: Row): true {
  run.report({
    code: "approximated",
    severity: "warning",
    message: "A filter of this kind is not applied, so this row may be one that it would hide.",
    id,
  });
  return true;
}
