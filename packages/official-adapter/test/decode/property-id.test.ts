import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { decodePropertyId, encodePropertyId } from "../../src/decode/wire/property-id.js";

describe("property ids", () => {
  it.each([
    ["s%3At1", "s:t1"],
    ["title", "title"],
    ["f%5C%5C%3Ap", "f\\\\:p"],
    ["%5D~iZ", "]~iZ"],
  ])("are written as the API writes them: %s", (encoded, id) => {
    expect(decodePropertyId(encoded)).toBe(id);
    expect(encodePropertyId(id)).toBe(encoded);
  });

  it.each(["%7", "%", "100%"])("stay as they are when they are not validly encoded: %s", (text) => {
    expect(decodePropertyId(text)).toBe(text);
  });

  it("come back from being encoded", () => {
    fc.assert(fc.property(fc.string({ unit: "binary" }), (id) => decodePropertyId(encodePropertyId(id)) === id));
  });

  it("never throw, not even over half a surrogate pair", () => {
    expect(encodePropertyId("\ud800")).toBe("\ud800");
  });
});
