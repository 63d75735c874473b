import { describe, expect, it } from "vitest";
import { median } from "../../src/report/median.js";

describe("median", () => {
  it.each([
    { values: [7], middle: 7 },
    { values: [9, 1, 10], middle: 9 },
    { values: [4, 1, 3, 2], middle: 2.5 },
  ])("of $values is $middle", ({ values, middle }) => {
    expect(median(values)).toBe(middle);
  });

  it("refuses to make one up", () => {
    expect(() => median([])).toThrow(RangeError);
  });
});
