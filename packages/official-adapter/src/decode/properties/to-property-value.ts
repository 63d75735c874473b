import type { PropertyValue } from "@pagebridge/core-types";
import type { DecodeContext } from "@pagebridge/core-types/adapter-tools";
import {
  fieldOf,
  isRecord,
  readFields,
  stringOf,
  toJsonValue,
  type WireRecord,
} from "@pagebridge/core-types/adapter-tools";
import { decodePropertyId } from "../wire/property-id.js";
import type { PropertySurroundings } from "./property-decoder.js";
import { propertyType } from "./property-types.js";
import { valueDecoders } from "./value-decoders.js";

/** Reads the value of one property. What has no name here, or not the form of its kind, is kept whole and reported. */
export function toPropertyValue(
  wire: unknown,
  { name, pageId }: PropertySurroundings,
  context: DecodeContext,
): PropertyValue {
  const record = isRecord(wire) ? wire : {};
  const id = decodePropertyId(stringOf(record, "id") ?? "");
  const here = context.at({ propertyId: id || undefined });
  const type = propertyType(record);
  if (type === undefined) return withoutType(wire, record, { id, name }, here);
  const common = { id, name, ...incomplete(record, here) };
  const payload = fieldOf(record, type);
  const value = context.deeper(() =>
    valueDecoders.get(type)?.({
      common,
      payload,
      fields: readFields(payload, here),
      pageId,
      context: here,
      value: (inner) => toPropertyValue(withoutId(inner), { name: "" }, here),
    }),
  );
  if (value) return value;
  reportUnsupported(type, here);
  return { type: "unsupported", ...common, sourceType: type, source: toJsonValue(payload) };
}

/** Items of a rollup that the property endpoint gives repeat the id of the rollup, which is not that of their own property. */
function withoutId(wire: unknown): unknown {
  return isRecord(wire) ? Object.fromEntries(Object.entries(wire).filter(([key]) => key !== "id")) : wire;
}

/** Early answers of version 2022-06-28 hold the ids of properties only; the values have to be asked for. */
function withoutType(
  wire: unknown,
  record: WireRecord,
  common: { readonly id: string; readonly name: string },
  context: DecodeContext,
): PropertyValue {
  if (common.id !== "" && Object.keys(record).length === 1) {
    context.report({ code: "value_unavailable", message: "The answer holds the id of a property without its value." });
    return common.id === "title"
      ? { type: "title", ...common, isIncomplete: true, richText: [] }
      : { type: "unsupported", ...common, isIncomplete: true, sourceType: "partial" };
  }
  reportUnsupported("unknown", context);
  return { type: "unsupported", ...common, sourceType: "unknown", source: toJsonValue(wire) };
}

/**
 * Beside a relation, and possibly beside others, the server says whether the page object holds all of it; a `next_url` remains
 * where somebody put the answers of the property endpoint into the page object.
 */
function incomplete(record: WireRecord, context: DecodeContext): { isIncomplete: true } | undefined {
  if (record["has_more"] !== true && stringOf(record, "next_url") === undefined) return undefined;
  context.report({
    code: "truncated",
    message: "A property has more entries than this answer holds; the property endpoint gives all of them.",
  });
  return { isIncomplete: true };
}

function reportUnsupported(sourceType: string, context: DecodeContext): void {
  context.report({
    code: "unsupported_property",
    message: "The value of a property is of a kind or form that has no name here; it is kept as it came.",
    sourceType,
  });
}
