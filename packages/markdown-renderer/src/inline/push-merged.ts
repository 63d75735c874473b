import type { InlineCode, PhrasingContent, Text } from "mdast";

/**
 * Adds a text or code to the end of some nodes, or to the last of them if that is of the same kind.
 *
 * The writer looks at whole texts to know what to escape. Neighbouring code spans would touch with their backticks; a reader sees one
 * piece of code in either form.
 */
export function pushMerged(nodes: PhrasingContent[], node: InlineCode | Text): void {
  const last = nodes.at(-1);
  if (last?.type === node.type && last.data === undefined) last.value += node.value;
  else nodes.push(node);
}
