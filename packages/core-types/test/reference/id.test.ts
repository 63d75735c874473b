import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { PagebridgeError } from "../../src/errors/pagebridge-error.js";
import { isId, normalizeId, undashId } from "../../src/reference/id.js";
import { anyCase, id, undashedId } from "./arbitraries.js";

describe("normalizeId", () => {
  it.each([
    ["dashed", "1f4c7a02-6b1e-80f7-9a32-c0ce5b27d3a1", "1f4c7a02-6b1e-80f7-9a32-c0ce5b27d3a1"],
    ["undashed", "1f4c7a026b1e80f79a32c0ce5b27d3a1", "1f4c7a02-6b1e-80f7-9a32-c0ce5b27d3a1"],
    ["dashed, upper case", "1F4C7A02-6B1E-80F7-9A32-C0CE5B27D3A1", "1f4c7a02-6b1e-80f7-9a32-c0ce5b27d3a1"],
    ["undashed, mixed case", "1F4c7A026B1e80f79a32c0CE5b27d3A1", "1f4c7a02-6b1e-80f7-9a32-c0ce5b27d3a1"],
    ["with white space around", " \n1f4c7a026b1e80f79a32c0ce5b27d3a1\t", "1f4c7a02-6b1e-80f7-9a32-c0ce5b27d3a1"],
    ["of UUID version 4", "7b1e4d2c9a6f4c03b8d5e1f20a3c4b5d", "7b1e4d2c-9a6f-4c03-b8d5-e1f20a3c4b5d"],
    ["of no UUID version", "ffffffffffffffffffffffffffffffff", "ffffffff-ffff-ffff-ffff-ffffffffffff"],
    ["all zero", "00000000000000000000000000000000", "00000000-0000-0000-0000-000000000000"],
  ])("writes an id that is %s in the one form", (_title, input, expected) => {
    expect(normalizeId(input)).toBe(expected);
  });

  it.each([
    ["nothing", ""],
    ["a digit too few", "1f4c7a026b1e80f79a32c0ce5b27d3a"],
    ["a digit too many", "1f4c7a026b1e80f79a32c0ce5b27d3a12"],
    ["a letter that is no digit", "1f4c7a026b1e80f79a32c0ce5b27d3g1"],
    ["some of the dashes", "1f4c7a02-6b1e80f79a32c0ce5b27d3a1"],
    ["dashes in other places", "1f4c7a026b1e-80f7-9a32-c0ce-5b27d3a1"],
    ["a title before it", "Tide-tables-1f4c7a026b1e80f79a32c0ce5b27d3a1"],
    ["a link", "https://app.notion.com/p/1f4c7a026b1e80f79a32c0ce5b27d3a1"],
    ["braces", "{1f4c7a02-6b1e-80f7-9a32-c0ce5b27d3a1}"],
  ])("refuses %s", (_title, input) => {
    expect(normalizeId(input)).toBe(undefined);
  });

  it("undoes undashId for every id", () => {
    fc.assert(
      fc.property(id, (value) => {
        expect(normalizeId(undashId(value))).toBe(value);
      }),
    );
  });

  it("pays no heed to case, and writes its own results unchanged", () => {
    fc.assert(
      fc.property(undashedId.chain(anyCase), (value) => {
        const normalized = normalizeId(value) ?? "";
        expect(normalized.replaceAll("-", "")).toBe(value.toLowerCase());
        expect(normalizeId(normalized)).toBe(normalized);
        expect(normalizeId(normalized.toUpperCase())).toBe(normalized);
      }),
    );
  });

  it("gives an id or undefined for any text", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        const normalized = normalizeId(text);
        expect(normalized === undefined || isId(normalized)).toBe(true);
      }),
    );
  });
});

describe("isId", () => {
  it.each<[value: unknown, expected: boolean]>([
    ["1f4c7a02-6b1e-80f7-9a32-c0ce5b27d3a1", true],
    ["00000000-0000-0000-0000-000000000000", true],
    ["1f4c7a026b1e80f79a32c0ce5b27d3a1", false],
    ["1F4C7A02-6B1E-80F7-9A32-C0CE5B27D3A1", false],
    ["1f4c7a02-6b1e-80f7-9a32-c0ce5b27d3a1\n", false],
    [" 1f4c7a02-6b1e-80f7-9a32-c0ce5b27d3a1", false],
    [["1f4c7a02-6b1e-80f7-9a32-c0ce5b27d3a1"], false],
    [undefined, false],
    [7, false],
  ])("tells of %j: %s", (value, expected) => {
    expect(isId(value)).toBe(expected);
  });
});

describe("undashId", () => {
  it("takes an id of any form", () => {
    expect(undashId("1F4C7A02-6B1E-80F7-9A32-C0CE5B27D3A1")).toBe("1f4c7a026b1e80f79a32c0ce5b27d3a1");
    expect(undashId("1f4c7a026b1e80f79a32c0ce5b27d3a1")).toBe("1f4c7a026b1e80f79a32c0ce5b27d3a1");
  });

  it("refuses what is no id, and repeats it only if it is plain words", () => {
    const refusal = (message: string) => new PagebridgeError("invalid_reference", message);
    expect(() => undashId("home")).toThrow(refusal('"home" is not a Notion id, which has 32 hexadecimal digits.'));
    expect(() => undashId("ntn_4417Secret")).toThrow(
      refusal("The text is not a Notion id, which has 32 hexadecimal digits."),
    );
  });
});
