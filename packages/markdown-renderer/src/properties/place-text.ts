import type { Place } from "@pagebridge/core-types";

/** A place as text: name and address as far as they are known, and the coordinates. */
export function placeText({ address, latitude, longitude, name }: Place): string {
  const words = [name, address === name ? undefined : address].filter((part) => part !== undefined && part !== "");
  const coordinates = `${latitude}, ${longitude}`;
  return words.length === 0 ? coordinates : `${words.join(", ")} (${coordinates})`;
}
