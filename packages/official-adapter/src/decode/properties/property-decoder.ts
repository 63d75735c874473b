import type { Id, PropertyId, PropertyValue } from "@pagebridge/core-types";
import type { DecodeContext, FieldReader } from "@pagebridge/core-types/adapter-tools";

/** What is known of a property value besides the value itself. */
export interface PropertySurroundings {
  /** Empty where the source gives none. */
  readonly name: string;
  /** The page that has the value, for references to its files. */
  readonly pageId?: Id | undefined;
}

/** One property value on the wire, taken apart as far as all kinds are alike. */
export interface PropertyInput {
  readonly common: { readonly id: PropertyId; readonly name: string; readonly isIncomplete?: true };
  /** What stands under the type's key: null, a value, or an object. */
  readonly payload: unknown;
  /** The fields of the payload; none when it is no object. */
  readonly fields: FieldReader;
  readonly pageId: Id | undefined;
  /** At this property. */
  readonly context: DecodeContext;
  /** Decodes a value that was found inside this one, as in a rollup's list. */
  readonly value: (wire: unknown) => PropertyValue;
}

/** Decodes one kind of property value. Undefined means that the value does not have the form of its kind. */
export type PropertyDecoder = (input: PropertyInput) => PropertyValue | undefined;
