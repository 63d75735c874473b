import { fileURLToPath } from "node:url";
import { createGenerator, type Schema } from "ts-json-schema-generator";
import { tellUnionsApart } from "./tell-unions-apart.js";

const packageFolder = fileURLToPath(new URL("../", import.meta.url));

/** The text of `schema/model.schema.json`. */
export function modelSchemaText(): string {
  return `${JSON.stringify(createModelSchema(), null, 2)}\n`;
}

/**
 * Derives the JSON Schema (draft-07) of the model from the types in `src`.
 *
 * Every exported type of the model has a definition; the schema itself is that of `Document`.
 */
function createModelSchema(): Schema {
  const generated = createGenerator({
    path: `${packageFolder}src/{model/**/*,contract/diagnostic,contract/provenance}.ts`,
    tsconfig: `${packageFolder}tsconfig.json`,
    expose: "export",
    jsDoc: "extended",
    additionalProperties: false,
    encodeRefs: false,
    // `check-types` does this with the compiler that the workspace uses.
    skipTypeCheck: true,
  }).createSchema("*");
  const definitions = tellUnionsApart(generated.definitions ?? {});
  return {
    $schema: "http://json-schema.org/draft-07/schema#",
    title: "The content model of Pagebridge",
    $ref: "#/definitions/Document",
    definitions: Object.fromEntries(Object.entries(definitions).sort(([left], [right]) => (left < right ? -1 : 1))),
  };
}
