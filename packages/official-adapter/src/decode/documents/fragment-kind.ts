import { fieldOf, isList, isRecord, recordOf, stringOf, type WireRecord } from "@pagebridge/core-types/adapter-tools";
import { blockDecoders } from "../blocks/block-decoders.js";
import { propertyType } from "../properties/property-types.js";
import { valueDecoders } from "../properties/value-decoders.js";

/** Whether an object is a rich text item. */
export function isTextItem(wire: unknown): wire is WireRecord {
  if (!isRecord(wire) || Object.hasOwn(wire, "object") || Object.hasOwn(wire, "has_children")) return false;
  if (typeof wire["plain_text"] === "string") return true;
  if (Object.hasOwn(wire, "id")) return false;
  const type = stringOf(wire, "type");
  const text = recordOf(wire, "text");
  return (
    (text !== undefined && typeof text["content"] === "string" && (type === undefined || type === "text")) ||
    (type === "mention" && isRecord(wire["mention"])) ||
    (type === "equation" && isRecord(wire["equation"]))
  );
}

/** Whether an object is a block, also one that somebody copied without its `object`. */
export function isBlock(wire: unknown): wire is WireRecord {
  if (!isRecord(wire)) return false;
  if (wire["object"] === "block") return true;
  const type = stringOf(wire, "type");
  if (Object.hasOwn(wire, "object") || type === undefined || !isRecord(fieldOf(wire, type))) return false;
  if (typeof wire["plain_text"] === "string" || valueDecoders.has(type)) return false;
  return (
    Object.hasOwn(wire, "has_children") ||
    (blockDecoders.has(type) && (Object.hasOwn(wire, "id") || hasBlockContent(recordOf(wire, type)))) ||
    isList(recordOf(wire, type)?.["items"])
  );
}

function hasBlockContent(payload: WireRecord | undefined): boolean {
  return payload !== undefined && ["rich_text", "text", "caption", "children"].some((key) => isList(payload[key]));
}

/** What an object says about one property: its value, or its place in a schema; undefined when it is neither. */
export function propertyFragment(wire: unknown): "schema" | "value" | undefined {
  if (!isRecord(wire)) return undefined;
  const type = propertyType(wire);
  if (type === undefined || !Object.hasOwn(wire, type)) return undefined;
  if (!valueDecoders.has(type) && !(typeof wire["id"] === "string" && !Object.hasOwn(wire, "has_children"))) {
    return undefined;
  }
  const payload = fieldOf(wire, type);
  if (!isRecord(payload)) return "value";
  if (Object.keys(payload).length === 0) return type === "button" && !Object.hasOwn(wire, "name") ? "value" : "schema";
  return settingKeys.some((key) => Object.hasOwn(payload, key)) || isPrefixAlone(type, payload) ? "schema" : "value";
}

/** Keys that only stand in the settings of a property. */
const settingKeys = [
  "options",
  "format",
  "database_id",
  "data_source_id",
  "expression",
  "relation_property_id",
  "relation_property_name",
  "rollup_property_id",
  "rollup_property_name",
];

function isPrefixAlone(type: string, payload: WireRecord): boolean {
  return type === "unique_id" && !Object.hasOwn(payload, "number");
}

/** What an object is that holds one property per name; undefined when it holds something else too. */
export function propertyMapKind(wire: unknown): "schema" | "value" | undefined {
  if (!isRecord(wire)) return undefined;
  const kinds = Object.values(wire).map(propertyFragment);
  if (kinds.length === 0 || kinds.includes(undefined)) return undefined;
  return kinds.includes("value") ? "value" : "schema";
}
