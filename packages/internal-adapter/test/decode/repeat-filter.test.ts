import type { Diagnostic } from "@pagebridge/core-types";
import { describe, expect, it } from "vitest";
import { createRepeatFilter } from "../../src/decode/repeat-filter.js";

const formula: Diagnostic = {
  code: "value_unavailable",
  severity: "warning",
  message: "Not sent.",
  id: "source",
  propertyId: "Fx",
};

describe("losses that rows have in common", () => {
  it("are said once for each property of each data source", () => {
    const others: readonly Diagnostic[] = [
      { ...formula, propertyId: "Fy" },
      { ...formula, id: "other" },
      { ...formula, message: "Something else." },
      { ...formula, code: "schema_drift" },
    ];
    expect([formula, formula, ...others, ...others].filter(createRepeatFilter())).toEqual([formula, ...others]);
  });

  it("are told apart from losses of single values, which all stay", () => {
    const { propertyId: _propertyId, ...ofRow } = formula;
    const invalid: Diagnostic = { ...formula, code: "invalid_value" };
    expect([ofRow, ofRow, invalid, invalid].filter(createRepeatFilter())).toEqual([ofRow, ofRow, invalid, invalid]);
  });
});
