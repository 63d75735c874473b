import type { FilterOperator } from "@pagebridge/core-types";

/** What an operator compares. */
export type OperandFamily =
  | "checkbox"
  | "date"
  | "number"
  | "option"
  | "options"
  | "person"
  | "presence"
  | "relation"
  | "status"
  | "text";

/** What an operator of the app means. */
export interface OperatorMeaning {
  readonly family: OperandFamily;
  /** `period` stands for a stretch of time that the operand names. */
  readonly operator: FilterOperator | "period" | "within";
}

/** The operators of filters, by the app's names. */
export const filterOperators: Readonly<Record<string, OperatorMeaning>> = {
  checkbox_is: { family: "checkbox", operator: "equals" },
  checkbox_is_not: { family: "checkbox", operator: "does_not_equal" },
  date_is: { family: "date", operator: "equals" },
  date_is_after: { family: "date", operator: "after" },
  date_is_before: { family: "date", operator: "before" },
  date_is_on_or_after: { family: "date", operator: "on_or_after" },
  date_is_on_or_before: { family: "date", operator: "on_or_before" },
  date_is_relative_to: { family: "date", operator: "period" },
  date_is_within: { family: "date", operator: "within" },
  enum_contains: { family: "options", operator: "contains" },
  enum_does_not_contain: { family: "options", operator: "does_not_contain" },
  enum_is: { family: "option", operator: "equals" },
  enum_is_not: { family: "option", operator: "does_not_equal" },
  is_empty: { family: "presence", operator: "is_empty" },
  is_not_empty: { family: "presence", operator: "is_not_empty" },
  number_does_not_equal: { family: "number", operator: "does_not_equal" },
  number_equals: { family: "number", operator: "equals" },
  number_greater_than: { family: "number", operator: "greater_than" },
  number_greater_than_or_equal_to: { family: "number", operator: "greater_than_or_equal_to" },
  number_less_than: { family: "number", operator: "less_than" },
  number_less_than_or_equal_to: { family: "number", operator: "less_than_or_equal_to" },
  person_contains: { family: "person", operator: "contains" },
  person_does_not_contain: { family: "person", operator: "does_not_contain" },
  relation_contains: { family: "relation", operator: "contains" },
  relation_does_not_contain: { family: "relation", operator: "does_not_contain" },
  status_is: { family: "status", operator: "equals" },
  status_is_not: { family: "status", operator: "does_not_equal" },
  string_contains: { family: "text", operator: "contains" },
  string_does_not_contain: { family: "text", operator: "does_not_contain" },
  string_ends_with: { family: "text", operator: "ends_with" },
  string_is: { family: "text", operator: "equals" },
  string_is_not: { family: "text", operator: "does_not_equal" },
  string_starts_with: { family: "text", operator: "starts_with" },
};

/** What an operator means; undefined when it has no name here. */
export function operatorMeaning(name: string): OperatorMeaning | undefined {
  return Object.hasOwn(filterOperators, name) ? filterOperators[name] : undefined;
}
