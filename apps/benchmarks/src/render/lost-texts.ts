import { type Block, plainText, type RichText, walkBlocks } from "@pagebridge/core-types";
import type { Nodes } from "mdast";
import { fromMarkdown } from "mdast-util-from-markdown";
import { gfmFromMarkdown } from "mdast-util-gfm";
import { gfm } from "micromark-extension-gfm";

/** How many texts of the content are shown as such when the Markdown is read. */
export interface TextLoss {
  /** Blocks and table cells with text. */
  readonly expected: number;
  /** Those whose text is shown by no paragraph, heading or cell. */
  readonly lost: number;
}

/** Parses what was written and compares the text of each paragraph, heading and cell with the content, white space aside. */
export function findLostTexts(blocks: readonly Block[], markdown: string): TextLoss {
  const shown = new Map<string, number>();
  const tree = fromMarkdown(markdown, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] });
  for (const text of shownTexts(tree)) shown.set(text, (shown.get(text) ?? 0) + 1);
  const texts = contentTexts(blocks);
  let lost = 0;
  for (const text of texts) {
    const left = shown.get(text) ?? 0;
    if (left === 0) lost += 1;
    else shown.set(text, left - 1);
  }
  return { expected: texts.length, lost };
}

function contentTexts(blocks: readonly Block[]): readonly string[] {
  const texts: string[] = [];
  const add = (richText: RichText): void => {
    const text = singleSpaced(plainText(richText));
    if (text !== "") texts.push(text);
  };
  for (const { block } of walkBlocks(blocks)) {
    if (block.type === "table_row") block.cells.forEach(add);
    else if ("richText" in block && block.richText !== undefined) add(block.richText);
  }
  return texts;
}

function shownTexts(root: Nodes): readonly string[] {
  const texts: string[] = [];
  const visit = (node: Nodes): void => {
    if (node.type === "paragraph" || node.type === "heading" || node.type === "tableCell") {
      texts.push(singleSpaced(textOf(node)));
    } else if ("children" in node) {
      node.children.forEach(visit);
    }
  };
  visit(root);
  return texts;
}

/** What a reader sees of a node: no tags. */
function textOf(node: Nodes): string {
  if (node.type === "text" || node.type === "inlineCode") return node.value;
  if (node.type === "break") return " ";
  return "children" in node ? node.children.map(textOf).join("") : "";
}

function singleSpaced(text: string): string {
  return text.replaceAll(/\s+/g, " ").trim();
}
