import {
  assertNever,
  type Decoded,
  type Filter,
  type FilterCondition,
  type FilterGroup,
  type FilterKind,
  type PropertyFilter,
  type TimestampFilter,
} from "@pagebridge/core-types";
import {
  collectDiagnostics,
  type DecodeContext,
  isRecord,
  type WireRecord,
} from "@pagebridge/core-types/adapter-tools";
import { filterOperators, type OperandFamily } from "../../knowledge/filter-operators.js";
import { isPeriodOperator, periodOperands, writeDateOperand } from "./date-operands.js";
import { familyOfKind, schemaEntry } from "./filter-kinds.js";
import { groupNamesOf, writeOperand } from "./operands.js";
import { propertyIdOf, timestampProperty } from "./property-reference.js";

/**
 * Writes a filter as the app's queries take it: a condition `{ property, filter }` or a group `{ operator, filters }`.
 *
 * What cannot be written is left out and reported, and only where that shows more rows and never fewer: of an `and` the part, of an
 * `or` the whole. Undefined when nothing is left.
 *
 * @param collection By its schema, names of properties are told from ids, and groups of a status from its options.
 */
export function encodeFilter(filter: Filter, collection?: WireRecord): Decoded<WireRecord | undefined> {
  return collectDiagnostics((context) => writeFilter(filter, collection, context));
}

function writeFilter(
  filter: Filter,
  collection: WireRecord | undefined,
  context: DecodeContext,
): WireRecord | undefined {
  const wire = context.deeper(() => writeKnown(filter, collection, context));
  if (wire === undefined && filter.type !== "and" && filter.type !== "or") {
    context.report({
      code: "unsupported_view",
      message: "A filter cannot be said in the words of the internal API; rows that it would hide may be shown.",
    });
  }
  return wire;
}

function writeKnown(
  filter: Filter,
  collection: WireRecord | undefined,
  context: DecodeContext,
): WireRecord | undefined {
  switch (filter.type) {
    case "and":
    case "or":
      return writeGroup(filter, collection, context);
    case "property":
      return writeProperty(filter, collection);
    case "timestamp":
      return writeTimestamp(filter, collection);
    case "unsupported":
      return isOwnForm(filter.source) ? filter.source : undefined;
    default:
      return assertNever(filter, "filter");
  }
}

function writeGroup(
  { type, filters }: FilterGroup,
  collection: WireRecord | undefined,
  context: DecodeContext,
): WireRecord | undefined {
  const written = filters.flatMap((inner) => writeFilter(inner, collection, context) ?? []);
  const isWhole = written.length === filters.length;
  return written.length === 0 || (type === "or" && !isWhole) ? undefined : { operator: type, filters: written };
}

function writeProperty(filter: PropertyFilter, collection: WireRecord | undefined): WireRecord | undefined {
  const property = propertyIdOf(filter.property, collection);
  if (property === undefined) return undefined;
  const comparison = writeComparison(filter.condition, filter.kind, schemaEntry(collection, property));
  return (
    comparison && {
      property,
      filter: { ...comparison, ...(filter.quantifier !== undefined && { quantifier: filter.quantifier }) },
    }
  );
}

function writeTimestamp(
  { timestamp, condition }: TimestampFilter,
  collection: WireRecord | undefined,
): WireRecord | undefined {
  const comparison = writeComparison(condition, timestamp, undefined);
  return comparison && { property: timestampProperty(timestamp, collection), filter: comparison };
}

function writeComparison(
  { operator, value }: FilterCondition,
  kind: FilterKind,
  property: WireRecord | undefined,
): WireRecord | undefined {
  const family = familyOfKind[kind];
  if (operator === "is_empty" || operator === "is_not_empty") return { operator };
  if (family === "date" && isPeriodOperator(operator)) {
    return { operator: "date_is_relative_to", value: periodOperands[operator] };
  }
  const name = operatorName(family, operator === "status" ? "equals" : operator);
  const operand =
    family === "date"
      ? typeof value === "string" && writeDateOperand(value)
      : writeOperand(value, family, groupNamesOf(property));
  return name !== undefined && operand ? { operator: name, value: operand } : undefined;
}

function operatorName(family: OperandFamily, operator: FilterCondition["operator"]): string | undefined {
  const found = Object.entries(filterOperators).find(
    ([, meaning]) => meaning.family === family && meaning.operator === operator,
  );
  return found?.[0];
}

/** Filters that came from the internal API are known by their form; those of the official API it would not understand. */
function isOwnForm(source: unknown): source is WireRecord {
  if (!isRecord(source)) return false;
  const { operator, filters, property, filter } = source;
  return (typeof operator === "string" && Array.isArray(filters)) || (typeof property === "string" && isRecord(filter));
}
