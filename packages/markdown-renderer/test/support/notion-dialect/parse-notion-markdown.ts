import { readBlocks } from "./read-blocks.js";
import { toMarkdownTree } from "./to-markdown-tree.js";
import type { NotionDocument, NotionFault } from "./tree.js";

/**
 * Parses Notion-flavored Markdown, the second version of the dialect, as its published reference describes it. It shares
 * nothing with the renderer.
 *
 * Where the reference is exact, every departure is a fault: tags and attributes that it does not know, tags that do not
 * match or stand where they have no meaning, blank lines that touch a tag, blocks without a blank line between them, line
 * breaks without a backslash. Other tags are text, and faults where they are not escaped.
 */
export function parseNotionMarkdown(text: string): NotionDocument {
  const faults: NotionFault[] = [];
  const { captions, root } = toMarkdownTree(text);
  const blocks = readBlocks(root.children, {
    source: text,
    captions,
    complain: (node, message) => faults.push({ line: node?.position?.start.line ?? 0, message }),
  });
  return { blocks, faults: faults.sort((left, right) => left.line - right.line) };
}
