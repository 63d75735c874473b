import type { JsonValue, Sort } from "@pagebridge/core-types";
import type { EncodeQueryOptions } from "./encode-filter.js";
import { fromPropertyReference } from "./property-reference.js";

/** Writes sorts as queries take them. */
export function encodeSorts(sorts: readonly Sort[], { properties }: EncodeQueryOptions = {}): readonly JsonValue[] {
  return sorts.map((sort) =>
    sort.type === "property"
      ? { property: fromPropertyReference(sort.property, properties), direction: sort.direction }
      : { timestamp: sort.timestamp, direction: sort.direction },
  );
}
