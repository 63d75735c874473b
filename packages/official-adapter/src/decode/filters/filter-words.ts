import type { FilterKind, FilterOperator } from "@pagebridge/core-types";

/** The kinds of value that a condition can look at, as keys on the wire. */
export const filterKinds: readonly FilterKind[] = [
  "checkbox",
  "created_by",
  "created_time",
  "date",
  "email",
  "files",
  "last_edited_by",
  "last_edited_time",
  "multi_select",
  "number",
  "people",
  "phone_number",
  "relation",
  "rich_text",
  "select",
  "status",
  "string",
  "title",
  "unique_id",
  "url",
  "verification",
];

/** Operators that compare with an operand. */
export const comparingOperators: readonly FilterOperator[] = [
  "after",
  "before",
  "contains",
  "does_not_contain",
  "does_not_equal",
  "ends_with",
  "equals",
  "greater_than",
  "greater_than_or_equal_to",
  "less_than",
  "less_than_or_equal_to",
  "on_or_after",
  "on_or_before",
  "starts_with",
  "status",
];

/** Operators that the wire writes with `true` instead of an operand. */
export const emptinessOperators: readonly FilterOperator[] = ["is_empty", "is_not_empty"];

/** Operators that the wire writes with an empty object instead of an operand. */
export const periodOperators: readonly FilterOperator[] = [
  "next_month",
  "next_week",
  "next_year",
  "past_month",
  "past_week",
  "past_year",
  "this_month",
  "this_week",
  "this_year",
];

/** How many of a rollup's values must meet a condition. */
export const quantifiers = ["any", "every", "none"] as const;

/** The times that filters and sorts can name without naming a property. */
export const timestamps = ["created_time", "last_edited_time"] as const;
