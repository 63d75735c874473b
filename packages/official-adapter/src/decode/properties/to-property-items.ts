import type { PropertyItems, PropertyValue } from "@pagebridge/core-types";
import type { DecodeContext } from "@pagebridge/core-types/adapter-tools";
import {
  fieldOf,
  isList,
  isRecord,
  listOf,
  recordOf,
  stringOf,
  type WireRecord,
} from "@pagebridge/core-types/adapter-tools";
import type { PropertySurroundings } from "./property-decoder.js";
import { toPropertyValue } from "./to-property-value.js";

/** Reads an answer of the property endpoint, or several answers of one list. */
export function toPropertyItems(
  wire: unknown,
  surroundings: PropertySurroundings,
  context: DecodeContext,
): PropertyItems {
  const answers = (isList(wire) ? wire : [wire]).filter(isRecord);
  const last = answers.at(-1);
  if (!last || listOf(last, "results") === undefined) {
    return { value: toPropertyValue(last ?? wire, surroundings, context), hasMore: false };
  }
  const items = answers.flatMap((answer) => listOf(answer, "results") ?? []).filter(isRecord);
  const hasMore = last["has_more"] === true;
  const value = toPropertyValue(wholeValue(items, last), surroundings, context);
  return { value: hasMore ? incomplete(value, context) : value, hasMore };
}

/** Puts the items of a list, and what its last answer says about the whole, together as the value that a page object would hold. */
export function wholeValue(items: readonly WireRecord[], last: WireRecord): WireRecord {
  const total = recordOf(last, "property_item");
  const first = items[0];
  const type = (total && stringOf(total, "type")) ?? (first && stringOf(first, "type")) ?? "unknown";
  const id = (total && stringOf(total, "id")) ?? (first && stringOf(first, "id")) ?? "";
  if (type !== "rollup") return { id, type, [type]: items.map((item) => fieldOf(item, type)) };
  const rollup = recordOf(total ?? {}, "rollup") ?? {};
  // The total of a rollup that shows its originals is an empty list: the items are the values.
  return { id, type, rollup: rollup["type"] === "array" ? { ...rollup, array: items } : rollup };
}

function incomplete(value: PropertyValue, context: DecodeContext): PropertyValue {
  context
    .at({ propertyId: value.id || undefined })
    .report({ code: "truncated", message: "The list of a property's items goes on in further answers." });
  return { ...value, isIncomplete: true };
}
