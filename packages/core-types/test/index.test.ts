import { describe, expect, it } from "vitest";
import * as api from "../src/index.js";
import { exportedNames } from "./support/exported-names.js";

describe("@pagebridge/core-types", () => {
  it("exports exactly these values", () => {
    expect(Object.keys(api).sort()).toEqual([
      "PagebridgeError",
      "assertNever",
      "blockPlainText",
      "blockRichTexts",
      "capabilityDescriptions",
      "childBlocks",
      "contractVersion",
      "countBlocks",
      "diagnosticCodes",
      "errorCodes",
      "extractIdFromHref",
      "isId",
      "looksAlike",
      "mergeInlines",
      "normalizeId",
      "pageTitle",
      "parseReference",
      "plainText",
      "propertyNamed",
      "requireId",
      "toNotionUrl",
      "tryParseReference",
      "undashId",
      "walkBlocks",
    ]);
  });

  it("exports each name once", () => {
    const names = exportedNames().map(({ name }) => name);
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
  });

  it("exports as values what it does not mark as types", () => {
    const values = exportedNames().filter(({ isType }) => !isType);
    expect(values.map(({ name }) => name).sort()).toEqual(Object.keys(api).sort());
  });
});
