import { readFileSync } from "node:fs";
import { Ajv } from "ajv";

const schemaUrl = new URL("../../../core-types/schema/model.schema.json", import.meta.url);
const ajv = new Ajv({ strict: false });
ajv.addSchema(JSON.parse(readFileSync(schemaUrl, "utf8")), "model");

/**
 * Says what keeps a value from being the model's; empty when nothing does.
 *
 * @param definition The name of an exported type of the model, such as `"Page"` or `"Document"`.
 */
export function modelComplaints(definition: string, value: unknown): readonly string[] {
  const validate = ajv.getSchema(`model#/definitions/${definition}`);
  if (!validate) throw new TypeError(`The model's schema has no definition "${definition}".`);
  validate(value);
  return (validate.errors ?? []).map(
    ({ instancePath, message, params }) => `${instancePath || "/"} ${message ?? ""} ${JSON.stringify(params)}`,
  );
}
