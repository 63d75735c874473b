import { readFileSync } from "node:fs";
import { Ajv, type ErrorObject } from "ajv";

const schemaUrl = new URL("../../schema/model.schema.json", import.meta.url);
const schemaName = "model";

const ajv = new Ajv({ allErrors: true, strict: true, allowUnionTypes: true });
ajv.addSchema(JSON.parse(readFileSync(schemaUrl, "utf8")), schemaName);

/**
 * Says what keeps a value from being the model's; empty when nothing does.
 *
 * `validateModel("Page", { object: "page", id: "…" })` → `["/ must have required property 'properties'"]`
 *
 * @param definition The name of an exported type of the model, such as `"Page"` or `"Block"`.
 */
export function validateModel(definition: string, value: unknown): string[] {
  const validate = ajv.getSchema(`${schemaName}#/definitions/${definition}`);
  if (validate === undefined) throw new TypeError(`The model's schema has no definition "${definition}".`);
  validate(value);
  // A failed `if` only says again that its `then` failed.
  return (validate.errors ?? []).filter((error) => error.keyword !== "if").map(describe);
}

function describe({ instancePath, message, params }: ErrorObject): string {
  const allowed: unknown = params["allowedValues"] ?? params["allowedValue"];
  const unknownField: unknown = params["additionalProperty"];
  const detail = allowed ?? unknownField;
  return `${instancePath || "/"} ${message ?? "is not valid"}${detail === undefined ? "" : ` (${JSON.stringify(detail)})`}`;
}
