import type { Block, Inline, TextInline } from "@pagebridge/core-types";
import { withIds } from "../trouble/with-ids.js";

const text = (content: string, look: Omit<TextInline, "text" | "type"> = {}): Inline => ({
  type: "text",
  text: content,
  ...look,
});
const paragraph = (richText: readonly Inline[], children: readonly Block[] = []): Block => ({
  type: "paragraph",
  id: "",
  richText,
  children,
});
const word = [text("a")];
const inner = [paragraph(word)];

/** Every thing that some dialect cannot say, once. */
export const allLosses: readonly Block[] = withIds([
  paragraph([
    text("red", { annotations: { color: "red" } }),
    text("blue", { annotations: { color: "blue_background" } }),
  ]),
  { type: "quote", id: "", color: "red", richText: word, children: [] },
  { type: "callout", id: "", richText: word, children: [] },
  { type: "toggle", id: "", richText: word, children: inner },
  { type: "template", id: "", richText: word, children: inner },
  paragraph(word, inner),
  {
    type: "column_list",
    id: "",
    children: [
      { type: "column", id: "", children: inner },
      { type: "column", id: "", children: inner },
    ],
  },
  {
    type: "tab",
    id: "",
    children: [{ type: "paragraph", id: "", richText: [text("a", { annotations: { bold: true } })], children: inner }],
  },
  { type: "synced_block", id: "", children: inner },
  { type: "synced_block", id: "", syncedFrom: "00000000-0000-4000-8000-0000000000dd", children: inner },
  {
    type: "table",
    id: "",
    tableWidth: 1,
    hasColumnHeader: false,
    hasRowHeader: true,
    rows: [{ type: "table_row", id: "", cells: [word] }],
  },
  { type: "to_do", id: "", checked: true, richText: word, children: [] },
  { type: "divider", id: "" },
  { type: "numbered_list_item", id: "", listStartIndex: -1, listFormat: "roman", richText: word, children: [] },
  { type: "equation", id: "", expression: "$$x$$" },
  paragraph([{ type: "equation", expression: "$x" }]),
  paragraph([
    { type: "equation", expression: "x" },
    { type: "equation", expression: "y" },
  ]),
  paragraph([text("[a]: b", { annotations: { code: true }, link: { url: "https://example.com" } })]),
  paragraph([text("a"), text(" ", { link: { url: "https://example.com" } }), text("b")]),
  paragraph([text("a", { link: { url: "javascript:alert(1)" } })]),
]);
