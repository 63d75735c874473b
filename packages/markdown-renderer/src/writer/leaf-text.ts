import type { Code, Heading, Html, Paragraph, RootContent, Table, Yaml } from "mdast";
import type { State } from "mdast-util-to-markdown";
import { codeFence } from "./code-fence.js";

/** Nodes that hold no other blocks. */
export type Leaf = Code | Heading | Html | Paragraph | Table | Yaml;

const leafTypes: ReadonlySet<string> = new Set<Leaf["type"]>(["code", "heading", "html", "paragraph", "table", "yaml"]);

/** Whether a node is a leaf. */
export function isLeaf(node: RootContent): node is Leaf {
  return leafTypes.has(node.type);
}

/** Writes one leaf as it stands at the start of a line. Text inside it is escaped by the table of unsafe patterns. */
export function leafText(leaf: Leaf, state: State): string {
  switch (leaf.type) {
    case "code":
      return codeFence(leaf);
    case "html":
      return leaf.value;
    case "yaml":
      return leaf.value === "" ? "---\n---" : `---\n${leaf.value}\n---`;
    case "heading":
    case "paragraph":
    case "table":
      return state.handle(leaf, undefined, state, {
        before: "\n",
        after: "\n",
        now: { line: 1, column: 1 },
        lineShift: 0,
      });
  }
}
