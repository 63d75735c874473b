import type { DateValue } from "../date-value.js";
import type { PropertyValue } from "./property-value.js";

/** The source computed nothing that it could hand out: it refused (`unsupported`), or this API never does (`unavailable`). */
export interface NoResult {
  readonly type: "unavailable" | "unsupported";
}

/** A number; `value` is absent when the result is empty. */
export interface NumberResult {
  readonly type: "number";
  readonly value?: number;
}

/** Text; `value` is absent when the result is empty. */
export interface StringResult {
  readonly type: "string";
  readonly value?: string;
}

/** Yes or no; `value` is absent when the result is empty. */
export interface BooleanResult {
  readonly type: "boolean";
  readonly value?: boolean;
}

/** A date or range; `value` is absent when the result is empty. */
export interface DateResult {
  readonly type: "date";
  readonly value?: DateValue;
}

/** The values that a rollup found. Their ids and names are empty: the values belong to other pages. */
export interface ArrayResult {
  readonly type: "array";
  readonly values: readonly PropertyValue[];
}

/** The source was still adding up when it answered. */
export interface IncompleteResult {
  readonly type: "incomplete";
}

/** What a formula came to. */
export type FormulaResult = BooleanResult | DateResult | NoResult | NumberResult | StringResult;

/** What a rollup came to. */
export type RollupResult =
  | ArrayResult
  | BooleanResult
  | DateResult
  | IncompleteResult
  | NoResult
  | NumberResult
  | StringResult;
