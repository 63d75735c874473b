import type { Id, PropertyId } from "../primitives.js";
import type { PropertyType } from "./property-value.js";
import type { RollupFunction } from "./rollup-function.js";
import type { SelectOption, StatusGroup } from "./select-option.js";

interface SchemaCommon {
  readonly id: PropertyId;
  readonly name: string;
  readonly description?: string;
}

/** A property of a kind that needs no settings. */
export interface PlainPropertySchema extends SchemaCommon {
  readonly type: Exclude<
    PropertyType,
    "formula" | "multi_select" | "number" | "relation" | "rollup" | "select" | "status" | "unique_id" | "unsupported"
  >;
}

/** Numbers, and how the app writes them. */
export interface NumberPropertySchema extends SchemaCommon {
  readonly type: "number";
  /** Such as `number`, `percent` or `euro`; an open list. */
  readonly format: string;
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
}

/** A formula. */
export interface FormulaPropertySchema extends SchemaCommon {
  readonly type: "formula";
  /** Absent when the source does not give it as text. */
  readonly expression?: string;
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
