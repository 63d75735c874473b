import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { modelSchemaText } from "../../scripts/model-schema.js";

describe("schema/model.schema.json", () => {
  it("is what the types say: run `pnpm --filter @pagebridge/core-types run generate-schema` when this fails", () => {
    const committed = readFileSync(new URL("../../schema/model.schema.json", import.meta.url), "utf8");
    expect(modelSchemaText()).toBe(committed);
  }, 60_000);
});
