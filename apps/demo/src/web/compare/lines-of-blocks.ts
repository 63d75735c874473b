import type { Block, RichText } from "@pagebridge/core-types";

/** How far the next block's line is looked for. */
const furthest = 400;

/** Shorter texts stand on too many lines to be told apart. */
const longEnough = 2;

/**
 * Finds the line of Markdown on which each block begins, by its first words, in document order. A block whose words are not found is
 * left out.
 */
export function linesOfBlocks(blocks: readonly Block[], lines: readonly string[]): ReadonlyMap<number, string> {
  const normalized = lines.map(onlyWords);
  const owners = new Map<number, string>();
  let from = 0;
  visit(blocks);
  return owners;

  function visit(level: readonly Block[]): void {
    for (const block of level) {
      const words = onlyWords(blockText(block)).slice(0, 24);
      if (words.length >= longEnough) {
        const found = normalized.slice(from, from + furthest).findIndex((line) => line.includes(words));
        if (found >= 0) {
          from += found;
          owners.set(from, block.id);
        }
      }
      visit(childrenOf(block));
    }
  }
}

function onlyWords(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, "");
}

/** The blocks directly inside a block. */
export function childrenOf(block: Block): readonly Block[] {
  if (block.type === "table") return block.rows;
  if (block.type === "meeting_notes") return [...block.sections.flatMap(({ children }) => children), ...block.children];
  return "children" in block ? block.children : [];
}

/** The first line of text that a block shows. */
function blockText(block: Block): string {
  if ("richText" in block && block.richText) return plain(block.richText);
  if (block.type === "table_row") return plain(block.cells[0] ?? []);
  if (block.type === "equation") return block.expression;
  if ("title" in block && typeof block.title === "string") return block.title;
  if (block.type === "meeting_notes") return plain(block.title);
  return "caption" in block ? plain(block.caption) : "";
}

/** The text of rich text, without marks. */
export function plain(richText: RichText): string {
  return richText.map((inline) => (inline.type === "equation" ? inline.expression : inline.text)).join("");
}
