import type { FilterKind, FilterOperator } from "@pagebridge/core-types";

const presence = ["is_empty", "is_not_empty"] as const;
const text = [
  "equals",
  "does_not_equal",
  "contains",
  "does_not_contain",
  "starts_with",
  "ends_with",
  ...presence,
] as const;
const number = [
  "equals",
  "does_not_equal",
  "greater_than",
  "less_than",
  "greater_than_or_equal_to",
  "less_than_or_equal_to",
  ...presence,
] as const;
const date = [
  "equals",
  "before",
  "after",
  "on_or_before",
  "on_or_after",
  "this_week",
  "this_month",
  "this_year",
  "past_week",
  "past_month",
  "past_year",
  "next_week",
  "next_month",
  "next_year",
  ...presence,
] as const;
const contains = ["contains", "does_not_contain", ...presence] as const;
const option = ["equals", "does_not_equal", ...presence] as const;

/** The conditions that each kind of value takes in a query. */
export const operatorsByKind: { readonly [Kind in FilterKind]: readonly FilterOperator[] } = {
  checkbox: ["equals", "does_not_equal"],
  created_by: contains,
  created_time: date,
  date,
  email: text,
  files: presence,
  last_edited_by: contains,
  last_edited_time: date,
  multi_select: contains,
  number,
  people: contains,
  phone_number: text,
  relation: contains,
  rich_text: text,
  select: option,
  status: option,
  string: text,
  title: text,
  unique_id: number,
  url: text,
  verification: ["status", "does_not_equal"],
};

/** Tells whether a key names a kind of value. */
export function isFilterKind(key: string): key is FilterKind {
  return Object.hasOwn(operatorsByKind, key);
}
