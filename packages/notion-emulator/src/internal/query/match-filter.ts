import type {
  FilterCondition,
  FilterKind,
  FilterOperator,
  PropertyFilter,
  PropertySchema,
  PropertyValue,
} from "@pagebridge/core-types";
import { isRecord } from "../../official/json.js";
import { dateOf, type MatchContext, meetsFilter } from "../../query/match-filter.js";
import type { QueryRow } from "../../query/query-row.js";
import type { Wire } from "../encode/wire.js";
import { invalid } from "../internal-failure.js";
import { recordOf } from "../read-wire.js";
import { meetsInternalDate } from "./date-condition.js";

/** What a filter is tested against besides the row. */
export type InternalMatchContext = MatchContext & { readonly timeZone: string };

/**
 * Tells whether a row meets a filter of the internal API: a group `{ operator, filters }` or a condition
 * `{ property, filter: { operator, value } }`. A condition that says nothing (without an operator, without a value, on a property that
 * is gone) hides nothing.
 *
 * @throws InternalFailure 400 for an operator that is not known
 */
export function meetsInternalFilter(row: QueryRow, filter: unknown, context: InternalMatchContext): boolean {
  if (!isRecord(filter)) return true;
  const { filters, operator } = filter;
  if (Array.isArray(filters)) {
    if (operator !== "or") return filters.every((part) => meetsInternalFilter(row, part, context));
    return filters.length === 0 || filters.some((part) => meetsInternalFilter(row, part, context));
  }
  const property = filter["property"];
  const schema = context.schema.find(({ id }) => id === property);
  const timestamp = isTimestamp(property) ? property : undefined;
  if (!schema && timestamp === undefined) return true;
  const condition = recordOf(filter, "filter");
  return meetsCondition(row, schema ?? { id: "", name: "", type: timestamp ?? "created_time" }, condition, context);
}

function isTimestamp(property: unknown): property is "created_time" | "last_edited_time" {
  return property === "created_time" || property === "last_edited_time";
}

function meetsCondition(
  row: QueryRow,
  schema: PropertySchema,
  condition: Wire,
  context: InternalMatchContext,
): boolean {
  const { operator, value } = condition;
  if (operator === undefined) return true;
  if (typeof operator !== "string") throw invalid("Invalid input: a filter's operator should be a string.");
  if (operator === "is_empty" || operator === "is_not_empty") {
    return meetsProperty(
      row,
      schema,
      { kind: kindOf(schema, row), condition: { operator }, ...quantifierOf(condition) },
      context,
    );
  }
  if (operator.startsWith("date_")) {
    const first: unknown = Array.isArray(value) ? value[0] : value;
    return meetsTimes(row, schema, condition, (time) => meetsInternalDate(time, operator, first, context) ?? true);
  }
  const known = Object.hasOwn(operators, operator) ? operators[operator] : undefined;
  if (!known) throw invalid(`Invalid input: ${operator} is not an operator.`);
  const operand = operandOf(value);
  if (operand === undefined) return true;
  const kind = schema.type === "verification" ? "verification" : (known.kind ?? kindOf(schema, row));
  const test = kind === "verification" && known.operator === "equals" ? "status" : known.operator;
  return meetsProperty(
    row,
    schema,
    { kind, condition: { operator: test, value: operand }, ...quantifierOf(condition) },
    context,
  );
}

type Test = Pick<PropertyFilter, "condition" | "kind" | "quantifier">;

/** How many of a rollup's values have to meet a condition. */
function quantifierOf({ quantifier }: Wire): Pick<PropertyFilter, "quantifier"> {
  return quantifier === "every" || quantifier === "none" || quantifier === "any" ? { quantifier } : {};
}

interface KnownOperator {
  readonly operator: FilterOperator;
  /** What kind of value it looks at; absent when the property says so. */
  readonly kind?: FilterKind;
}

/** The internal API's operators, in the words of the model. */
const operators: Readonly<Record<string, KnownOperator>> = {
  string_is: { operator: "equals", kind: "string" },
  string_is_not: { operator: "does_not_equal", kind: "string" },
  string_contains: { operator: "contains", kind: "string" },
  string_does_not_contain: { operator: "does_not_contain", kind: "string" },
  string_starts_with: { operator: "starts_with", kind: "string" },
  string_ends_with: { operator: "ends_with", kind: "string" },
  number_equals: { operator: "equals", kind: "number" },
  number_does_not_equal: { operator: "does_not_equal", kind: "number" },
  number_greater_than: { operator: "greater_than", kind: "number" },
  number_greater_than_or_equal_to: { operator: "greater_than_or_equal_to", kind: "number" },
  number_less_than: { operator: "less_than", kind: "number" },
  number_less_than_or_equal_to: { operator: "less_than_or_equal_to", kind: "number" },
  checkbox_is: { operator: "equals", kind: "checkbox" },
  checkbox_is_not: { operator: "does_not_equal", kind: "checkbox" },
  enum_is: { operator: "equals", kind: "select" },
  enum_is_not: { operator: "does_not_equal", kind: "select" },
  enum_contains: { operator: "contains", kind: "multi_select" },
  enum_does_not_contain: { operator: "does_not_contain", kind: "multi_select" },
  status_is: { operator: "equals", kind: "status" },
  status_is_not: { operator: "does_not_equal", kind: "status" },
  person_contains: { operator: "contains" },
  person_does_not_contain: { operator: "does_not_contain" },
  relation_contains: { operator: "contains", kind: "relation" },
  relation_does_not_contain: { operator: "does_not_contain", kind: "relation" },
};

function meetsProperty(row: QueryRow, schema: PropertySchema, test: Test, context: InternalMatchContext): boolean {
  if (schema.id === "" && isTimestamp(schema.type)) {
    return meetsFilter(row, { type: "timestamp", timestamp: schema.type, condition: test.condition }, context);
  }
  return meetsFilter(row, { type: "property", property: schema.id, ...test }, context);
}

function meetsTimes(
  row: QueryRow,
  schema: PropertySchema,
  condition: Wire,
  test: (time: string | undefined) => boolean,
): boolean {
  if (schema.id === "" && isTimestamp(schema.type)) return test(row.time(schema.type));
  const value = row.value(schema.id);
  const momentOf = condition["use_end"] === true ? endOf : dateOf;
  if (value?.type !== "rollup" || value.result.type !== "array") return test(momentOf(value));
  const times = value.result.values.map(momentOf);
  switch (quantifierOf(condition).quantifier) {
    case "every":
      return times.every(test);
    case "none":
      return !times.some(test);
    default:
      return times.some(test);
  }
}

/** The last moment of a range; of any other date its first. */
function endOf(value: PropertyValue | undefined): string | undefined {
  return (value?.type === "date" ? value.date?.end : undefined) ?? dateOf(value);
}

/** Operands: `{ type, value }`, or several of them. An operand without a value is an unfinished one. */
function operandOf(value: unknown): FilterCondition["value"] {
  if (!Array.isArray(value)) return scalarOf(value);
  const operands = value.map(scalarOf).filter((operand) => operand !== undefined);
  const [first] = operands;
  return operands.length > 1 ? operands.map(String) : first;
}

function scalarOf(value: unknown): boolean | number | string | undefined {
  const inner = isRecord(value) && "type" in value ? value["value"] : value;
  if (typeof inner === "string" || typeof inner === "number" || typeof inner === "boolean") return inner;
  return isRecord(inner) && typeof inner["id"] === "string" ? inner["id"] : undefined;
}

/** As which kind of value a property is looked at when the operator leaves it open. */
function kindOf(schema: PropertySchema, row: QueryRow): FilterKind {
  switch (schema.type) {
    case "formula":
    case "rollup":
      return kindOfResult(row, schema);
    case "button":
    case "place":
    case "location":
    case "unsupported":
      return "string";
    case "last_visited_time":
      return "date";
    default:
      return schema.type;
  }
}

function kindOfResult(row: QueryRow, schema: PropertySchema): FilterKind {
  const value = row.value(schema.id);
  if (value?.type !== "formula" && value?.type !== "rollup") return "string";
  switch (value.result.type) {
    case "number":
      return "number";
    case "boolean":
      return "checkbox";
    case "date":
      return "date";
    default:
      return "string";
  }
}
