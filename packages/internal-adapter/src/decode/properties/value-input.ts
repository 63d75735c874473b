import type { Id, PropertyId, PropertyValue } from "@pagebridge/core-types";
import type { WireRecord } from "@pagebridge/core-types/adapter-tools";
import type { InternalContext } from "../internal-context.js";

/** One value of a row, with what the schema says about its property. */
export interface ValueInput {
  readonly common: { readonly id: PropertyId; readonly name: string };
  /** What the row holds; undefined when it holds nothing. */
  readonly wire: unknown;
  /** The property's entry in the schema. */
  readonly schema: WireRecord;
  /** The row's own record, for values that are not stored. */
  readonly row: WireRecord;
  readonly rowId: Id;
  /** At the row and property. */
  readonly context: InternalContext;
  /**
   * At the collection and property, for what is true of every row alike. Reports made here are the same for each row, so that
   * whoever collects them can keep one of each.
   */
  readonly everyRow: InternalContext;
}

/** Decodes one kind of value. */
export type ValueDecoder = (input: ValueInput) => PropertyValue;
