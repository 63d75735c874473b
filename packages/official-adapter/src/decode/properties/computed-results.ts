import type { FormulaResult, RollupFunction, RollupResult, RollupValue } from "@pagebridge/core-types";
import type { DecodeContext } from "@pagebridge/core-types/adapter-tools";
import { type FieldReader, fieldOf, readFields, stringOf } from "@pagebridge/core-types/adapter-tools";
import { toDateValue } from "../rich-text/to-date-value.js";
import type { PropertyInput } from "./property-decoder.js";
import { rollupFunctions } from "./rollup-functions.js";

/** Reads what a formula came to. */
export function toFormulaResult(wire: unknown, context: DecodeContext): FormulaResult {
  const fields = readFields(wire, context);
  const type = stringOf(fields.record, "type") ?? "unknown";
  switch (type) {
    case "boolean": {
      const value = fields.boolean("boolean");
      return { type, ...(value !== undefined && { value }) };
    }
    case "date":
    case "number":
    case "string":
      return plainResult(type, fields, context);
    default:
      return refused(type, "A formula", context);
  }
}

/** Reads what a rollup came to, with the function that it was computed by. */
export function toRollup(input: PropertyInput): Pick<RollupValue, "function" | "result"> {
  const name = rollupFunction(input.fields);
  return { ...(name !== undefined && { function: name }), result: toRollupResult(input) };
}

/** Reads the name of a rollup's function; an unknown one is left out and reported. */
export function rollupFunction(fields: FieldReader): RollupFunction | undefined {
  return fields.word("function", rollupFunctions);
}

function toRollupResult({ fields, context, value: decodeValue }: PropertyInput): RollupResult {
  const type = stringOf(fields.record, "type") ?? "unknown";
  switch (type) {
    case "array":
      return { type, values: (fields.list("array") ?? []).map(decodeValue) };
    case "boolean": {
      const value = fields.boolean("boolean");
      return { type, ...(value !== undefined && { value }) };
    }
    case "date":
    case "number":
    case "string":
      return plainResult(type, fields, context);
    case "incomplete":
      context.report({
        code: "truncated",
        message: "The API was still adding up a rollup when it answered; the total comes with the last of its answers.",
      });
      return { type };
    default:
      return refused(type, "A rollup", context);
  }
}

function plainResult(type: "date" | "number" | "string", fields: FieldReader, context: DecodeContext) {
  switch (type) {
    case "date": {
      const value = toDateValue(fieldOf(fields.record, "date"), context);
      return { type, ...(value !== undefined && { value }) };
    }
    case "number": {
      const value = fields.number("number");
      return { type, ...(value !== undefined && { value }) };
    }
    case "string": {
      const value = fields.string("string");
      return { type, ...(value !== undefined && { value }) };
    }
  }
}

function refused(type: string, what: string, context: DecodeContext) {
  context.report(
    type === "unsupported"
      ? {
          code: "value_unavailable",
          message: `${what} depends on too much for the API to compute; its result is not given.`,
        }
      : {
          code: "unsupported_property",
          message: `${what} has a result of a kind that has no name here; it is left out.`,
          sourceType: type,
        },
  );
  return { type: "unsupported" as const };
}
