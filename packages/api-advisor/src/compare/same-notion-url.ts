import { tryParseReference } from "@pagebridge/core-types";

/** Whether two addresses lead to one page of Notion: the host and the words before the id do not matter. */
export function sameNotionUrl(left: unknown, right: unknown): boolean {
  if (typeof left !== "string" || typeof right !== "string") return left === right;
  const [leftId, rightId] = [tryParseReference(left)?.id, tryParseReference(right)?.id];
  return leftId !== undefined && leftId === rightId;
}
