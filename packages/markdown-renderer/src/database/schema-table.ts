import type { PropertySchema } from "@pagebridge/core-types";
import type { Piece } from "../blocks/piece.js";
import { tableNodes } from "../blocks/table-nodes.js";
import type { Scope } from "../context/scope.js";
import { plainPhrasing } from "../inline/phrasing.js";
import { text } from "../nodes/nodes.js";

/** A schema as a table of names, kinds and settings. */
export function schemaTable(properties: readonly PropertySchema[], scope: Scope): readonly Piece[] {
  if (properties.length === 0) return [];
  return tableNodes(
    [[text("Property")], [text("Type")], [text("Details")]],
    properties.map((property) => [
      plainPhrasing(property.name, scope, "line"),
      plainPhrasing(property.type === "unsupported" ? property.sourceType : property.type, scope, "line"),
      plainPhrasing(details(property), scope, "line"),
    ]),
    scope,
  );
}

function details(property: PropertySchema): string {
  const parts = [settings(property), property.description];
  return parts.filter((part) => part !== undefined && part !== "").join(" – ");
}

function settings(property: PropertySchema): string | undefined {
  switch (property.type) {
    case "multi_select":
    case "select":
    case "status":
      return property.options.map(({ name }) => name).join(", ");
    case "number":
      return property.format;
    case "formula":
      return property.expression;
    case "relation":
      return property.syncedProperty?.name;
    case "rollup":
      return [property.function, property.relationPropertyName, property.rollupPropertyName]
        .filter((part) => part !== undefined)
        .join(", ");
    case "unique_id":
      return property.prefix;
    default:
      return undefined;
  }
}
