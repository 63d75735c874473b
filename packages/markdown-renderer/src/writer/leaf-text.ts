import type { Code, Heading, Html, Paragraph, RootContent, Table, Yaml } from "mdast";
import { isEquation } from "../nodes/equation.js";
import { codeFence } from "./code-fence.js";
import type { PhrasingSyntax } from "./phrasing/syntax.js";
import { writePhrasing } from "./phrasing/write-phrasing.js";
import { tableText } from "./table.js";

/** Nodes that hold no other blocks. */
export type Leaf = Code | Heading | Html | Paragraph | Table | Yaml;

const leafTypes: ReadonlySet<string> = new Set<Leaf["type"]>(["code", "heading", "html", "paragraph", "table", "yaml"]);

/** Whether a node is a leaf. */
export function isLeaf(node: RootContent): node is Leaf {
  return leafTypes.has(node.type);
}

/** Writes one leaf as it stands at the start of a line. */
export function leafText(leaf: Leaf, syntax: PhrasingSyntax): string {
  switch (leaf.type) {
    case "code":
      return isEquation(leaf) ? `$$\n${leaf.value}\n$$` : codeFence(leaf);
    case "html":
      return leaf.value;
    case "yaml":
      return leaf.value === "" ? "---\n---" : `---\n${leaf.value}\n---`;
    case "heading": {
      const text = writePhrasing(leaf.children, { place: "heading", syntax });
      const marker = "#".repeat(leaf.depth);
      return text === "" ? marker : `${marker} ${text}`;
    }
    case "paragraph":
      return writePhrasing(leaf.children, { place: "paragraph", syntax });
    case "table":
      return tableText(leaf, (content) => writePhrasing(content, { place: "cell", syntax }));
  }
}
