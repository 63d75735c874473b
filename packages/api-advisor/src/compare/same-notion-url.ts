import { tryParseReference } from "@pagebridge/core-types";

/** Whether two addresses lead to one page of Notion: the host and the words before the id do not matter. */
export function sameNotionUrl(left: string | undefined, right: string | undefined): boolean {
  if (left === undefined || right === undefined) return left === right;
  const [leftId, rightId] = [tryParseReference(left)?.id, tryParseReference(right)?.id];
  return leftId !== undefined && leftId === rightId;
}
