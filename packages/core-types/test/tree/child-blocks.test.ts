import { describe, expect, it } from "vitest";
import { type Block, type BlockType, childBlocks } from "../../src/index.js";
import { blocks } from "../schema/examples/blocks.js";

const child: Block = { type: "divider", id: "c" };
const none: readonly BlockType[] = [
  "audio",
  "bookmark",
  "breadcrumb",
  "child_database",
  "child_page",
  "code",
  "divider",
  "embed",
  "equation",
  "file",
  "image",
  "link_preview",
  "link_to_page",
  "pdf",
  "table_of_contents",
  "table_row",
  "video",
];

describe("childBlocks", () => {
  it("gives a table's rows", () => {
    const row: Block = { type: "table_row", id: "r", cells: [] };
    expect(
      childBlocks({ type: "table", id: "t", tableWidth: 0, hasColumnHeader: true, hasRowHeader: false, rows: [row] }),
    ).toEqual([row]);
  });

  it("gives what the sections of meeting notes hold, in their order, and then the rest", () => {
    const first: Block = { type: "divider", id: "1" };
    const second: Block = { type: "divider", id: "2" };
    expect(
      childBlocks({
        type: "meeting_notes",
        id: "m",
        title: [],
        sections: [
          { kind: "transcript", id: "t", children: [first] },
          { kind: "notes", id: "n", children: [second] },
        ],
        children: [child],
      }),
    ).toEqual([first, second, child]);
  });

  it("gives the children of an unsupported block", () => {
    expect(childBlocks({ type: "unsupported", id: "u", sourceType: "x", children: [child] })).toEqual([child]);
  });

  it("finds children in every kind of block but those that have none", () => {
    const without = Object.values(blocks).filter((block) => childBlocks(block).length === 0);
    expect(without.map((block) => block.type)).toEqual(none);
  });
});
