import type { Block, Id, Inline } from "@pagebridge/core-types";
import { describe, expect, it } from "vitest";
import { createPageWorkspace } from "../../../src/generate/create-page-workspace.js";
import { externalObjectId } from "../../../src/internal/encode/text/mention.js";
import type { Workspace } from "../../../src/workspace/workspace.js";
import {
  childDatabase,
  childPage,
  database,
  dataSource,
  id,
  mara,
  page,
  paragraph,
  row,
  workspace,
} from "../../support/makers.js";
import { recordsOf } from "../support/encode.js";

const preview = { type: "link_preview", url: "https://code.example/1", title: "One" } as const;
const previewInline: Inline = { type: "mention", mention: preview, text: preview.url };
const withPreview: Block = { ...paragraph(31), type: "quote", richText: [previewInline], children: [] };
const button: Block = { ...paragraph(32), type: "button", richText: [], children: [] };
const commented: Block = {
  ...paragraph(33),
  discussions: [{ id: id(70), comments: [{ id: id(71), richText: [previewInline] }] }],
};

const published = page(30, [
  withPreview,
  button,
  commented,
  childPage(page(34, [paragraph(35)])),
  childDatabase(
    database(20, [{ ...dataSource(21, [], [row(22)]), templates: [{ id: id(23), name: "T", isDefault: false }] }], {
      views: [{ object: "view", id: id(24), type: "table", name: "" }],
    }),
  ),
]);
const hidden = page(40, [childPage(page(41, [paragraph(42)]))]);

function open(more: Partial<Workspace>) {
  return recordsOf(workspace([published, hidden], { customEmojis: [{ id: id(50) }], ...more }));
}

describe("finding a record", () => {
  const records = open({});

  it("is for the right table alone", () => {
    const found = ["block", "collection", "collection_view", "comment", "discussion", "space", "nonsense"].map(
      (table) => [21, 22, 24, 71, 70].filter((place) => records.find(table, id(place)) !== undefined),
    );
    expect(found).toEqual([[22], [21], [24], [71], [70], [], []]);
  });

  it("gives the block behind a link preview inside text", () => {
    const inText = externalObjectId(preview, id(31));
    expect(records.find("block", inText)).toEqual({
      id: inText,
      version: 1,
      type: "external_object_instance",
      format: {
        original_url: "https://code.example/1",
        uri: "https://code.example/1",
        attributes: [{ id: "title", type: "inline", format: { type: "title" }, values: ["One"] }],
      },
      created_time: Date.UTC(2026, 0, 1),
      last_edited_time: Date.UTC(2026, 0, 1),
      parent_id: id(31),
      parent_table: "block",
      alive: true,
      space_id: id(3),
    });
    const inComment = externalObjectId(preview, id(71));
    expect(records.find("block", inComment)).toMatchObject({ parent_id: id(71), parent_table: "comment" });
  });

  it("gives a new value each time, equal to the one before", () => {
    expect(records.find("block", id(30))).toEqual(records.find("block", id(30)));
    expect(records.find("block", id(30))).not.toBe(records.find("block", id(30)));
  });

  it("encodes no other thing than the one that was asked for", () => {
    const touched = new Set<string>();
    const spied = spyOnText(createPageWorkspace({ blocks: 200, parents: 20 }), touched);
    const spiedRecords = recordsOf(spied);
    const root = spied.roots[0];
    const first = root?.object === "page" ? root.children?.[0] : undefined;
    touched.clear();
    expect(spiedRecords.find("block", first?.id ?? "")).toMatchObject({ id: first?.id });
    expect([...touched]).toEqual([first?.id]);
  });
});

/** Copies a workspace and notes which blocks' texts are looked at. */
function spyOnText(value: Workspace, touched: Set<Id>): Workspace {
  const spy = (block: Block): Block => {
    const children = "children" in block ? { children: block.children.map(spy) } : {};
    if (!("richText" in block)) return { ...block, ...children };
    const { richText } = block;
    return Object.defineProperty({ ...block, ...children }, "richText", {
      enumerable: true,
      get: () => {
        touched.add(block.id);
        return richText;
      },
    });
  };
  const roots = value.roots.map((root) =>
    root.object === "page" ? { ...root, children: (root.children ?? []).map(spy) } : root,
  );
  return { ...value, roots };
}

describe("what is published", () => {
  const inside: readonly (readonly [string, Id])[] = [
    ["block", id(30)],
    ["block", id(31)],
    ["block", externalObjectId(preview, id(31))],
    ["block", externalObjectId(preview, id(71))],
    ["block", id(34)],
    ["block", id(35)],
    ["block", id(20)],
    ["collection", id(21)],
    ["block", id(22)],
    ["block", id(23)],
    ["collection_view", id(24)],
    ["custom_emoji", id(50)],
  ];
  const outside: readonly (readonly [string, Id])[] = [
    ["block", id(40)],
    ["block", id(42)],
    ["block", id(99)],
    ["automation", id(99)],
  ];
  const membersOnly: readonly (readonly [string, Id])[] = [
    ["notion_user", mara.id],
    ["space", id(3)],
    ["discussion", id(70)],
    ["comment", id(71)],
  ];
  const automation = (value: Workspace["published"]): boolean => {
    const records = open(value === undefined ? {} : { published: value });
    const format: { readonly automation_id?: string } = Object(records.find("block", id(32))?.["format"]);
    return records.isPublished("automation", format.automation_id ?? "");
  };

  it("is nothing unless the workspace says so", () => {
    const records = open({});
    expect([...inside, ...outside, ...membersOnly].filter(([table, one]) => records.isPublished(table, one))).toEqual(
      [],
    );
    expect(automation(undefined)).toBe(false);
  });

  it("is a page with everything below it", () => {
    const records = open({ published: [id(30)] });
    expect(inside.filter(([table, one]) => !records.isPublished(table, one))).toEqual([]);
    expect([...outside, ...membersOnly].filter(([table, one]) => records.isPublished(table, one))).toEqual([]);
    expect(automation([id(30)])).toBe(true);
  });

  it("is a page inside a page without what is above", () => {
    const records = open({ published: [id(41)] });
    expect([40, 41, 42, 30].map((place) => records.isPublished("block", id(place)))).toEqual([
      false,
      true,
      true,
      false,
    ]);
  });

  it("is everything when the workspace says all, and still not what is for members", () => {
    const records = open({ published: "all" });
    expect([40, 42, 22].map((place) => records.isPublished("block", id(place)))).toEqual([true, true, true]);
    expect(
      [["block", id(99)] as const, ...membersOnly].filter(([table, one]) => records.isPublished(table, one)),
    ).toEqual([]);
  });
});
