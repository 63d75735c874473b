import type { RootContent } from "mdast";
import { isEquation } from "../nodes/equation.js";
import { codeFence } from "./code-fence.js";
import type { PhrasingSyntax } from "./phrasing/syntax.js";
import { refuse, writePhrasing } from "./phrasing/write-phrasing.js";
import { tableText } from "./table.js";

/** Writes a node that holds no other blocks, as it stands at the start of a line. */
export function leafText(leaf: RootContent, syntax: PhrasingSyntax): string {
  switch (leaf.type) {
    case "paragraph":
      return writePhrasing(leaf.children, { place: "paragraph", syntax });
    case "heading": {
      const text = writePhrasing(leaf.children, { place: "heading", syntax });
      const marker = "#".repeat(leaf.depth);
      return text === "" ? marker : `${marker} ${text}`;
    }
    case "table":
      return tableText(leaf, (content) => writePhrasing(content, { place: "cell", syntax }));
    case "code":
      return isEquation(leaf) ? `$$\n${leaf.value}\n$$` : codeFence(leaf);
    case "html":
      return leaf.value;
    case "yaml":
      return leaf.value === "" ? "---\n---" : `---\n${leaf.value}\n---`;
    default:
      return refuse(leaf);
  }
}
