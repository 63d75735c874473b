import type { Id } from "@pagebridge/core-types";
import {
  entriesOf,
  fieldOf,
  isRecord,
  recordOf,
  stringOf,
  type WireRecord,
} from "@pagebridge/core-types/adapter-tools";
import { isAppPropertyType, resultTypes } from "../knowledge/property-types.js";
import { shapeOf } from "../records/box.js";
import { checkRichText } from "./check-rich-text.js";
import type { FindingCollector } from "./drift-finding.js";
import { nameOf } from "./name-of.js";

const table = "collection";

/** Finds what is unlike any known collection: its texts, and the types and settings of its properties. */
export function checkCollection(record: WireRecord, id: Id, findings: FindingCollector): void {
  for (const key of ["name", "description"]) checkRichText(fieldOf(record, key), { table, key, id, findings });
  for (const [, property] of entriesOf(recordOf(record, "schema") ?? {})) checkProperty(property, id, findings);
}

function checkProperty(property: unknown, id: Id, findings: FindingCollector): void {
  const type = isRecord(property) ? stringOf(property, "type") : undefined;
  if (!isRecord(property) || type === undefined) {
    findings.note({
      table,
      key: "schema",
      shape: isRecord(property) ? "object without type" : shapeOf(property),
      id,
      severity: "warning",
      message: "A property of a schema has no type.",
    });
    return;
  }
  const note = (key: string, shape: string, message: string): void =>
    findings.note({ table, key, shape, id, severity: "warning", message });
  if (!isAppPropertyType(type) && !resultTypes.includes(type)) {
    note("schema.type", nameOf(type), "A property has a type that is not known; its values are kept as unsupported.");
  }
  if (type === "formula" && !isRecord(property["formula"]) && !isRecord(property["formula2"])) {
    note("schema.formula", "formula without source", "The source of a formula is in none of the known places.");
  }
  if (type === "relation" && property["collection_id"] === undefined && !isRecord(property["collection_pointer"])) {
    note(
      "schema.collection_pointer",
      "relation without target",
      "The target of a relation is in none of the known places.",
    );
  }
}
