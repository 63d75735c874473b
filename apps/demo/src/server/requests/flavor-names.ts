import type { FlavorName } from "@pagebridge/markdown-renderer";

/** The dialects that can be written, in the order in which they are offered. */
export const flavorNames: readonly FlavorName[] = ["gfm"];

/** The dialect of the given name, if there is one. */
export function flavorNamed(name: string | undefined): FlavorName | undefined {
  return flavorNames.find((flavor) => flavor === name);
}
