import type { JsonValue } from "../primitives.js";

/** How a condition compares. The official API's words; a condition with no operand has no `value`. */
export type FilterOperator =
  | "after"
  | "before"
  | "contains"
  | "does_not_contain"
  | "does_not_equal"
  | "ends_with"
  | "equals"
  | "greater_than"
  | "greater_than_or_equal_to"
  | "is_empty"
  | "is_not_empty"
  | "less_than"
  | "less_than_or_equal_to"
  | "next_month"
  | "next_week"
  | "next_year"
  | "on_or_after"
  | "on_or_before"
  | "past_month"
  | "past_week"
  | "past_year"
  | "starts_with"
  | "status"
  | "this_month"
  | "this_week"
  | "this_year";

/** One comparison. */
export interface FilterCondition {
  readonly operator: FilterOperator;
  readonly value?: boolean | number | string | readonly string[];
}

/** What kind of value a condition looks at. The official API's keys. */
export type FilterKind =
  | "checkbox"
  | "created_by"
  | "created_time"
  | "date"
  | "email"
  | "files"
  | "last_edited_by"
  | "last_edited_time"
  | "multi_select"
  | "number"
  | "people"
  | "phone_number"
  | "relation"
  | "rich_text"
  | "select"
  | "status"
  | "string"
  | "title"
  | "unique_id"
  | "url"
  | "verification";

/** All or any of several filters. */
export interface FilterGroup {
  readonly type: "and" | "or";
  readonly filters: readonly Filter[];
}

/** A condition on a property. */
export interface PropertyFilter {
  readonly type: "property";
  /** Id or name, as the source wrote it (ids decoded). */
  readonly property: string;
  readonly kind: FilterKind;
  readonly condition: FilterCondition;
  /** Set when the property is a formula or rollup and `kind` is that of its result. */
  readonly computed?: "formula" | "rollup";
  /** How many of a rollup's values must meet the condition. */
  readonly quantifier?: "any" | "every" | "none";
}

/** A condition on the time of creation or of the last edit. */
export interface TimestampFilter {
  readonly type: "timestamp";
  readonly timestamp: "created_time" | "last_edited_time";
  readonly condition: FilterCondition;
}

/** A filter that this version cannot express; rows that it would hide may be shown. */
export interface UnsupportedFilter {
  readonly type: "unsupported";
  readonly source: JsonValue;
}

/** Which rows a view or query shows. */
export type Filter = FilterGroup | PropertyFilter | TimestampFilter | UnsupportedFilter;
