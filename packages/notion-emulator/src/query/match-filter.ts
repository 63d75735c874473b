import type {
  Filter,
  FilterCondition,
  PropertyFilter,
  PropertySchema,
  PropertyValue,
  RollupValue,
} from "@pagebridge/core-types";
import { normalizeId, plainText } from "@pagebridge/core-types";
import { meetsDateCondition } from "./date-condition.js";
import type { QueryRow } from "./query-row.js";
import {
  meetsCheckboxCondition,
  meetsNumberCondition,
  meetsSetCondition,
  meetsTextCondition,
} from "./value-condition.js";

/** What a filter is tested against besides the row. */
export interface MatchContext {
  readonly schema: readonly PropertySchema[];
  /** Milliseconds since 1970. */
  readonly now: number;
  /** Who `"me"` is; nobody when absent. */
  readonly readerId?: string;
  /** Whose days the days are. @default "UTC" */
  readonly timeZone?: string;
}

/** Tells whether a row meets a filter. A filter that the model could not express hides nothing. */
export function meetsFilter(row: QueryRow, filter: Filter, context: MatchContext): boolean {
  switch (filter.type) {
    case "and":
      return filter.filters.every((part) => meetsFilter(row, part, context));
    case "or":
      return filter.filters.some((part) => meetsFilter(row, part, context));
    case "timestamp":
      return meetsDateCondition(row.time(filter.timestamp), filter.condition, context.now, context.timeZone);
    case "property":
      return meetsPropertyFilter(row, filter, context);
    case "unsupported":
      return true;
  }
}

function meetsPropertyFilter(row: QueryRow, filter: PropertyFilter, context: MatchContext): boolean {
  const value = row.value(filter.property);
  if (value?.type === "rollup") return meetsRollup(value, filter, context);
  return meetsCondition(value, filter, context);
}

function meetsRollup(value: RollupValue, filter: PropertyFilter, context: MatchContext): boolean {
  if (value.result.type !== "array") return meetsCondition(value, filter, context);
  const test = (element: PropertyValue): boolean => meetsCondition(element, filter, context);
  switch (filter.quantifier) {
    case "every":
      return value.result.values.every(test);
    case "none":
      return !value.result.values.some(test);
    default:
      return value.result.values.some(test);
  }
}

function meetsCondition(value: PropertyValue | undefined, filter: PropertyFilter, context: MatchContext): boolean {
  const { condition, kind } = filter;
  switch (kind) {
    case "title":
    case "rich_text":
    case "url":
    case "email":
    case "phone_number":
    case "string":
      return meetsTextCondition(textOf(value), condition);
    case "number":
    case "unique_id":
      return meetsNumberCondition(numberOf(value), condition);
    case "checkbox":
      return meetsCheckboxCondition(booleanOf(value), condition);
    case "select":
      return meetsSetCondition(optionNames(value), condition);
    case "multi_select":
      return meetsSetCondition(optionNames(value), condition);
    case "status":
      return meetsSetCondition(optionNames(value), withGroupMembers(filter, context.schema));
    case "date":
    case "created_time":
    case "last_edited_time":
      return meetsDateCondition(dateOf(value), condition, context.now, context.timeZone);
    case "people":
    case "created_by":
    case "last_edited_by":
      return meetsSetCondition(userIds(value), withIds(condition, context.readerId));
    case "relation":
      return meetsSetCondition(value?.type === "relation" ? value.pageIds : [], withIds(condition, context.readerId));
    case "files":
      return meetsSetCondition(value?.type === "files" ? value.files.map((file) => file.url) : [], condition);
    case "verification":
      return meetsVerification(value, condition);
  }
}

/** The text of a value; empty when it has none. */
export function textOf(value: PropertyValue | undefined): string {
  switch (value?.type) {
    case "title":
    case "rich_text":
      return plainText(value.richText);
    case "url":
      return value.url ?? "";
    case "email":
      return value.email ?? "";
    case "phone_number":
      return value.phoneNumber ?? "";
    case "formula":
    case "rollup":
      return value.result.type === "string" ? (value.result.value ?? "") : "";
    default:
      return "";
  }
}

/** The number of a value; undefined when it has none. */
export function numberOf(value: PropertyValue | undefined): number | undefined {
  switch (value?.type) {
    case "number":
    case "unique_id":
      return value.number;
    case "formula":
    case "rollup":
      return value.result.type === "number" ? value.result.value : undefined;
    default:
      return undefined;
  }
}

/** Yes or no; no when the value is neither. */
export function booleanOf(value: PropertyValue | undefined): boolean {
  if (value?.type === "checkbox") return value.checked;
  if (value?.type !== "formula" && value?.type !== "rollup") return false;
  return value.result.type === "boolean" && value.result.value === true;
}

/** The first moment of a date value; undefined when it is empty. */
export function dateOf(value: PropertyValue | undefined): string | undefined {
  switch (value?.type) {
    case "date":
      return value.date?.start;
    case "created_time":
    case "last_edited_time":
      return value.time;
    case "formula":
    case "rollup":
      return value.result.type === "date" ? value.result.value?.start : undefined;
    default:
      return undefined;
  }
}

/** The names of the options that are chosen. */
export function optionNames(value: PropertyValue | undefined): readonly string[] {
  switch (value?.type) {
    case "select":
    case "status":
      return value.option ? [value.option.name] : [];
    case "multi_select":
      return value.options.map((option) => option.name);
    default:
      return [];
  }
}

function userIds(value: PropertyValue | undefined): readonly string[] {
  switch (value?.type) {
    case "people":
      return value.people.map((user) => user.id);
    case "created_by":
    case "last_edited_by":
      return value.user ? [value.user.id] : [];
    default:
      return [];
  }
}

function withIds(condition: FilterCondition, readerId: string | undefined): FilterCondition {
  if (typeof condition.value !== "string") return condition;
  const id = condition.value === "me" ? (readerId ?? "me") : (normalizeId(condition.value) ?? condition.value);
  return { operator: condition.operator, value: id };
}

/** The name of a status group stands for all its options. */
function withGroupMembers({ condition, property }: PropertyFilter, schema: readonly PropertySchema[]): FilterCondition {
  const { operator, value } = condition;
  const settings = schema.find(({ id, name }) => id === property || name === property);
  if (settings?.type !== "status" || value === undefined) return condition;
  const wanted = typeof value === "object" ? value : [String(value)];
  const names = wanted.flatMap((name) => {
    const group = settings.groups.find((candidate) => candidate.name === name);
    const members = settings.options.filter(
      (option) => option.id !== undefined && group?.optionIds.includes(option.id),
    );
    return [name, ...members.map((option) => option.name)];
  });
  return { operator, value: names };
}

function meetsVerification(value: PropertyValue | undefined, { operator, value: wanted }: FilterCondition): boolean {
  const state = value?.type === "verification" ? value.state : undefined;
  const shown = state === undefined || state === "unverified" ? "none" : state;
  return operator === "does_not_equal" ? shown !== wanted : shown === wanted;
}
