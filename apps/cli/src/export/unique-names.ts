import type { Id } from "@pagebridge/core-types";
import { comparisonKey, idDigits } from "./slug.js";

/** Something in a folder that needs a name. */
export interface Named {
  readonly id: Id;
  /** The name it gets if nothing else in the folder has it. */
  readonly slug: string;
}

/**
 * Gives every neighbour in a folder a name of its own. Those that want the same name all get a part of their id, so that a
 * name depends on which neighbours there are, and not on their order.
 *
 * @param taken Names that something else in the folder has.
 */
export function uniqueNames(neighbours: readonly Named[], taken: readonly string[] = []): ReadonlyMap<Id, string> {
  const detail = new Map<Id, number>(neighbours.map(({ id }) => [id, 0]));
  const takenKeys = new Set(taken.map(comparisonKey));
  for (;;) {
    const named = neighbours.map((neighbour) => ({
      id: neighbour.id,
      name: nameOf(neighbour, detail.get(neighbour.id) ?? 0),
    }));
    const owners = new Map<string, Id[]>();
    for (const { id, name } of named) {
      const key = comparisonKey(name);
      const sharing = owners.get(key);
      if (sharing) sharing.push(id);
      else owners.set(key, [id]);
    }
    const clashing = [...owners].filter(([key, ids]) => ids.length > 1 || takenKeys.has(key)).flatMap(([, ids]) => ids);
    const raised = clashing.filter((id) => (detail.get(id) ?? 0) < 2);
    if (raised.length === 0) return new Map(named.map(({ id, name }) => [id, name]));
    for (const id of raised) detail.set(id, (detail.get(id) ?? 0) + 1);
  }
}

function nameOf({ id, slug }: Named, detail: number): string {
  switch (detail) {
    case 0:
      return slug;
    case 1:
      // The end of an id differs between pages made in the same minute; the beginning may not.
      return `${slug}-${idDigits(id).slice(-8)}`;
    default:
      return `${slug}-${idDigits(id)}`;
  }
}
