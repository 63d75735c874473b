import { describe, expect, it } from "vitest";
import { capabilityDescriptions, contractVersion, diagnosticCodes } from "../../src/index.js";

describe("the contract", () => {
  it("is version 1: raise it together with every adapter, and say in the changeset what they must do", () => {
    expect(contractVersion).toBe(1);
  });

  it("asks every adapter about exactly these capabilities", () => {
    expect(Object.keys(capabilityDescriptions)).toEqual([
      "blockAuthors",
      "bookmarkDetails",
      "buttons",
      "commentAnchors",
      "comments",
      "databaseRows",
      "databaseSchemas",
      "databaseTemplates",
      "dateDetails",
      "editTimes",
      "fileRefresh",
      "files",
      "forms",
      "formulas",
      "largeQueries",
      "linkedDatabases",
      "listPages",
      "listPagesSince",
      "mediaLayout",
      "multipleDataSources",
      "pageContent",
      "pageLayout",
      "privatePages",
      "publicPagesWithoutSetup",
      "relations",
      "resolvedComments",
      "rollups",
      "syncedBlocks",
      "tableLayout",
      "users",
      "viewCalculations",
      "viewGroups",
      "viewQueries",
      "views",
      "wikis",
    ]);
  });

  it("reports losses under exactly these codes, which are permanent", () => {
    expect(Object.keys(diagnosticCodes)).toEqual([
      "approximated",
      "children_missing",
      "cycle",
      "fallback_used",
      "invalid_value",
      "not_accessible",
      "partial_object",
      "schema_drift",
      "truncated",
      "unsafe_url",
      "unsupported_block",
      "unsupported_inline",
      "unsupported_object",
      "unsupported_property",
      "unsupported_view",
      "value_unavailable",
    ]);
  });

  it.each([...Object.entries(capabilityDescriptions), ...Object.entries(diagnosticCodes)])(
    "explains %s in whole sentences",
    (_name, description) => {
      expect(description).toMatch(/^[A-Z][^\n]*\.$/);
    },
  );
});
