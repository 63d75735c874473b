import type { List, Nodes } from "mdast";
import type { Join } from "mdast-util-to-markdown";

/**
 * Keeps a blank line between a paragraph and a list that could not interrupt it: one that does not start at 1 or starts with an empty
 * item, also when such a list is what another list begins with.
 */
export const joinLists: Join = (left, right) => {
  if (left.type === "paragraph" && right.type === "list" && !canInterrupt(right)) return 1;
  return undefined;
};

function canInterrupt(list: List): boolean {
  for (let node: Nodes | undefined = list; node?.type === "list"; ) {
    const first: Nodes | undefined = node.children[0]?.children[0];
    if (first === undefined || (node.ordered && node.start !== 1)) return false;
    node = first;
  }
  return true;
}
