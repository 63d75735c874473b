import { fromMarkdown } from "mdast-util-from-markdown";
import { gfmFromMarkdown } from "mdast-util-gfm";
import { gfm } from "micromark-extension-gfm";

type Tree = ReturnType<typeof fromMarkdown>;
type Node = Tree | Tree["children"][number];

/** What a reader sees of a Markdown text, as a parser that is not ours reads it. White space of any length is one space. */
export function visibleText(markdown: string): string {
  const parts: string[] = [];
  addText(fromMarkdown(markdown, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] }), parts);
  // An equation inside a line is code between dollar signs; neither is seen where equations are set.
  return normalizeSpace(parts.join("").replace(/\$\uE000(.*?)\uE001\$|[\uE000\uE001]/gs, "$1"));
}

/** Makes white space of any length one space, and takes it away at the ends. */
export function normalizeSpace(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}

function addText(node: Node, parts: string[]): void {
  switch (node.type) {
    case "text":
      parts.push(node.value);
      return;
    case "inlineCode":
      parts.push("\uE000", node.value, "\uE001");
      return;
    case "code":
    case "yaml":
      parts.push(node.value, "\n");
      return;
    case "html":
      // Tags are not seen, and what stands between two of them is.
      parts.push(node.value.replace(/<!--.*?-->|<\/?[a-z][^>]*>/gs, (tag) => (/^<\/?[bius]/.test(tag) ? "" : "\n")));
      return;
    case "break":
      parts.push("\n");
      return;
    case "image":
      parts.push(node.alt ?? "");
      return;
    case "emphasis":
    case "strong":
    case "delete":
    case "link":
      for (const child of node.children) addText(child, parts);
      return;
    default:
      if ("children" in node) for (const child of node.children) addText(child, parts);
      parts.push("\n");
  }
}
