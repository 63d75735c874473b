import type { FilterCondition } from "@pagebridge/core-types";
import {
  fieldOf,
  idOf,
  isList,
  isRecord,
  stringOf,
  toId,
  type WireRecord,
  withoutMinusZero,
} from "@pagebridge/core-types/adapter-tools";
import type { OperandFamily } from "../../knowledge/filter-operators.js";

/** What a condition compares with; `unfinished` while nobody has chosen it. */
export type ReadOperand =
  | { readonly type: "unfinished" }
  | { readonly type: "unknown" }
  | { readonly type: "value"; readonly value: NonNullable<FilterCondition["value"]> };

/** Reads what a condition compares with, for every family but dates. Lists stay lists. */
export function readOperand(wire: unknown, family: OperandFamily): ReadOperand {
  if (isUnfinished(wire)) return { type: "unfinished" };
  if (isList(wire)) {
    const values = wire.filter((entry) => !isUnfinished(entry)).map((entry) => single(entry, family));
    const words = values.filter((value) => typeof value === "string");
    if (words.length === values.length && takesLists(family)) return { type: "value", value: words };
    const [only, ...others] = values;
    return only !== undefined && others.length === 0 ? { type: "value", value: only } : { type: "unknown" };
  }
  const value = single(wire, family);
  return value === undefined ? { type: "unknown" } : { type: "value", value };
}

/** Whether nothing was chosen yet: such a condition hides no row. */
export function isUnfinished(wire: unknown): boolean {
  if (wire === undefined || wire === null) return true;
  if (isList(wire)) return wire.every(isUnfinished);
  const value = isRecord(wire) ? fieldOf(wire, "value") : wire;
  return value === undefined || value === null;
}

function takesLists(family: OperandFamily): boolean {
  return family !== "checkbox" && family !== "number" && family !== "text";
}

function single(wire: unknown, family: OperandFamily): boolean | number | string | undefined {
  const value = isRecord(wire) && Object.hasOwn(wire, "value") ? fieldOf(wire, "value") : wire;
  switch (family) {
    case "checkbox":
      return typeof value === "boolean" ? value : undefined;
    case "number":
      return toNumber(value);
    case "person":
      return idOfPointer(value);
    case "relation":
      return idOfPointer(value);
    default:
      return typeof value === "string" ? value : undefined;
  }
}

function toNumber(value: unknown): number | undefined {
  const number = typeof value === "string" && value.trim() !== "" ? Number(value) : value;
  return typeof number === "number" && Number.isFinite(number) ? withoutMinusZero(number) : undefined;
}

/** People are named by pointers, or by the word `me`; pages by their ids. */
function idOfPointer(value: unknown): string | undefined {
  return isRecord(value) ? idOf(value) : toId(value);
}

/** Writes what a condition compares with; undefined when it does not go with the family. */
export function writeOperand(
  value: FilterCondition["value"],
  family: OperandFamily,
  groupNames: ReadonlySet<string>,
): unknown {
  if (value === undefined) return undefined;
  if (typeof value === "object") {
    if (!takesLists(family) || value.length === 0) return undefined;
    return value.map((word) => writeSingle(word, family, groupNames));
  }
  return writeSingle(value, family, groupNames);
}

function writeSingle(
  value: boolean | number | string,
  family: OperandFamily,
  groupNames: ReadonlySet<string>,
): WireRecord | undefined {
  switch (family) {
    case "checkbox":
      return typeof value === "boolean" ? { type: "exact", value } : undefined;
    case "number":
      return typeof value === "number" ? { type: "exact", value } : undefined;
    case "person":
      if (value === "me") return { type: "relative", value };
      return typeof value === "string" ? { type: "exact", value: { table: "notion_user", id: value } } : undefined;
    case "status":
      if (typeof value !== "string") return undefined;
      return { type: groupNames.has(value) ? "is_group" : "is_option", value };
    default:
      return typeof value === "string" ? { type: "exact", value } : undefined;
  }
}

/** Names of a status's groups that are no names of options. */
export function groupNamesOf(property: WireRecord | undefined): ReadonlySet<string> {
  const namesIn = (key: string, name: string): readonly string[] => {
    const entries = fieldOf(property ?? {}, key);
    return (isList(entries) ? entries.filter(isRecord) : []).flatMap((entry) => stringOf(entry, name) ?? []);
  };
  const options = new Set(namesIn("options", "value"));
  return new Set(namesIn("groups", "name").filter((name) => !options.has(name)));
}
