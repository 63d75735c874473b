import type { Block, Database, Id, Page, RichText } from "@pagebridge/core-types";
import { toMdast } from "@pagebridge/markdown-renderer";
import { databaseToMdast, inlineDatabases } from "@pagebridge/markdown-renderer/databases";
import type { ElementContent, Nodes } from "hast";
import { raw } from "hast-util-raw";
import { toHast } from "mdast-util-to-hast";
import type { HtmlScope } from "./html-scope.js";

/** What the renderer makes of a piece of the model, as HTML nodes. Not yet sanitised: the whole page is, at the end. */
export function ownContent(
  content: Database | Page | readonly Block[],
  { options }: HtmlScope,
): readonly ElementContent[] {
  const { tree } =
    "object" in content && content.object === "database"
      ? databaseToMdast(content, options)
      : toMdast(content, { databases: inlineDatabases, ...options });
  const converted = toHast(tree, { allowDangerousHtml: true });
  // Tags such as <u> are text until here; the parser that browsers use makes elements of them.
  return contentOf(hasRaw(converted) ? raw(converted) : converted);
}

/** A line of text, as what stands inside a paragraph. */
export function line(richText: RichText, id: Id, scope: HtmlScope): readonly ElementContent[] {
  if (richText.length === 0) return [];
  return ownContent([{ type: "paragraph", id, richText, children: [] }], scope).flatMap((node) =>
    node.type === "element" && node.tagName === "p" ? node.children : [node],
  );
}

function contentOf(node: Nodes): readonly ElementContent[] {
  if (node.type !== "root") return [];
  return node.children.filter((child): child is ElementContent => child.type !== "doctype");
}

function hasRaw(node: Nodes): boolean {
  return node.type === "raw" || ("children" in node && node.children.some(hasRaw));
}
