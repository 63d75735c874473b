import type { PropertySchema } from "@pagebridge/core-types";
import type { Piece } from "../blocks/piece.js";
import { tableNodes } from "../blocks/table-nodes.js";
import { reportDetails } from "../context/report-unwritten.js";
import type { Scope } from "../context/scope.js";
import { plainPhrasing } from "../inline/phrasing.js";
import { text } from "../nodes/nodes.js";
import { schemaDetails } from "./schema-details.js";

/** The settings that are written, in their order. */
const settings = [
  "options",
  "format",
  "expression",
  "syncedProperty",
  "function",
  "relationPropertyName",
  "rollupPropertyName",
  "groupName",
  "prefix",
];

/** A schema as a table of names, kinds and settings. */
export function schemaTable(properties: readonly PropertySchema[], scope: Scope): readonly Piece[] {
  if (properties.length === 0) return [];
  reportDetails(schemaDetails(properties, [...settings, "description"]), scope);
  return tableNodes(
    [[text("Property")], [text("Type")], [text("Details")]],
    properties.map((property) => {
      const { description, name, type } = property;
      const fields: Readonly<Record<string, unknown>> = { ...property };
      const details = [
        joined(
          settings.map((setting) => fields[setting]),
          ", ",
        ),
        description,
      ];
      const kind = type === "unsupported" ? property.sourceType : type;
      return [name, kind, joined(details, " – ")].map((cell) => plainPhrasing(cell, scope, "line"));
    }),
    scope,
  );
}

/** Options by their names, everything else as it is. What is absent is left out. */
function joined(values: readonly unknown[], separator: string): string {
  return values
    .map(settingText)
    .filter((part) => part !== "")
    .join(separator);
}

function settingText(value: unknown): string {
  if (Array.isArray(value)) return joined(value, ", ");
  if (typeof value === "object" && value !== null) return "name" in value ? String(value.name) : "";
  return value === undefined ? "" : String(value);
}
