import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { Ajv } from "ajv";

const schemaPath = createRequire(import.meta.url).resolve("@pagebridge/core-types/model.schema.json");

const ajv = new Ajv({ strict: true, allowUnionTypes: true });
ajv.addSchema(JSON.parse(readFileSync(schemaPath, "utf8")), "model");
const validate = ajv.getSchema("model#/definitions/Document");

/** What first keeps a value from being a document of the model, by the published schema; undefined when nothing does. */
export function modelError(value: unknown): string | undefined {
  if (!validate) throw new TypeError("The model's schema has no definition of a document.");
  if (validate(value) === true) return undefined;
  const [first] = validate.errors ?? [];
  return `${first?.instancePath} ${first?.message}`;
}
