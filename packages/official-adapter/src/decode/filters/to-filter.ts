import type { Filter, FilterCondition, PropertyFilter } from "@pagebridge/core-types";
import type { DecodeContext } from "@pagebridge/core-types/adapter-tools";
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
  withoutMinusZero,
} from "@pagebridge/core-types/adapter-tools";
import {
  comparingOperators,
  emptinessOperators,
  filterKinds,
  periodOperators,
  quantifiers,
  timestamps,
} from "./filter-words.js";
import { toPropertyReference } from "./property-reference.js";

/** Reads a filter. One that has no place in the model is kept whole, to be replayed as it came, and reported. */
export function toFilter(wire: unknown, context: DecodeContext): Filter {
  const filter = context.deeper(() => knownFilter(wire, context));
  if (filter) return filter;
  context.report({
    code: "unsupported_view",
    message: "A filter has a form that has no name here; it is kept as it came.",
  });
  return { type: "unsupported", source: toJsonValue(wire) };
}

function knownFilter(wire: unknown, context: DecodeContext): Filter | undefined {
  if (!isRecord(wire)) return undefined;
  const keys = Object.keys(wire).filter((key) => key !== "type");
  const [only] = keys;
  if (keys.length === 1 && (only === "and" || only === "or")) {
    const filters = listOf(wire, only);
    return filters && { type: only, filters: filters.map((filter) => toFilter(filter, context)) };
  }
  if (keys.length !== 2) return undefined;
  const timestamp = oneOf(timestamps, fieldOf(wire, "timestamp"));
  if (timestamp) {
    const condition = toCondition(fieldOf(wire, timestamp));
    return condition && { type: "timestamp", timestamp, condition };
  }
  const property = stringOf(wire, "property");
  return property === undefined ? undefined : toPropertyFilter(toPropertyReference(property), wire);
}

/**
 * Reads the condition on one property, which stands under the key of its kind: `{ select: { equals: "Done" } }`.
 * Undefined when it has a form that has no place in the model. Other keys than those of kinds are not looked at.
 */
export function toPropertyFilter(property: string, wire: WireRecord): PropertyFilter | undefined {
  const formula = recordOf(wire, "formula");
  if (formula) {
    const compared = comparison(formula);
    return compared && { type: "property", property, ...compared, computed: "formula" };
  }
  const rollup = recordOf(wire, "rollup");
  if (rollup) return toRollupFilter(property, rollup);
  const compared = comparison(wire);
  return compared && { type: "property", property, ...compared };
}

function toRollupFilter(property: string, rollup: WireRecord): PropertyFilter | undefined {
  const [key, ...others] = Object.keys(rollup);
  if (key === undefined || others.length > 0) return undefined;
  const quantifier = oneOf(quantifiers, key);
  const compared = comparison(quantifier ? (recordOf(rollup, quantifier) ?? {}) : rollup);
  return compared && { type: "property", property, ...compared, computed: "rollup", ...(quantifier && { quantifier }) };
}

function comparison(wire: WireRecord): Pick<PropertyFilter, "condition" | "kind"> | undefined {
  const kinds = filterKinds.filter((kind) => Object.hasOwn(wire, kind));
  const [kind] = kinds;
  if (kind === undefined || kinds.length > 1) return undefined;
  const condition = toCondition(fieldOf(wire, kind));
  return condition && { kind, condition };
}

function toCondition(wire: unknown): FilterCondition | undefined {
  if (!isRecord(wire)) return undefined;
  const [key, ...others] = Object.keys(wire);
  if (key === undefined || others.length > 0) return undefined;
  const operand = fieldOf(wire, key);
  const emptiness = oneOf(emptinessOperators, key);
  if (emptiness) return operand === true ? { operator: emptiness } : undefined;
  const period = oneOf(periodOperators, key);
  if (period) return isRecord(operand) && Object.keys(operand).length === 0 ? { operator: period } : undefined;
  const operator = oneOf(comparingOperators, key);
  const value = toOperand(operand);
  return operator && value !== undefined ? { operator, value } : undefined;
}

function toOperand(operand: unknown): FilterCondition["value"] | undefined {
  if (typeof operand === "string" || typeof operand === "boolean") return operand;
  if (typeof operand === "number") return Number.isFinite(operand) ? withoutMinusZero(operand) : undefined;
  if (!isList(operand)) return undefined;
  const words = operand.filter((word) => typeof word === "string");
  return words.length === operand.length ? words : undefined;
}
