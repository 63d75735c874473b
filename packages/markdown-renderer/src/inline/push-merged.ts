import type { PhrasingContent } from "mdast";

/**
 * Adds a node to the end of some nodes; text is added to a text there, and code to code.
 *
 * The writer looks at whole texts to know what to escape. Neighbouring code spans would touch with their backticks; a reader sees one
 * piece of code in either form. Equations are not merged.
 */
export function pushMerged(nodes: PhrasingContent[], node: PhrasingContent): void {
  const last = nodes[nodes.length - 1];
  if (node.type === "text" && last?.type === "text") last.value += node.value;
  else if (node.type === "inlineCode" && last?.type === "inlineCode" && isPlain(node) && isPlain(last)) {
    last.value += node.value;
  } else nodes.push(node);
}

function isPlain({ data }: PhrasingContent): boolean {
  return data === undefined;
}
