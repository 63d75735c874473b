import type {
  Filter,
  FilterCondition,
  FilterKind,
  PropertyFilter,
  PropertySchema,
  PropertyType,
} from "@pagebridge/core-types";
import { invalid } from "../api-failure.js";
import { decodePropertyId } from "../encode/property-id.js";
import { isRecord } from "../json.js";
import { isFilterKind, operatorsByKind } from "./operators.js";

/** How many levels of `and` and `or` a filter may have. */
const maxNesting = 2;

/**
 * Reads a filter of the query language.
 *
 * @throws ApiFailure 400 for a property that the schema does not have, a condition that does not fit, or deeper nesting than two levels.
 */
export function parseFilter(value: unknown, schema: readonly PropertySchema[], nesting = 0): Filter {
  if (!isRecord(value)) throw invalid("body failed validation: body.filter should be an object.");
  for (const type of ["and", "or"] as const) {
    const parts = value[type];
    if (parts === undefined) continue;
    if (!Array.isArray(parts)) throw invalid(`body failed validation: body.filter.${type} should be an array.`);
    if (nesting >= maxNesting) {
      throw invalid(`body failed validation: body.filter may nest "and" and "or" only ${maxNesting} levels deep.`);
    }
    return { type, filters: parts.map((part) => parseFilter(part, schema, nesting + 1)) };
  }
  if (value["timestamp"] !== undefined) return parseTimestamp(value);
  return parseProperty(value, schema);
}

/** Finds a property by name or id, encoded or not. @throws ApiFailure 400 */
export function requireProperty(nameOrId: unknown, schema: readonly PropertySchema[]): PropertySchema {
  const found = schema.find(
    ({ id, name }) =>
      typeof nameOrId === "string" && (name === nameOrId || id === nameOrId || id === decodePropertyId(nameOrId)),
  );
  if (!found) throw invalid(`Could not find property with name or id: ${String(nameOrId)}`);
  return found;
}

type JsonRecord = { readonly [key: string]: unknown };

function parseTimestamp(value: JsonRecord): Filter {
  const { timestamp } = value;
  if (timestamp !== "created_time" && timestamp !== "last_edited_time") {
    throw invalid("body failed validation: body.filter.timestamp should be `created_time` or `last_edited_time`.");
  }
  return { type: "timestamp", timestamp, condition: parseCondition(value[timestamp], timestamp) };
}

function parseProperty(value: JsonRecord, schema: readonly PropertySchema[]): PropertyFilter {
  const property = requireProperty(value["property"], schema);
  const [key, ...others] = Object.keys(value).filter((name) => name !== "property" && name !== "type");
  if (key === undefined || others.length > 0) {
    throw invalid(`body failed validation: body.filter should hold one condition for the property ${property.name}.`);
  }
  const test = value[key];
  if (!fits(property.type, key)) {
    throw invalid(`database property ${property.type} does not match filter ${key}`);
  }
  const common = { type: "property", property: property.id } as const;
  if (key === "formula") return { ...common, ...parseFormula(test), computed: "formula" };
  if (key === "rollup") return { ...common, ...parseRollup(test), computed: "rollup" };
  if (!isFilterKind(key)) throw invalid(`body failed validation: body.filter.${key} is not a kind of condition.`);
  return { ...common, kind: key, condition: parseCondition(test, key) };
}

const families: readonly (readonly string[])[] = [
  ["title", "rich_text", "url", "email", "phone_number"],
  ["people", "created_by", "last_edited_by"],
  ["date", "created_time", "last_edited_time"],
  ["number", "unique_id"],
];

function fits(type: PropertyType, key: string): boolean {
  return type === key || families.some((family) => family.includes(type) && family.includes(key));
}

function parseFormula(test: unknown): Pick<PropertyFilter, "condition" | "kind"> {
  const { key, value } = soleEntry(test, "formula");
  if (key !== "string" && key !== "checkbox" && key !== "number" && key !== "date") {
    throw invalid(`body failed validation: body.filter.formula.${key} is not a kind of result.`);
  }
  return { kind: key, condition: parseCondition(value, key) };
}

function parseRollup(test: unknown): Pick<PropertyFilter, "condition" | "kind" | "quantifier"> {
  const { key, value } = soleEntry(test, "rollup");
  if (key === "number" || key === "date") return { kind: key, condition: parseCondition(value, key) };
  if (key !== "any" && key !== "every" && key !== "none") {
    throw invalid(`body failed validation: body.filter.rollup.${key} is not known.`);
  }
  const inner = soleEntry(value, `rollup.${key}`);
  if (!isFilterKind(inner.key))
    throw invalid(`body failed validation: body.filter.rollup.${key}.${inner.key} is not known.`);
  return { quantifier: key, kind: inner.key, condition: parseCondition(inner.value, inner.key) };
}

function parseCondition(value: unknown, kind: FilterKind): FilterCondition {
  const { key, value: operand } = soleEntry(value, kind);
  const operator = operatorsByKind[kind].find((name) => name === key);
  if (!operator) throw invalid(`body failed validation: body.filter.${kind}.${key} is not a condition.`);
  if (isRecord(operand) || operator === "is_empty" || operator === "is_not_empty") return { operator };
  if (typeof operand === "string" || typeof operand === "number" || typeof operand === "boolean") {
    return { operator, value: operand };
  }
  if (Array.isArray(operand) && operand.every((item) => typeof item === "string")) return { operator, value: operand };
  throw invalid(`body failed validation: body.filter.${kind}.${key} has a value that does not fit.`);
}

function soleEntry(value: unknown, where: string): { readonly key: string; readonly value: unknown } {
  const entries = isRecord(value) ? Object.entries(value) : [];
  const [entry] = entries;
  if (!entry || entries.length > 1)
    throw invalid(`body failed validation: body.filter.${where} should hold one condition.`);
  return { key: entry[0], value: entry[1] };
}
