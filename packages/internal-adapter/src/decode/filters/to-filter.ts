import type { Filter, FilterCondition, FilterOperator, PropertyFilter } from "@pagebridge/core-types";
import {
  fieldOf,
  isList,
  isRecord,
  listOf,
  oneOf,
  recordOf,
  stringOf,
  toJsonValue,
  type WireRecord,
} from "@pagebridge/core-types/adapter-tools";
import { operatorMeaning } from "../../knowledge/filter-operators.js";
import type { InternalContext } from "../internal-context.js";
import { type DateOperand, readDateOperand } from "./date-operands.js";
import { type ComparedKind, comparedKind, schemaEntry } from "./filter-kinds.js";
import { isUnfinished, readOperand } from "./operands.js";

/** Ids under which filters and sorts name times that are no property. No schema has them. */
export const timestamps = ["created_time", "last_edited_time"] as const;

/** How many of a rollup's values must meet a condition. */
const quantifiers = ["any", "every", "none"] as const;

/**
 * Reads a filter of a view or query. One that has no place in the model is kept whole and reported; a condition of which nothing
 * was chosen yet hides no row, and is no filter. Undefined when nothing is left.
 *
 * @param collection Its schema says what kinds of values the conditions look at. Without it, the operators say it as far as they can.
 */
export function toFilter(
  wire: unknown,
  collection: WireRecord | undefined,
  context: InternalContext,
): Filter | undefined {
  const found = context.deeper(() => knownFilter(wire, collection, context));
  if (found === "unfinished") return undefined;
  if (found) return found;
  context.report({
    code: "unsupported_view",
    message: "A filter has a form that has no name here; it is kept as it came.",
  });
  return { type: "unsupported", source: toJsonValue(wire) };
}

function knownFilter(
  wire: unknown,
  collection: WireRecord | undefined,
  context: InternalContext,
): Filter | "unfinished" | undefined {
  if (!isRecord(wire)) return undefined;
  const filters = listOf(wire, "filters");
  if (!filters) return toCondition(wire, collection, context);
  const type = oneOf(["and", "or"] as const, fieldOf(wire, "operator") ?? "and");
  if (!type) return undefined;
  const known = filters.flatMap((filter) => toFilter(filter, collection, context) ?? []);
  return known.length === 0 ? "unfinished" : { type, filters: known };
}

/** Reads one condition on a property. Undefined when it has no place in the model. */
function toCondition(
  wire: WireRecord,
  collection: WireRecord | undefined,
  context: InternalContext,
): Filter | "unfinished" | undefined {
  const property = stringOf(wire, "property");
  const comparison = recordOf(wire, "filter");
  if (property === undefined || !comparison) return undefined;
  const meaning = operatorMeaning(stringOf(comparison, "operator") ?? "");
  const operand = fieldOf(comparison, "value");
  const entry = schemaEntry(collection, property);
  const timestamp = entry ? undefined : oneOf(timestamps, property);
  const isDate = meaning?.family === "date" || timestamp !== undefined;
  if (!meaning) return undefined;
  if (meaning.family !== "presence" && isUnfinished(operand)) return "unfinished";
  // The official API always compares the beginning of a range.
  if (fieldOf(comparison, "use_end") === true) return undefined;
  const kind = timestamp ? { kind: timestamp } : comparedKind(entry, meaning.family);
  if (!kind) return undefined;
  const filterOf = (condition: FilterCondition): Filter =>
    timestamp ? { type: "timestamp", timestamp, condition } : propertyFilter(property, kind, comparison, condition);
  if (meaning.family === "presence") return filterOf({ operator: presence(meaning.operator) });
  if (isDate) return dateFilter(operand, meaning.operator, filterOf, context);
  const value = readOperand(operand, meaning.family);
  const operator = operatorFor(kind, meaning.operator);
  return value.type === "value" && operator ? filterOf({ operator, value: value.value }) : undefined;
}

function propertyFilter(
  property: string,
  { kind, computed }: ComparedKind,
  comparison: WireRecord,
  condition: FilterCondition,
): PropertyFilter {
  const quantifier = computed === "rollup" ? oneOf(quantifiers, fieldOf(comparison, "quantifier")) : undefined;
  return {
    type: "property",
    property,
    kind,
    condition,
    ...(computed && { computed }),
    ...(quantifier && { quantifier }),
  };
}

function presence(operator: FilterOperator | "period" | "within"): FilterOperator {
  return operator === "is_empty" ? "is_empty" : "is_not_empty";
}

/** Filters from before a property changed its type compare options in the other kind's words. */
function operatorFor(
  { kind }: ComparedKind,
  operator: FilterOperator | "period" | "within",
): FilterOperator | undefined {
  if (operator === "period" || operator === "within") return undefined;
  const isNegative = operator.startsWith("does_not");
  switch (kind) {
    case "multi_select":
      return isNegative ? "does_not_contain" : "contains";
    case "select":
    case "status":
      return isNegative ? "does_not_equal" : "equals";
    case "verification":
      return isNegative ? "does_not_equal" : "status";
    default:
      return operator;
  }
}

const comparisons = ["after", "before", "equals", "on_or_after", "on_or_before"] as const;

/** A date within two others is what two conditions say; the official API has no operator for it. */
function dateFilter(
  wire: unknown,
  operator: FilterOperator | "period" | "within",
  filterOf: (condition: FilterCondition) => Filter,
  context: InternalContext,
): Filter | undefined {
  const [only, ...others] = isList(wire) ? wire : [wire];
  const operand: DateOperand | undefined =
    isRecord(only) && others.length === 0 ? readDateOperand(only, context) : undefined;
  const isEqual = operator === "equals" || operator === "period" || operator === "within";
  switch (operand?.type) {
    case "day": {
      const comparing = oneOf(comparisons, operator === "period" ? "equals" : operator);
      return comparing && filterOf({ operator: comparing, value: operand.value });
    }
    case "period":
      return isEqual ? filterOf({ operator: operand.operator }) : undefined;
    case "range":
      return isEqual
        ? {
            type: "and",
            filters: [
              filterOf({ operator: "on_or_after", value: operand.start }),
              filterOf({ operator: "on_or_before", value: operand.end }),
            ],
          }
        : undefined;
    default:
      return undefined;
  }
}
