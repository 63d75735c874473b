import type { Block, RichText } from "@pagebridge/core-types";

/** Somewhere a text can stand. */
export interface Place {
  readonly name: string;
  readonly blocks: (richText: RichText) => readonly Block[];
  /** The share of all cases, in percent. */
  readonly share: number;
}

const id = "00000000-0000-4000-8000-000000000001";
const outer = "00000000-0000-4000-8000-000000000002";
const plain = { id: outer, richText: [{ type: "text" as const, text: "a" }] };

/** Everywhere that text is written in another way. */
export const places: readonly Place[] = [
  { name: "a paragraph", share: 20, blocks: (richText) => [{ type: "paragraph", id, richText, children: [] }] },
  {
    name: "a heading",
    share: 12,
    blocks: (richText) => [{ type: "heading", level: 2, isToggleable: false, id, richText, children: [] }],
  },
  {
    name: "a list item",
    share: 5,
    blocks: (richText) => [{ type: "bulleted_list_item", id, richText, children: [] }],
  },
  {
    name: "a quotation in a list item",
    share: 5,
    blocks: (richText) => [
      { type: "numbered_list_item", ...plain, children: [{ type: "quote", id, richText, children: [] }] },
    ],
  },
  {
    name: "a to-do",
    share: 5,
    blocks: (richText) => [{ type: "to_do", checked: true, id, richText, children: [] }],
  },
  { name: "the line of a toggle", share: 5, blocks: (richText) => [{ type: "toggle", id, richText, children: [] }] },
  {
    name: "a callout",
    share: 5,
    blocks: (richText) => [
      { type: "callout", id, richText, icon: { type: "emoji", emoji: "💡" }, children: [] },
      { type: "callout", id: outer, richText, children: [] },
    ],
  },
  {
    name: "a table cell",
    share: 18,
    blocks: (richText) => [
      {
        type: "table",
        id: outer,
        tableWidth: 2,
        hasColumnHeader: true,
        hasRowHeader: false,
        rows: [{ type: "table_row", id, cells: [richText, []] }],
      },
    ],
  },
];
