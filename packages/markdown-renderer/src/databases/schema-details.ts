import type { PropertySchema } from "@pagebridge/core-types";
import { detailsIn } from "../properties/details-in.js";
import { rowDetails } from "./details.js";

/** What says which property is meant, and not how it is set. */
const identity = /^(?:id|name|sourceType|type)$|Id$/;

/** The names of the settings of properties that are not among those written. */
export function schemaDetails(properties: readonly PropertySchema[], written: readonly string[]): readonly string[] {
  return properties.flatMap((property) =>
    Object.entries(property).flatMap(([name, value]: readonly [string, unknown]) => {
      if (written.includes(name)) return detailsIn(value, rowDetails);
      return identity.test(name) || (Array.isArray(value) && value.length === 0) ? [] : [name];
    }),
  );
}
