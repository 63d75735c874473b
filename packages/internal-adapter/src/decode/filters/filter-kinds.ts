import type { FilterKind } from "@pagebridge/core-types";
import { fieldOf, isRecord, recordOf, stringOf, type WireRecord } from "@pagebridge/core-types/adapter-tools";
import type { OperandFamily } from "../../knowledge/filter-operators.js";
import { type AppPropertyType, isAppPropertyType } from "../../knowledge/property-types.js";
import { formulaResultType } from "../properties/formula-expression.js";
import { rollupSettings } from "../properties/rollup-settings.js";

/** What a condition on a property looks at. */
export interface ComparedKind {
  readonly kind: FilterKind;
  readonly computed?: "formula" | "rollup";
}

/** What conditions on each kind of value compare. That verifications are compared as statuses is not confirmed by any source. */
export const familyOfKind: Readonly<Record<FilterKind, OperandFamily>> = {
  checkbox: "checkbox",
  created_by: "person",
  created_time: "date",
  date: "date",
  email: "text",
  files: "presence",
  last_edited_by: "person",
  last_edited_time: "date",
  multi_select: "options",
  number: "number",
  people: "person",
  phone_number: "text",
  relation: "relation",
  rich_text: "text",
  select: "option",
  status: "status",
  string: "text",
  title: "text",
  unique_id: "number",
  url: "text",
  verification: "status",
};

type StoredType = Exclude<
  AppPropertyType,
  "button" | "formula" | "last_visited_time" | "location" | "place" | "rollup"
>;

const kindOfType: Readonly<Record<StoredType, FilterKind>> = {
  auto_increment_id: "unique_id",
  checkbox: "checkbox",
  created_by: "created_by",
  created_time: "created_time",
  date: "date",
  email: "email",
  file: "files",
  last_edited_by: "last_edited_by",
  last_edited_time: "last_edited_time",
  multi_select: "multi_select",
  number: "number",
  person: "people",
  phone_number: "phone_number",
  relation: "relation",
  select: "select",
  status: "status",
  text: "rich_text",
  title: "title",
  url: "url",
  verification: "verification",
};

/**
 * The kind of value that a condition looks at: by the property's type, for results by what the operator compares, else by what
 * the result is known to be. Undefined when the two do not go together, or when nothing says it.
 */
export function comparedKind(property: WireRecord | undefined, family: OperandFamily): ComparedKind | undefined {
  const type = property && stringOf(property, "type");
  if (!property || type === undefined) return byFamily(family, "rich_text");
  switch (type) {
    case "formula": {
      const inner = family === "presence" ? formulaKind(property) : byFamily(family, "string")?.kind;
      return inner && { kind: inner, computed: "formula" };
    }
    case "rollup": {
      const inner = family === "presence" ? rollupKind(property) : byFamily(family, "rich_text")?.kind;
      return inner && { kind: inner, computed: "rollup" };
    }
    default: {
      const kind = storedKind(type);
      return kind && goesWith(kind, family) ? { kind } : undefined;
    }
  }
}

/** Filters from before a property changed its type compare options in another kind's words. */
const optionFamilies: readonly OperandFamily[] = ["option", "options", "status"];

function goesWith(kind: FilterKind, family: OperandFamily): boolean {
  const own = familyOfKind[kind];
  const areOptions = optionFamilies.includes(own) && optionFamilies.includes(family);
  return family === "presence" || own === family || areOptions;
}

function storedKind(type: string): FilterKind | undefined {
  return isAppPropertyType(type) && isStored(type) ? kindOfType[type] : undefined;
}

function isStored(type: AppPropertyType): type is StoredType {
  return Object.hasOwn(kindOfType, type);
}

function byFamily(family: OperandFamily, text: "rich_text" | "string"): ComparedKind | undefined {
  switch (family) {
    case "checkbox":
    case "date":
    case "number":
    case "relation":
    case "status":
      return { kind: family };
    case "option":
      return { kind: "select" };
    case "options":
      return { kind: "multi_select" };
    case "person":
      return { kind: "people" };
    case "text":
      return { kind: text };
    case "presence":
      return undefined;
  }
}

function formulaKind(property: WireRecord): FilterKind {
  switch (formulaResultType(property)) {
    case "checkbox":
    case "boolean":
      return "checkbox";
    case "date":
      return "date";
    case "number":
      return "number";
    default:
      return "string";
  }
}

const dateFunctions: readonly unknown[] = ["date_range", "earliest_date", "latest_date"];
const listFunctions: readonly unknown[] = ["show_original", "show_unique"];

function rollupKind(property: WireRecord): FilterKind | undefined {
  const { function: name } = rollupSettings(property);
  if (name !== undefined && dateFunctions.includes(name)) return "date";
  const targetType = fieldOf(property, "target_property_type");
  const target = isRecord(targetType) ? stringOf(targetType, "type") : targetType;
  const kind = typeof target === "string" ? storedKind(target) : undefined;
  if (!listFunctions.includes(name) && name !== "min" && name !== "max") return "number";
  return kind && sumKind(kind);
}

/** Conditions on the values of a rollup know fewer kinds than conditions on properties. */
function sumKind(kind: FilterKind): FilterKind {
  const family = familyOfKind[kind];
  if (family === "text") return "rich_text";
  if (family === "person") return "people";
  return family === "date" || family === "number" ? family : kind;
}

/** The schema's entry for a property. */
export function schemaEntry(collection: WireRecord | undefined, property: string): WireRecord | undefined {
  return recordOf(recordOf(collection ?? {}, "schema") ?? {}, property);
}
