import type { RollupFunction } from "@pagebridge/core-types";
import { fieldOf, isRecord, oneOf, quote, stringOf, type WireRecord } from "@pagebridge/core-types/adapter-tools";
import { rollupFunctions } from "../../knowledge/rollup-functions.js";
import type { InternalContext } from "../internal-context.js";

/** How a rollup summarises. */
export interface RollupSettings {
  /** Absent when this version does not know the function. */
  readonly function?: RollupFunction;
  readonly groupName?: string;
}

/** Reads how a rollup summarises: a word, or an operator with the group of options that it counts. No word at all stands for showing the values. */
export function rollupSettings(schema: WireRecord): RollupSettings {
  const { name, groupName } = aggregation(schema);
  const known = oneOf(rollupFunctions, name);
  return { ...(known && { function: known }), ...(groupName && { groupName }) };
}

/** Reports a function that has no name here. */
export function reportUnknownFunction(schema: WireRecord, context: InternalContext): void {
  const { name } = aggregation(schema);
  if (oneOf(rollupFunctions, name)) return;
  context.report({
    code: "approximated",
    message: `A rollup summarises by ${quote(name)}, which has no name here; the function is left out.`,
    sourceType: name,
  });
}

function aggregation(schema: WireRecord): { readonly name: string; readonly groupName?: string | undefined } {
  const wire = fieldOf(schema, "aggregation");
  if (isRecord(wire)) return { name: stringOf(wire, "operator") ?? "unknown", groupName: stringOf(wire, "groupName") };
  return { name: typeof wire === "string" && wire !== "" ? wire : "show_original" };
}
