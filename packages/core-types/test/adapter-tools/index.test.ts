import { describe, expect, it } from "vitest";
import * as tools from "../../src/adapter-tools/index.js";

describe("@pagebridge/core-types/adapter-tools", () => {
  it("exports exactly these values", () => {
    expect(Object.keys(tools).sort()).toEqual([
      "collectDiagnostics",
      "createCostMeter",
      "createRedactor",
      "defined",
      "entriesOf",
      "fieldOf",
      "idOf",
      "idOfObject",
      "isList",
      "isRecord",
      "leadsToTarget",
      "listOf",
      "oneOf",
      "quote",
      "readFields",
      "recordOf",
      "reduceError",
      "reportUnsafeUrl",
      "sleep",
      "streamReading",
      "stringOf",
      "systemClock",
      "toId",
      "toJsonValue",
      "toLink",
      "toTime",
      "withinTime",
      "withoutMinusZero",
    ]);
  });
});
