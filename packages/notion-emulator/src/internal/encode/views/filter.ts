import {
  assertNever,
  type Filter,
  type FilterKind,
  type FilterOperator,
  type PropertyFilter,
} from "@pagebridge/core-types";
import type { ColumnLookup } from "../collections/column-lookup.js";
import { present, type Wire } from "../wire.js";
import { encodeDateOperand, isPeriod } from "./date-operand.js";

/** The filter of a view, which is always a group. */
export function encodeTopFilter(filter: Filter, columns: ColumnLookup): unknown {
  const encoded = encodeFilter(filter, columns);
  return filter.type === "and" || filter.type === "or" ? encoded : { operator: "and", filters: [encoded] };
}

/** A filter: a leaf names a property and a condition, a group an operator and its filters. What the model could not express is sent as it came. */
export function encodeFilter(filter: Filter, columns: ColumnLookup): unknown {
  switch (filter.type) {
    case "and":
    case "or":
      return { operator: filter.type, filters: filter.filters.map((part) => encodeFilter(part, columns)) };
    case "property":
      return { property: columns.idOf(filter.property), filter: encodeCondition(filter, columns) };
    case "timestamp":
      return {
        property: filter.timestamp,
        filter: encodeCondition({ ...filter, kind: filter.timestamp, property: filter.timestamp }, columns),
      };
    case "unsupported":
      return filter.source;
    default:
      return assertNever(filter, "filter");
  }
}

type Test = Pick<PropertyFilter, "condition" | "kind" | "property" | "quantifier">;

function encodeCondition(test: Test, columns: ColumnLookup): Wire {
  const { condition, kind, quantifier } = test;
  const { operator, value } = condition;
  if (operator === "is_empty" || operator === "is_not_empty") return present({ operator, quantifier });
  const operands = isPeriod(operator)
    ? [encodeDateOperand(operator)]
    : (typeof value === "object" ? value : [value]).map((single) => encodeOperand(single, test, columns));
  return present({
    operator: operatorName(kind, operator),
    value: typeof value === "object" ? operands : operands[0],
    quantifier,
  });
}

type Family = "checkbox" | "date" | "enum" | "number" | "person" | "relation" | "status" | "string";

const families: { readonly [Kind in FilterKind]: Family } = {
  checkbox: "checkbox",
  created_by: "person",
  created_time: "date",
  date: "date",
  email: "string",
  files: "string",
  last_edited_by: "person",
  last_edited_time: "date",
  multi_select: "enum",
  number: "number",
  people: "person",
  phone_number: "string",
  relation: "relation",
  rich_text: "string",
  select: "enum",
  status: "status",
  string: "string",
  title: "string",
  unique_id: "number",
  url: "string",
  verification: "status",
};

function operatorName(kind: FilterKind, operator: FilterOperator): string {
  const family = families[kind];
  if (family === "date")
    return isPeriod(operator) ? "date_is_relative_to" : (dateNames[operator] ?? `date_${operator}`);
  if (family !== "number" && operator === "equals") return `${family}_is`;
  if (family !== "number" && operator === "does_not_equal") return `${family}_is_not`;
  return operator === "status" ? "status_is" : `${family}_${operator}`;
}

const dateNames: { readonly [Operator in FilterOperator]?: string } = {
  equals: "date_is",
  before: "date_is_before",
  after: "date_is_after",
  on_or_before: "date_is_on_or_before",
  on_or_after: "date_is_on_or_after",
};

/** An operand that is missing leaves the filter unfinished, and it hides nothing; a checkbox is meant to be ticked. */
function encodeOperand(
  value: boolean | number | string | undefined,
  { kind, property }: Test,
  columns: ColumnLookup,
): Wire {
  if (value === undefined) return kind === "checkbox" ? { type: "exact", value: true } : { type: "exact" };
  switch (families[kind]) {
    case "status":
      return { type: isGroup(value, property, columns) ? "is_group" : "is_option", value };
    case "person":
      return value === "me"
        ? { type: "relative", value }
        : { type: "exact", value: { table: "notion_user", id: value } };
    case "date":
      return encodeDateOperand(String(value));
    default:
      return { type: "exact", value };
  }
}

function isGroup(value: boolean | number | string, property: string, columns: ColumnLookup): boolean {
  const column = columns.find(property);
  if (column?.type !== "status" || column.options.some(({ name }) => name === value)) return false;
  return column.groups.some(({ name }) => name === value);
}
