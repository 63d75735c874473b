import type { Decoded, Sort } from "@pagebridge/core-types";
import { collectDiagnostics, type WireRecord } from "@pagebridge/core-types/adapter-tools";
import { propertyIdOf, timestampProperty } from "./property-reference.js";

/**
 * Writes sorts as the app's queries take them. One that names a property which the schema does not have is left out and reported.
 *
 * @param collection By its schema, names of properties are told from ids.
 */
export function encodeSorts(sorts: readonly Sort[], collection?: WireRecord): Decoded<readonly WireRecord[]> {
  return collectDiagnostics((context) =>
    sorts.flatMap((sort) => {
      const { direction } = sort;
      if (sort.type === "timestamp") return [{ property: timestampProperty(sort.timestamp, collection), direction }];
      const property = propertyIdOf(sort.property, collection);
      if (property !== undefined) return [{ property, direction }];
      context.report({
        code: "invalid_value",
        message: "A sort names a property that the data source does not have; it is left out.",
      });
      return [];
    }),
  );
}
