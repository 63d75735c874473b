import type { Place } from "@pagebridge/core-types";
import type { DecodeContext } from "@pagebridge/core-types/adapter-tools";
import { defined, readFields } from "@pagebridge/core-types/adapter-tools";

/** Reads a place on the map; undefined when latitude or longitude is missing. */
export function toPlace(wire: unknown, context: DecodeContext): Place | undefined {
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
      awsPlaceId: fields.text("aws_place_id"),
      googlePlaceId: fields.text("google_place_id"),
    }),
  };
}
