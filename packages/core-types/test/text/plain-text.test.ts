import { describe, expect, it } from "vitest";
import { type Block, blockPlainText, blockRichTexts, type Page, plainText, type RichText } from "../../src/index.js";
import { blocks } from "../schema/examples/blocks.js";

function text(value: string): RichText {
  return value === "" ? [] : [{ type: "text", text: value }];
}

const id = "b";
const children: readonly Block[] = [{ type: "paragraph", id: "c", richText: text("inside"), children: [] }];
const page: Page = { object: "page", id, properties: [], children };

describe("plainText", () => {
  it("joins what a reader sees: texts, sources of equations, display texts of mentions", () => {
    expect(
      plainText([
        { type: "text", text: "Area ", annotations: { bold: true } },
        { type: "equation", expression: "\\pi r^2" },
        { type: "text", text: " by\n" },
        { type: "mention", mention: { type: "user", user: { type: "unknown", id } }, text: "@Mara" },
      ]),
    ).toBe("Area \\pi r^2 by\n@Mara");
  });

  it("is empty for empty rich text", () => {
    expect(plainText([])).toBe("");
  });
});

describe("blockPlainText", () => {
  it.each<[title: string, block: Block, expected: string]>([
    ["a paragraph's text, without its children's", { type: "paragraph", id, richText: text("a"), children }, "a"],
    ["the label of a button", { type: "button", id, richText: text("Press"), children }, "Press"],
    [
      "code and caption",
      { type: "code", id, richText: text("x = 1"), caption: text("Listing"), language: "c" },
      "x = 1\nListing",
    ],
    ["code alone", { type: "code", id, richText: text("x = 1"), caption: [], language: "c" }, "x = 1"],
    ["an image's caption", { type: "image", id, caption: text("A pier"), altText: "unseen" }, "A pier"],
    ["an embed's caption", { type: "embed", id, url: "https://example.com", caption: text("Map") }, "Map"],
    ["a row's cells", { type: "table_row", id, cells: [text("a"), [], text("b")] }, "a\nb"],
    ["an equation's source", { type: "equation", id, expression: "a^2" }, "a^2"],
    ["a sub-page's title and not its content", { type: "child_page", id, title: "Sub", page }, "Sub"],
    ["a database's title", { type: "child_database", id, title: "Ships" }, "Ships"],
    [
      "the title behind a link",
      { type: "link_to_page", id, target: { type: "page_id", pageId: id }, title: "Sub" },
      "Sub",
    ],
    ["nothing for a link without title", { type: "link_to_page", id, target: { type: "page_id", pageId: id } }, ""],
    ["the title of meeting notes", { type: "meeting_notes", id, title: text("Crew"), sections: [], children }, "Crew"],
    ["text of an unsupported block", { type: "unsupported", id, sourceType: "x", richText: text("?"), children }, "?"],
    ["nothing for an unsupported block without text", { type: "unsupported", id, sourceType: "x", children }, ""],
    ["nothing for a divider", { type: "divider", id }, ""],
    ["nothing for a column, whatever is in it", { type: "column", id, children }, ""],
  ])("gives %s", (_title, block, expected) => {
    expect(blockPlainText(block)).toBe(expected);
  });

  it.each(Object.values(blocks))("knows blocks of the type $type", (block) => {
    expect(blockPlainText(block)).toBe(expectedTexts[block.type] ?? richTextOnce);
  });
});

/** What the examples' rich text reads as. */
const richTextOnce = "High water\nat noone^{i\\pi}Tide tables";
const expectedTexts: Readonly<Partial<Record<Block["type"], string>>> = {
  breadcrumb: "",
  child_database: "Ships",
  child_page: "Tide tables",
  code: `${richTextOnce}\n${richTextOnce}`,
  column: "",
  column_list: "",
  divider: "",
  equation: "a^2",
  link_preview: "",
  link_to_page: "Tide tables",
  synced_block: "",
  tab: "",
  table: "",
  table_of_contents: "",
};

describe("blockRichTexts", () => {
  it("keeps empty cells, so that the place in the list is the column", () => {
    expect(blockRichTexts({ type: "table_row", id, cells: [[], text("b")] })).toEqual([[], text("b")]);
  });

  it("gives code before its caption", () => {
    const block: Block = { type: "code", id, richText: text("x"), caption: text("y"), language: "c" };
    expect(blockRichTexts(block)).toEqual([text("x"), text("y")]);
  });
});
