import { writeFileSync } from "node:fs";
import { modelSchemaText } from "./model-schema.js";

writeFileSync(new URL("../schema/model.schema.json", import.meta.url), modelSchemaText());
