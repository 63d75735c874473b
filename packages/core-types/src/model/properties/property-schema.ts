import type { Id, PropertyId } from "../primitives.js";
import type { PropertyType } from "./property-value.js";
import type { RollupFunction } from "./rollup-function.js";
import type { SelectOption, StatusGroup } from "./select-option.js";

interface SchemaCommon {
  readonly id: PropertyId;
  readonly name: string;
  readonly description?: string;
  /** When the app shows the property on the pages of its rows; `section` puts it below the others. Filled by the internal API. */
  readonly pageVisibility?: "hide" | "hide_if_empty" | "section" | "show";
}

/** A property of a kind that needs no settings. */
export interface PlainPropertySchema extends SchemaCommon {
  readonly type: Exclude<
    PropertyType,
    "formula" | "multi_select" | "number" | "relation" | "rollup" | "select" | "status" | "unique_id" | "unsupported"
  >;
  /** How the app writes dates, for kinds that have one. Filled by the internal API. */
  readonly dateFormat?: string;
  /** How the app writes times, for kinds that have one. Filled by the internal API. */
  readonly timeFormat?: string;
}

/** Numbers, and how the app writes them. */
export interface NumberPropertySchema extends SchemaCommon {
  readonly type: "number";
  /** Such as `number`, `percent` or `euro`; an open list. */
  readonly format: string;
  /** Filled by the internal API. */
  readonly display?: NumberDisplay;
}

/** A drawing beside or instead of a number. Filled by the internal API. */
export interface NumberDisplay {
  /** Such as `bar` or `ring`; an open list. */
  readonly type: string;
  readonly color?: string;
  /** The number at which the drawing is full. */
  readonly maxValue?: number;
}

/** Options to choose from. */
export interface SelectPropertySchema extends SchemaCommon {
  readonly type: "multi_select" | "select";
  readonly options: readonly SelectOption[];
}

/** Options in groups. */
export interface StatusPropertySchema extends SchemaCommon {
  readonly type: "status";
  readonly options: readonly SelectOption[];
  readonly groups: readonly StatusGroup[];
}

/** References to rows of a data source. */
export interface RelationPropertySchema extends SchemaCommon {
  readonly type: "relation";
  /** Absent in answers of versions before 2025-09-03. */
  readonly dataSourceId?: Id;
  readonly databaseId?: Id;
  /** The property on the other side, when the relation shows on both. */
  readonly syncedProperty?: { readonly id?: PropertyId; readonly name?: string };
  /** How many rows may be referred to. Filled by the internal API. */
  readonly limit?: number;
}

/** A summary over a relation. */
export interface RollupPropertySchema extends SchemaCommon {
  readonly type: "rollup";
  /** Absent when this version does not know the function. */
  readonly function?: RollupFunction;
  readonly relationPropertyId?: PropertyId;
  readonly relationPropertyName?: string;
  readonly rollupPropertyId?: PropertyId;
  readonly rollupPropertyName?: string;
  /** The group of options that `count_per_group` and `percent_per_group` look at. Filled by the internal API. */
  readonly groupName?: string;
  /** Filled by the internal API. */
  readonly display?: NumberDisplay;
}

/** A formula. */
export interface FormulaPropertySchema extends SchemaCommon {
  readonly type: "formula";
  /** Absent when the source does not give it as text. */
  readonly expression?: string;
  /** The kind of what it comes to, such as `number` or `text`; an open list. Filled by the internal API. */
  readonly resultType?: string;
}

/** A running number. */
export interface UniqueIdPropertySchema extends SchemaCommon {
  readonly type: "unique_id";
  readonly prefix?: string;
}

/** A property of a kind that this version has no name for. */
export interface UnsupportedPropertySchema extends SchemaCommon {
  readonly type: "unsupported";
  readonly sourceType: string;
}

/** One property of a data source. Tell them apart by `type`. */
export type PropertySchema =
  | FormulaPropertySchema
  | NumberPropertySchema
  | PlainPropertySchema
  | RelationPropertySchema
  | RollupPropertySchema
  | SelectPropertySchema
  | StatusPropertySchema
  | UniqueIdPropertySchema
  | UnsupportedPropertySchema;
