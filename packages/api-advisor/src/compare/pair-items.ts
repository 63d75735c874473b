/** Two lists of things with ids, put side by side. Places count from 0. */
export interface PairedItems<T> {
  readonly pairs: readonly {
    readonly left: T;
    readonly right: T;
    readonly leftIndex: number;
    readonly rightIndex: number;
  }[];
  readonly onlyLeft: readonly { readonly item: T; readonly index: number }[];
  readonly onlyRight: readonly { readonly item: T; readonly index: number }[];
}

/** Pairs the things of two lists that have the same id. Of several with one id, the first goes with the first. */
export function pairItems<T extends { readonly id: string }>(left: readonly T[], right: readonly T[]): PairedItems<T> {
  const waiting = new Map<string, { readonly item: T; readonly index: number }[]>();
  for (const [index, item] of right.entries()) {
    const queue = waiting.get(item.id);
    if (queue) queue.push({ item, index });
    else waiting.set(item.id, [{ item, index }]);
  }
  const pairs: PairedItems<T>["pairs"][number][] = [];
  const onlyLeft: PairedItems<T>["onlyLeft"][number][] = [];
  for (const [leftIndex, item] of left.entries()) {
    const other = waiting.get(item.id)?.shift();
    if (other) pairs.push({ left: item, right: other.item, leftIndex, rightIndex: other.index });
    else onlyLeft.push({ item, index: leftIndex });
  }
  const onlyRight = [...waiting.values()].flat().sort((first, second) => first.index - second.index);
  return { pairs, onlyLeft, onlyRight };
}
