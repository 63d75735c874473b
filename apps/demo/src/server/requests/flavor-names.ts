import type { FlavorName } from "@pagebridge/markdown-renderer/flavors";

// A table, so that a dialect which is added does not compile before it has its place here.
const places: Readonly<Record<FlavorName, number>> = { gfm: 1, commonmark: 2, obsidian: 3, mdx: 4, notion: 5 };

/** The dialects that can be written, in the order in which they are offered. */
export const flavorNames: readonly FlavorName[] = namesOf(places);

/** The dialect of the given name, if there is one. */
export function flavorNamed(name: string | undefined): FlavorName | undefined {
  return flavorNames.find((flavor) => flavor === name);
}

function namesOf<Name extends string>(table: Readonly<Record<Name, number>>): readonly Name[] {
  const isName = (key: string): key is Name => Object.hasOwn(table, key);
  return Object.keys(table)
    .filter(isName)
    .sort((left, right) => table[left] - table[right]);
}
