import type { GroupBy, ViewGroup } from "@pagebridge/core-types";
import {
  defined,
  fieldOf,
  isList,
  isRecord,
  listOf,
  recordOf,
  stringOf,
  type WireRecord,
} from "@pagebridge/core-types/adapter-tools";
import { schemaEntry } from "../filters/filter-kinds.js";
import { pickFields } from "./pick-fields.js";
import { propertyName, type ViewInput } from "./view-input.js";

const directions = ["ascending", "descending", "manual"] as const;

/** What gathers rows, under two keys of a view's format: the rule and the groups that it made. */
export interface GroupKeys {
  readonly rule: string;
  readonly groups: readonly string[];
}

/** The columns of a board. */
export const boardColumns: GroupKeys = { rule: "board_columns_by", groups: ["board_columns", "board_groups2"] };

/** The groups of all other views, and the groups inside the columns of a board. */
export const collectionGroups: GroupKeys = { rule: "collection_group_by", groups: ["collection_groups"] };

/** Reads how a view gathers its rows; undefined when it does not. Groups of another property are left over from before, and are no groups. */
export function toViewGroupBy({ rule, groups }: GroupKeys, input: ViewInput): GroupBy | undefined {
  const list = groups.map((key) => listOf(input.format, key)).find((candidate) => candidate !== undefined);
  return toGroupBy(fieldOf(input.format, rule) ?? legacyRule(rule, input), list, input);
}

/** Boards of 2020 name the property in their query. */
function legacyRule(rule: string, { query, collection }: ViewInput): WireRecord | undefined {
  const property = rule === boardColumns.rule ? stringOf(query, "group_by") : undefined;
  if (property === undefined) return undefined;
  return { property, type: stringOf(schemaEntry(collection, property) ?? {}, "type") ?? "unknown" };
}

/** Reads a rule by which rows are gathered, with the groups that are listed for it. */
export function toGroupBy(
  wire: unknown,
  groups: readonly unknown[] | undefined,
  input: ViewInput,
): GroupBy | undefined {
  const { collection, context } = input;
  if (!isRecord(wire)) return undefined;
  const fields = pickFields(
    wire,
    {
      type: ["type"],
      property: ["property", "property_id"],
      hideEmptyGroups: ["hideEmptyGroups", "hide_empty_groups"],
      isColorless: ["disableBoardColorColumns"],
      resultType: ["resultType", "result_type"],
    },
    context,
  );
  const propertyId = fields.text("property");
  if (propertyId === undefined) return undefined;
  const entry = schemaEntry(collection, propertyId) ?? {};
  const isColorless = fields.boolean("isColorless");
  const ofResult = recordOf(wire, "groupBy") ?? recordOf(wire, "group_by");
  return {
    type: fields.text("type") ?? stringOf(entry, "type") ?? "unknown",
    propertyId,
    ...defined({
      propertyName: propertyName(propertyId, collection),
      hideEmptyGroups: fields.boolean("hideEmptyGroups"),
      isColored: isColorless === undefined ? undefined : !isColorless,
      resultType: fields.text("resultType") ?? (ofResult && stringOf(ofResult, "type")),
      ...grouping(ofResult ? { ...withoutRule(wire), ...ofResult } : wire, input),
      groups: toGroups(groups, propertyId),
    }),
  };
}

/** For formulas, what makes a group depends on the result and stands one level deeper. */
function withoutRule(wire: WireRecord): WireRecord {
  const { groupBy: _camel, group_by: _snake, ...rest } = wire;
  return rest;
}

function grouping(wire: WireRecord, { context }: ViewInput) {
  const fields = pickFields(
    wire,
    {
      granularity: ["groupBy", "group_by"],
      startDayOfWeek: ["startDayOfWeek", "start_day_of_week"],
      rangeStart: ["rangeStart", "range_start"],
      rangeEnd: ["rangeEnd", "range_end"],
      rangeSize: ["rangeSize", "range_size"],
    },
    context,
  );
  const sort = recordOf(wire, "sort");
  const day = fields.number("startDayOfWeek");
  return {
    sort: sort && pickFields(sort, { type: ["type"] }, context).word("type", directions),
    granularity: fields.text("granularity"),
    startDayOfWeek: day === 0 || day === 1 ? day : undefined,
    rangeStart: fields.number("rangeStart"),
    rangeEnd: fields.number("rangeEnd"),
    rangeSize: fields.number("rangeSize"),
  } as const;
}

function toGroups(groups: readonly unknown[] | undefined, propertyId: string): readonly ViewGroup[] | undefined {
  const own = groups?.filter(isRecord).filter((group) => fieldOf(group, "property") === propertyId);
  if (own === undefined || own.length === 0) return undefined;
  return own.map((group) =>
    defined({
      value: groupValue(fieldOf(recordOf(group, "value") ?? {}, "value")),
      isHidden: fieldOf(group, "hidden") === true ? true : undefined,
    }),
  );
}

const valueKeys = ["group", "option", "name", "id", "value", "start_date", "start"];

/** Groups are named by a text, by an option or group of a status, by a person, or by a range of dates. */
function groupValue(value: unknown): string | undefined {
  if (typeof value === "string") return value === "" ? undefined : value;
  if (typeof value === "number" || typeof value === "boolean") return String(value);
  if (isList(value)) return value.map(groupValue).filter(Boolean).join(",") || undefined;
  if (!isRecord(value)) return undefined;
  for (const key of valueKeys) {
    const named = fieldOf(value, key);
    if (typeof named === "string" && named !== "") return named;
    if (typeof named === "number") return String(named);
  }
  return groupValue(fieldOf(value, "range"));
}
