import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createOptionFinder } from "../../../src/decode/properties/select-options.js";

function finderOf(...names: readonly string[]) {
  return createOptionFinder({ options: names.map((value) => ({ id: value, value, color: "gray" })) });
}

describe("names joined by commas", () => {
  it.each([
    ["a,b", ["a", "b"], ["a", "b"]],
    ["a,b", [], ["a", "b"]],
    ["a, b", ["a", "b"], ["a", "b"]],
    ["a,,b,", ["a", "b"], ["a", "b"]],
    ["Rome, Italy,b", ["Rome, Italy", "b"], ["Rome, Italy", "b"]],
    ["Rome, Italy", ["Rome, Italy", "Rome"], ["Rome, Italy"]],
    ["Rome,b", ["Rome, Italy", "Rome"], ["Rome", "b"]],
    ["a,gone", ["a"], ["a", "gone"]],
    ["", ["a"], []],
    ["a,a", ["a"], ["a", "a"]],
  ])("%j among %j are %j", (text, names, found) => {
    expect(
      finderOf(...names)
        .split(text)
        .map(({ name }) => name),
    ).toEqual(found);
  });

  it("have ids and colours where the schema knows them, and the name alone where it does not", () => {
    expect(finderOf("a").split("a,b")).toEqual([{ id: "a", name: "a", color: "gray" }, { name: "b" }]);
  });

  it("come apart as they were put together, when no name holds a comma or begins or ends with a space", () => {
    const name = fc.string({ minLength: 1 }).map((text) => text.replaceAll(",", ";").trim() || "x");
    fc.assert(
      fc.property(fc.uniqueArray(name), fc.array(name), (options, chosen) => {
        expect(
          finderOf(...options)
            .split(chosen.join(","))
            .map((option) => option.name),
        ).toEqual(chosen);
      }),
    );
  });
});
