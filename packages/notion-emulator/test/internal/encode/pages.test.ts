import type { Discussion, Icon, Page } from "@pagebridge/core-types";
import { describe, expect, it } from "vitest";
import { fileSource } from "../../../src/internal/encode/files/file-source.js";
import type { Workspace } from "../../../src/workspace/workspace.js";
import { childPage, id, mara, page, paragraph, text, workspace } from "../../support/makers.js";
import { ownFields, recordsOf } from "../support/encode.js";

const space = id(3);
const owner = { type: "user_permission", role: "editor", user_id: mara.id };
const reader = { type: "public_permission", role: "reader", allow_duplicate: false };

function record(value: Page, more: Partial<Workspace> = {}) {
  return ownFields(recordsOf(workspace([value], more)).find("block", value.id));
}

describe("a page", () => {
  it("at the top stands in the space and is its maker's", () => {
    expect(recordsOf(workspace([page(10, [paragraph(11)])])).find("block", id(10))).toEqual({
      id: id(10),
      version: 1,
      type: "page",
      properties: { title: [["Page 10"]] },
      content: [id(11)],
      permissions: [owner],
      created_time: 1_791_191_554_567,
      created_by_table: "notion_user",
      created_by_id: mara.id,
      last_edited_time: 1_791_191_554_567,
      last_edited_by_table: "notion_user",
      last_edited_by_id: mara.id,
      parent_id: space,
      parent_table: "space",
      alive: true,
      space_id: space,
    });
  });

  it("of a teamspace stands in its team", () => {
    const records = recordsOf(workspace([page(10, [], { parent: { type: "team_id", teamId: id(60) } })]));
    expect(records.find("block", id(10))).toMatchObject({ parent_id: id(60), parent_table: "team" });
  });

  it("says how it is laid out", () => {
    const value = page(10, [], {
      isLocked: true,
      isTemplate: true,
      layout: { isFullWidth: true, hasSmallText: true, font: "serif" },
      cover: { file: { type: "notion", url: "notion-file:covers/sea.jpg" }, position: 0.4 },
      icon: { type: "emoji", emoji: "🌊" },
    });
    expect(record(value)).toEqual({
      type: "page",
      properties: { title: [["Page 10"]] },
      format: {
        page_icon: "🌊",
        page_cover: fileSource("covers/sea.jpg"),
        page_cover_position: 0.4,
        page_full_width: true,
        page_small_text: true,
        page_font: "serif",
        block_locked: true,
      },
      is_template: true,
      permissions: [owner],
    });
  });

  it.each<readonly [string, Icon, string]>([
    ["an emoji", { type: "emoji", emoji: "⚓" }, "⚓"],
    ["one of Notion's icons", { type: "icon", name: "pizza", color: "lightgray" }, "/icons/pizza_lightgray.svg"],
    ["one of Notion's icons without a colour", { type: "icon", name: "pizza" }, "/icons/pizza_gray.svg"],
    [
      "a custom emoji",
      { type: "custom_emoji", customEmoji: { id: id(50) } },
      `notion://custom_emoji/${space}/${id(50)}`,
    ],
    [
      "a picture elsewhere",
      { type: "file", file: { type: "external", url: "https://example.com/i.png" } },
      "https://example.com/i.png",
    ],
    ["a hosted picture", { type: "file", file: { type: "notion", url: "notion-file:i.png" } }, fileSource("i.png")],
    ["a kind that nobody knows", { type: "unsupported", sourceType: "sticker" }, "notion://sticker"],
  ])("with %s as icon", (_what, icon, expected) => {
    expect(record(page(10, [], { icon }))["format"]).toEqual({ page_icon: expected });
  });

  it("without a title has no properties", () => {
    const untitled = page(10, [], { properties: [{ type: "title", id: "title", name: "title", richText: [] }] });
    expect(record(untitled)).toEqual({ type: "page", permissions: [owner] });
  });

  it("in a page stands in it as a block of its own type", () => {
    const records = recordsOf(workspace([page(10, [childPage(page(11, []))])]));
    expect(records.find("block", id(10))?.["content"]).toEqual([id(11)]);
    expect(records.find("block", id(11))).toMatchObject({ type: "page", parent_id: id(10), parent_table: "block" });
  });

  it("is not alive when the page or its block is in the trash", () => {
    const inner = childPage(page(11, [], { inTrash: true }));
    const outer = { ...childPage(page(12, [])), inTrash: true } as const;
    const records = recordsOf(workspace([page(10, [inner, outer])]));
    expect([10, 11, 12].map((place) => records.find("block", id(place))?.["alive"])).toEqual([true, false, false]);
  });

  it("whose times nobody knows has the times that the official half gives", () => {
    const {
      createdTime: _made,
      lastEditedTime: _edited,
      createdBy: _by,
      lastEditedBy: _editor,
      ...bare
    } = page(10, []);
    const found = recordsOf(workspace([bare])).find("block", id(10));
    expect([found?.["created_time"], found?.["last_edited_time"]]).toEqual([1_767_225_600_000, 1_767_225_600_000]);
    expect(Object.keys(found ?? {}).filter((key) => key.includes("_by_"))).toEqual([]);
  });
});

describe("a published page", () => {
  const tree = page(10, [childPage(page(11, [childPage(page(12, []))])), childPage(page(13, []))]);

  it.each<readonly [string, Workspace["published"], readonly unknown[]]>([
    ["nothing", undefined, [[owner], undefined, undefined]],
    ["all", "all", [[owner, reader], undefined, undefined]],
    ["a page below", [id(11)], [[owner], [reader], undefined]],
  ])("says so where publication begins: %s", (_what, published, expected) => {
    const records = recordsOf(workspace([tree], published === undefined ? {} : { published }));
    expect([10, 11, 12].map((place) => records.find("block", id(place))?.["permissions"])).toEqual(expected);
  });
});

describe("threads about a page", () => {
  const open: Discussion = { id: id(70), comments: [] };
  const orphaned: Discussion = { id: id(71), comments: [], context: text("gone") };
  const anchored: Discussion = { id: id(72), comments: [], context: text("Page 10") };

  it("are listed, apart when their words are gone", () => {
    const value = page(10, [], {
      discussions: [open, orphaned, anchored],
      properties: [
        {
          type: "title",
          id: "title",
          name: "title",
          richText: [{ type: "text", text: "Page 10", discussionIds: [id(72)] }],
        },
      ],
    });
    expect(record(value)).toEqual({
      type: "page",
      properties: { title: [["Page 10", [["m", id(72)]]]] },
      discussions: [id(70), id(72)],
      format: { orphaned_discussions: [id(71)] },
      permissions: [owner],
    });
  });
});
