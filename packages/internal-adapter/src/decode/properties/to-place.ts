import type { Place } from "@pagebridge/core-types";
import { defined, readFields } from "@pagebridge/core-types/adapter-tools";
import type { InternalContext } from "../internal-context.js";

/** Reads the payload of a place; undefined when latitude or longitude is missing. */
export function toPlace(wire: unknown, context: InternalContext): Place | undefined {
  const fields = readFields(wire, context);
  const latitude = fields.number("lat");
  const longitude = fields.number("lon");
  if (latitude === undefined || longitude === undefined) return undefined;
  return {
    latitude,
    longitude,
    ...defined({
      name: fields.text("name"),
      address: fields.text("address"),
      awsPlaceId: fields.text("awsPlaceId"),
      googlePlaceId: fields.text("googlePlaceId"),
    }),
  };
}
