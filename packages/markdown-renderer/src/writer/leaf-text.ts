import type { Code, Heading, Html, Paragraph, RootContent, Table, Yaml } from "mdast";
import { type Options, toMarkdown } from "mdast-util-to-markdown";
import type { Flavor } from "../flavors/flavor.js";
import { codeFence } from "./code-fence.js";

/** Nodes that hold no other blocks. */
export type Leaf = Code | Heading | Html | Paragraph | Table | Yaml;

/** Writes one leaf as it stands at the top of a document. */
export type LeafWriter = (leaf: Leaf) => string;

/** Whether a node is a leaf. */
export function isLeaf(node: RootContent): node is Leaf {
  return ["code", "heading", "html", "paragraph", "table", "yaml"].includes(node.type);
}

/** Makes the function that writes the leaves of one document. Text inside them is escaped by the flavour's table of unsafe patterns. */
export function createLeafWriter(flavor: Flavor): LeafWriter {
  const options: Options = {
    // A parser takes this for a byte order mark at the start of a document, and away.
    unsafe: [{ character: "\uFEFF", atBreak: true }],
    extensions: [...flavor.writerExtensions()],
  };
  return (leaf) => {
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
        return toMarkdown(leaf, options).replace(/\n$/, "");
    }
  };
}
