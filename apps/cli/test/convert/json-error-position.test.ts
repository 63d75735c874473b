import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { jsonErrorPosition } from "../../src/convert/json-error-position.js";

describe("jsonErrorPosition", () => {
  it.each([
    ['{"a": 1,}', 1, 9],
    ['{"a" 1}', 1, 6],
    ['{"a": 1 "b": 2}', 1, 9],
    ["[1, 2", 1, 6],
    ["[1, 2}", 1, 6],
    ["[,]", 1, 2],
    ["[1,]", 1, 4],
    ["{,}", 1, 2],
    ["{1: 2}", 1, 2],
    ["[\n  tru\n]", 2, 3],
    ['["a\tb"]', 1, 2],
    ['["\\x"]', 1, 2],
    ["01", 1, 2],
    ["1 2", 1, 3],
    ["", 1, 1],
    ["<html>", 1, 1],
    ["// comment", 1, 1],
    ["[1]\n[2]", 2, 1],
  ])("of %j is line %i, column %i", (text, line, column) => {
    expect(jsonErrorPosition(text)).toEqual({ line, column });
  });

  it("finds nothing in JSON, however it is written", () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.constantFrom(undefined, 1, "\t"), (value, space) => {
        expect(jsonErrorPosition(JSON.stringify(value, undefined, space))).toEqual(undefined);
      }),
    );
  });

  it("finds a place exactly where the engine finds fault", () => {
    fc.assert(
      fc.property(
        fc.jsonValue(),
        fc.nat(),
        fc.constantFrom("", ",", "}", "]", '"', "x", ":"),
        (value, at, inserted) => {
          const text = JSON.stringify(value, undefined, 1);
          const offset = at % (text.length + 1);
          const broken = text.slice(0, offset) + inserted + text.slice(offset + 1);
          expect(jsonErrorPosition(broken) === undefined).toEqual(isJson(broken));
        },
      ),
      { numRuns: 500 },
    );
  });

  it("does not run out of stack on deep nesting", () => {
    expect(jsonErrorPosition("[".repeat(200_000))).toEqual({ line: 1, column: 200_001 });
  });
});

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
