import { type Block, plainText, type RichText } from "@pagebridge/core-types";
import type { Nodes, RootContent } from "mdast";
import { modelCharacters, parsedCharacters } from "./styled-text.js";

/** The structure of a document, without marks: what both the model and parsed Markdown can be brought to. */
export type Outline =
  | { readonly type: "code"; readonly language: string; readonly text: string }
  | { readonly type: "details"; readonly summary: readonly Outline[]; readonly content: readonly Outline[] }
  | { readonly type: "heading"; readonly level: number; readonly text: string }
  | { readonly type: "list"; readonly start: number | undefined; readonly items: readonly OutlineItem[] }
  | { readonly type: "paragraph"; readonly text: string }
  | { readonly type: "quote"; readonly content: readonly Outline[] }
  | { readonly type: "rule" }
  | { readonly type: "table"; readonly rows: readonly (readonly string[])[] }
  | { readonly type: "unknown"; readonly name: string };

interface OutlineItem {
  readonly checked: boolean | undefined;
  readonly content: readonly Outline[];
}

/** The outline that blocks of the kinds in the block law should come back with. */
export function expectedOutline(blocks: readonly Block[]): readonly Outline[] {
  const outline: Outline[] = [];
  let list: { readonly ordered: boolean; readonly items: OutlineItem[] } | undefined;
  for (const block of blocks) {
    const item = itemOf(block);
    if (item === undefined) {
      list = undefined;
      outline.push(...blockOutline(block));
      continue;
    }
    const ordered = block.type === "numbered_list_item";
    if (list?.ordered !== ordered) {
      list = { ordered, items: [] };
      outline.push({ type: "list", start: ordered ? (block.listStartIndex ?? 1) : undefined, items: list.items });
    }
    list.items.push(item);
  }
  return outline;
}

function itemOf(block: Block): OutlineItem | undefined {
  switch (block.type) {
    case "bulleted_list_item":
    case "numbered_list_item":
      return { checked: undefined, content: [...paragraphOf(block.richText), ...expectedOutline(block.children)] };
    case "to_do": {
      const [line = { type: "paragraph", text: "" } as const] = paragraphOf(block.richText);
      return { checked: block.checked, content: [line, ...expectedOutline(block.children)] };
    }
    default:
      return undefined;
  }
}

function blockOutline(block: Block): readonly Outline[] {
  switch (block.type) {
    case "paragraph":
      return [...paragraphOf(block.richText), ...expectedOutline(block.children)];
    case "heading": {
      const text = lineText(block.richText);
      const line: readonly Outline[] = text === "" ? [] : [{ type: "heading", level: block.level, text }];
      const content = expectedOutline(block.children);
      return block.isToggleable && block.children.length > 0
        ? [{ type: "details", summary: line, content }]
        : [...line, ...content];
    }
    case "toggle":
      return [{ type: "details", summary: paragraphOf(block.richText), content: expectedOutline(block.children) }];
    case "quote":
    case "callout": {
      const content = [...paragraphOf(block.richText), ...expectedOutline(block.children)];
      return content.length === 0 && block.children.length === 0 ? [] : [{ type: "quote", content }];
    }
    case "code":
      return [{ type: "code", language: block.language, text: plainText(block.richText).replaceAll(/\r\n?/g, "\n") }];
    case "divider":
      return [{ type: "rule" }];
    case "table": {
      const rows = block.rows.map(({ cells }) => cells.map(lineText));
      return [{ type: "table", rows: block.hasColumnHeader ? rows : [rows[0]?.map(() => "") ?? [], ...rows] }];
    }
    case "column_list":
    case "column":
    case "synced_block":
      return expectedOutline(block.children);
    default:
      return [{ type: "unknown", name: block.type }];
  }
}

function paragraphOf(richText: RichText): readonly Outline[] {
  const text = modelCharacters(richText)
    .map(({ character }) => character)
    .join("");
  return text === "" ? [] : [{ type: "paragraph", text }];
}

function lineText(richText: RichText): string {
  return modelCharacters(richText, "drop")
    .map(({ character }) => character)
    .join("");
}

/** The outline of parsed Markdown. */
export function parsedOutline(nodes: readonly Nodes[]): readonly Outline[] {
  const levels: { outline: Outline[]; summary?: readonly Outline[] }[] = [{ outline: [] }];
  for (const node of nodes) {
    const top = levels.at(-1);
    if (node.type === "html" && /^<details>\n<summary>$/.test(node.value)) levels.push({ outline: [] });
    else if (node.type === "html" && node.value === "<details>\n<summary></summary>")
      levels.push({ outline: [], summary: [] });
    else if (node.type === "html" && node.value === "</summary>" && top !== undefined) {
      top.summary = top.outline;
      top.outline = [];
    } else if (node.type === "html" && node.value === "</details>") {
      levels.pop();
      levels.at(-1)?.outline.push({ type: "details", summary: top?.summary ?? [], content: top?.outline ?? [] });
    } else top?.outline.push(nodeOutline(node));
  }
  return levels.flatMap(({ outline }) => outline);
}

function nodeOutline(node: Nodes): Outline {
  switch (node.type) {
    case "paragraph":
      return { type: "paragraph", text: nodeText(node) };
    case "heading":
      return { type: "heading", level: node.depth, text: nodeText(node) };
    case "list":
      return {
        type: "list",
        start: node.ordered ? (node.start ?? 1) : undefined,
        items: node.children.map(({ checked, children }) => ({
          checked: checked ?? undefined,
          content: taskContent(checked, parsedOutline(children)),
        })),
      };
    case "blockquote":
      return { type: "quote", content: parsedOutline(node.children) };
    case "code":
      return { type: "code", language: node.lang ?? "", text: node.value };
    case "thematicBreak":
      return { type: "rule" };
    case "table":
      return { type: "table", rows: node.children.map((row) => row.children.map(nodeText)) };
    default:
      return { type: "unknown", name: node.type };
  }
}

/** A checkbox without text has a space behind it. */
function taskContent(checked: boolean | null | undefined, content: readonly Outline[]): readonly Outline[] {
  const [first, ...rest] = content;
  const isEmpty = typeof checked === "boolean" && first?.type === "paragraph" && first.text === " ";
  return isEmpty ? [{ type: "paragraph", text: "" }, ...rest] : content;
}

function nodeText(node: Extract<RootContent, { type: "heading" | "paragraph" | "tableCell" }>): string {
  return parsedCharacters(node.children)
    .map(({ character }) => character)
    .join("");
}
