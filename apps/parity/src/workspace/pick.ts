/** The entry that a random number names; undefined when there is none at all. */
export function pick<Item>(list: readonly Item[], place: number): Item | undefined {
  return list[place % list.length];
}

/** The entries that random numbers name, each once. */
export function pickSome<Item>(list: readonly Item[], places: readonly number[]): readonly Item[] {
  return [...new Set(places.flatMap((place) => pick(list, place) ?? []))];
}
