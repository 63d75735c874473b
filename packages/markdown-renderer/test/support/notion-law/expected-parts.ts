import { type Block, plainText, type RichText, toNotionUrl } from "@pagebridge/core-types";
import type { Part } from "../law/content.js";
import type { NotionKind } from "../notion-dialect/tree.js";
import { expectedReferences } from "./expected-references.js";
import { expectedText } from "./expected-text.js";
import type { NotionLosses } from "./losses.js";
import { colorOf, iconOf, need, part } from "./part.js";

/** What a reader of the dialect is to find for blocks: all that they say, but for what was reported as lost. */
export function expectedParts(blocks: readonly Block[], losses: NotionLosses): readonly Part[] {
  return blocks.flatMap((block, index) => blockParts(block, blocks[index - 1], losses));
}

function blockParts(block: Block, before: Block | undefined, losses: NotionLosses): readonly Part[] {
  const inside = (): readonly Part[] => ("children" in block ? expectedParts(block.children, losses) : []);
  switch (block.type) {
    case "paragraph":
      return [textPart("paragraph", block, colorOf(block.color), losses)];
    case "heading": {
      const isLine = !/[\r\n]/.test(plainText(block.richText));
      const says = {
        ...colorOf(block.color),
        level: String(block.level),
        ...(block.isToggleable && { toggle: "true" }),
      };
      return [textPart("heading", block, says, losses, isLine)];
    }
    case "bulleted_list_item":
      return [textPart("bulletedItem", block, colorOf(block.color), losses)];
    case "numbered_list_item": {
      const isFirst = before?.type !== "numbered_list_item";
      const start = isFirst ? (block.listStartIndex ?? 1) : 1;
      const type = block.listFormat === "letters" ? "a" : block.listFormat === "roman" ? "i" : undefined;
      const isStartLost = start !== 1 && losses.wasReported("list starts", block.id);
      const says = {
        ...colorOf(block.color),
        ...(start !== 1 && !isStartLost && { start: String(start) }),
        ...(type !== undefined && { type }),
      };
      return [textPart("numberedItem", block, says, losses)];
    }
    case "to_do":
      return [textPart("toDo", block, { ...colorOf(block.color), checked: String(block.checked) }, losses)];
    case "toggle":
      return [textPart("toggle", block, colorOf(block.color), losses)];
    case "template":
      return [...need("template buttons", block.id, losses), textPart("toggle", block, colorOf(block.color), losses)];
    case "quote":
      return [textPart("quote", block, colorOf(block.color), losses)];
    case "callout":
      return [textPart("callout", block, { ...colorOf(block.color), ...iconOf(block.icon) }, losses)];
    case "code":
      return [
        part("code", { language: languages[block.language] ?? block.language }, literal(plainText(block.richText))),
        ...(plainText(block.caption).trim() === ""
          ? []
          : [part("paragraph", {}, text(block.caption, block.id, losses))]),
      ];
    case "equation": {
      if (block.expression.trim() === "") return [];
      const isCode = losses.wasReported("equations", block.id);
      return [
        isCode
          ? part("code", { language: "math" }, literal(block.expression))
          : part("equation", {}, tex(block.expression)),
      ];
    }
    case "divider":
      return [part("divider")];
    case "table":
      return tableParts(block, losses);
    case "column_list":
      return [part("columns", {}, [], inside())];
    case "column": {
      const { widthRatio } = block;
      const says = widthRatio === undefined ? {} : { ratio: String(Math.round(widthRatio * 10_000) / 100) };
      return [part("column", says, [], inside())];
    }
    case "synced_block": {
      const says = { url: toNotionUrl(block.syncedFrom ?? block.id) };
      return [part(block.syncedFrom === undefined ? "syncedBlock" : "syncedBlockReference", says, [], inside())];
    }
    case "tab":
      return [
        part(
          "tabs",
          {},
          [],
          block.children.flatMap((tab) => tabParts(tab, losses)),
        ),
      ];
    case "table_of_contents":
      return [part("tableOfContents", colorOf(block.color))];
    default:
      return expectedReferences(block, losses, inside);
  }
}

function tabParts(tab: Block, losses: NotionLosses): readonly Part[] {
  if (tab.type !== "paragraph") return [];
  const lost = tab.color === undefined ? [] : need("colours of tabs", tab.id, losses);
  return [...lost, textPart("tab", tab, iconOf(tab.icon), losses)];
}

function tableParts(block: Extract<Block, { type: "table" }>, losses: NotionLosses): readonly Part[] {
  const { columns = [], hasColumnHeader, hasRowHeader, rows } = block;
  const says = { ...(hasColumnHeader && { "header-row": "true" }), ...(hasRowHeader && { "header-column": "true" }) };
  // Widths alone are not worth tags, and columns about which nothing is known have none.
  const needsTags = hasRowHeader || !hasColumnHeader || [...columns, ...rows].some(({ color }) => color !== undefined);
  const isSaid = needsTags && columns.some(({ color, width }) => color !== undefined || width !== undefined);
  const columnParts = (isSaid ? columns : []).map(({ color, width }) =>
    part("tableColumn", { ...colorOf(color), ...(width !== undefined && { width: String(width) }) }),
  );
  const rowParts = rows.map((row) =>
    part(
      "tableRow",
      colorOf(row.color),
      [],
      row.cells.map((cell) => part("tableCell", {}, expectedText(cell, row.id, losses, true))),
    ),
  );
  return [part("table", says, [], [...columnParts, ...rowParts])];
}

function textPart(
  kind: NotionKind,
  block: Extract<Block, { richText: RichText; children: readonly Block[] }>,
  says: NonNullable<Part["says"]>,
  losses: NotionLosses,
  isLine = false,
): Part {
  const content = expectedParts(block.children, losses);
  return part(kind, says, expectedText(block.richText, block.id, losses, isLine), content);
}

function text(richText: RichText, id: string, losses: NotionLosses): ReturnType<typeof expectedText> {
  return expectedText(richText, id, losses, false);
}

function literal(value: string): ReturnType<typeof expectedText> {
  const clean = value.replaceAll(/\r\n?/g, "\n").replaceAll("\0", "\uFFFD");
  return Array.from(clean, (character) => ({ character, look: "" }));
}

function tex(value: string): ReturnType<typeof expectedText> {
  return literal(value).map(({ character }) => ({ character, look: "math" }));
}

const languages: { readonly [language: string]: string } = { "plain text": "", "visual basic": "vb" };
