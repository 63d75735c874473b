import type { FormulaResult, PropertyValue, RollupResult, RollupValue } from "@pagebridge/core-types";
import type { Wire } from "./context.js";
import { encodeDate } from "./date.js";

/** What a formula came to, as the workspace says: the emulator computes nothing. */
export function encodeFormulaResult(result: FormulaResult): Wire {
  return encodeSimpleResult(result);
}

/**
 * What a rollup came to, with its function.
 *
 * @param encodeElement Encodes a value that the rollup found, without its id.
 */
export function encodeRollupResult(
  value: RollupValue,
  encodeElement: (element: PropertyValue) => Wire,
  limit = Number.POSITIVE_INFINITY,
): Wire {
  const { result } = value;
  const encoded =
    result.type === "array"
      ? { type: "array", array: result.values.slice(0, limit).map(encodeElement) }
      : encodeSimpleResult(result);
  return { ...encoded, function: rollupFunction(value) };
}

/** The function of a rollup; the API always names one. */
export function rollupFunction(value: RollupValue): string {
  return value.function ?? "show_original";
}

function encodeSimpleResult(result: FormulaResult | Exclude<RollupResult, { type: "array" }>): Wire {
  switch (result.type) {
    case "number":
    case "string":
    case "boolean":
      return { type: result.type, [result.type]: result.value ?? null };
    case "date":
      return { type: "date", date: encodeDate(result.value) };
    case "incomplete":
      return { type: "incomplete", incomplete: {} };
    case "unavailable":
    case "unsupported":
      return { type: "unsupported", unsupported: {} };
  }
}
