import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { Ajv } from "ajv";
import { describe, expect, it } from "vitest";
import { createSampleWorkspace } from "../../src/sample/create-sample-workspace.js";

const schemaPath = fileURLToPath(new URL("../../../core-types/schema/model.schema.json", import.meta.url));
const { roots, users, customEmojis, discussions = [] } = createSampleWorkspace();

function validator(definition: string) {
  const ajv = new Ajv({ strict: false, allErrors: true });
  ajv.addSchema(JSON.parse(readFileSync(schemaPath, "utf8")), "model");
  return ajv.compile({ $ref: `model#/definitions/${definition}` });
}

describe.skipIf(!existsSync(schemaPath))(
  "the JSON Schema of the model (skipped where it has not been generated)",
  () => {
    it.each([
      ["Page", roots.filter((root) => root.object === "page")],
      ["Database", roots.filter((root) => root.object === "database")],
      ["User", users],
      ["CustomEmoji", customEmojis],
      ["Discussion", discussions],
    ])("accepts every %s of the sample workspace", (definition, values) => {
      const validate = validator(definition);
      const problems = values.flatMap((value) => {
        validate(JSON.parse(JSON.stringify(value)));
        return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
      });
      expect(values.length).toBeGreaterThan(0);
      expect(problems).toEqual([]);
    });
  },
);
