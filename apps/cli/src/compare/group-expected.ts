import type { ExpectedDifference, PageDifference } from "@pagebridge/api-advisor";

/** Differences that one declared gap accounts for. */
export interface ExpectedGroup extends ExpectedDifference {
  /** How many there are of each kind, the most frequent first. */
  readonly kinds: readonly { readonly kind: string; readonly count: number }[];
  /** The first one. */
  readonly example: PageDifference;
  readonly count: number;
}

/** Groups expected differences by the gap that accounts for them, the largest group first. */
export function groupExpected(differences: readonly PageDifference[]): readonly ExpectedGroup[] {
  const groups = new Map<string, { expected: ExpectedDifference; members: PageDifference[] }>();
  for (const difference of differences) {
    const { expected } = difference;
    if (!expected) continue;
    const key = `${expected.adapter} ${expected.capability}`;
    const group = groups.get(key);
    if (group) group.members.push(difference);
    else groups.set(key, { expected, members: [difference] });
  }
  return [...groups.values()]
    .flatMap(({ expected, members }) => {
      const [example] = members;
      return example ? [{ ...expected, kinds: countKinds(members), example, count: members.length }] : [];
    })
    .sort((first, second) => second.count - first.count || (first.capability < second.capability ? -1 : 1));
}

function countKinds(members: readonly PageDifference[]): ExpectedGroup["kinds"] {
  const counts = new Map<string, number>();
  for (const { kind } of members) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  return [...counts].map(([kind, count]) => ({ kind, count })).sort((first, second) => second.count - first.count);
}
