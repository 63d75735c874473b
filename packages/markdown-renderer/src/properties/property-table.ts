import type { PropertyValue } from "@pagebridge/core-types";
import type { Piece } from "../blocks/piece.js";
import { tableNodes } from "../blocks/table-nodes.js";
import type { Scope } from "../context/scope.js";
import { plainPhrasing } from "../inline/phrasing.js";
import { text } from "../nodes/nodes.js";
import { propertyPhrasing } from "./property-phrasing.js";

/** Properties as a table of names and values. Empty values are left out; without any other there is no table. */
export function propertyTable(properties: readonly PropertyValue[], scope: Scope): readonly Piece[] {
  const rows = properties
    .map((property) => ({
      name: property.name === "" ? property.id : property.name,
      value: propertyPhrasing(property, scope),
    }))
    .filter(({ value }) => value.length > 0)
    .map(({ name, value }) => [plainPhrasing(name, scope, "line"), value]);
  return rows.length === 0 ? [] : tableNodes([[text("Property")], [text("Value")]], rows, scope);
}
