import type {
  CodeBlock,
  HeadingBlock,
  Inline,
  NumberedListItemBlock,
  TableBlock,
  TableRowBlock,
  ToDoBlock,
} from "@pagebridge/core-types";
import { madeId, rich, textBlock } from "./make.js";

type Content = Parameters<typeof textBlock>;

/** An item of a numbered list. */
export function numbered(content: Content[0], children?: Content[1], listStartIndex?: number): NumberedListItemBlock {
  return {
    type: "numbered_list_item",
    ...textBlock(content, children),
    ...(listStartIndex !== undefined && { listStartIndex }),
  };
}

/** A checkbox. */
export function toDo(content: Content[0], checked: boolean, children?: Content[1]): ToDoBlock {
  return { type: "to_do", checked, ...textBlock(content, children) };
}

/** A heading that does not unfold. */
export function headingBlock(content: Content[0], level: 1 | 2 | 3 | 4, children?: Content[1]): HeadingBlock {
  return { type: "heading", level, isToggleable: false, ...textBlock(content, children) };
}

/** A block of code. */
export function codeBlock(text: string, language = "plain text"): CodeBlock {
  return { type: "code", id: madeId(), richText: rich(text), caption: [], language };
}

/** A row of a simple table. */
export function tableRow(...cells: readonly (string | readonly Inline[])[]): TableRowBlock {
  return { type: "table_row", id: madeId(), cells: cells.map(rich) };
}

/** A simple table with a header row. */
export function tableBlock(rows: readonly TableRowBlock[], changes: Partial<TableBlock> = {}): TableBlock {
  return {
    type: "table",
    id: madeId(),
    tableWidth: rows[0]?.cells.length ?? 0,
    hasColumnHeader: true,
    hasRowHeader: false,
    rows,
    ...changes,
  };
}
