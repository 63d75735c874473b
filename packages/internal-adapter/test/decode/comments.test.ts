import { describe, expect, it } from "vitest";
import { decodeDiscussions } from "../../src/decode/comments/decode-discussions.js";
import { decodePage } from "../../src/decode/pages/decode-page.js";
import { madeBlock, madeId, madePage, madeText, storeOf } from "../support/made-records.js";

const time = (minute: number) => Date.UTC(2026, 7, 1, 10, minute);
const iso = (minute: number) => new Date(time(minute)).toISOString();
const discussion = (number: number, holder: number, comments: readonly number[], more: object = {}) => ({
  id: madeId(number),
  parent_id: madeId(holder),
  parent_table: "block",
  resolved: false,
  comments: comments.map(madeId),
  ...more,
});
const comment = (number: number, thread: number, minute: number, text: string, more: object = {}) => ({
  id: madeId(number),
  alive: true,
  parent_id: madeId(thread),
  parent_table: "discussion",
  text: [[text]],
  created_by_table: "notion_user",
  created_by_id: madeId(90),
  created_time: time(minute),
  last_edited_time: time(minute),
  ...more,
});
const page = { type: "page_id", pageId: madeId(1) } as const;
const modelComment = (number: number, thread: number, minute: number, text: string, parent: object = page) => ({
  id: madeId(number),
  discussionId: madeId(thread),
  parent,
  richText: [{ type: "text", text }],
  createdTime: iso(minute),
  lastEditedTime: iso(minute),
  createdBy: madeId(90),
});

describe("the threads of a page", () => {
  const block = [
    madePage([10], { discussions: [madeId(60), madeId(61)], format: { orphaned_discussions: [madeId(62)] } }),
  ];

  it("are the open ones, the one that was begun first first, with comments from the oldest on", () => {
    const store = storeOf({
      block,
      discussion: [
        discussion(60, 1, [71, 70], { context: [["lamp"]] }),
        discussion(61, 1, [72], { resolved: true }),
        discussion(62, 1, [73]),
        discussion(63, 1, [74]),
      ],
      comment: [
        comment(70, 60, 5, "first"),
        comment(71, 60, 6, "second"),
        comment(72, 61, 1, "closed"),
        comment(73, 62, 2, "orphan"),
        comment(74, 63, 9, "gone", { alive: false }),
      ],
    });
    expect(decodeDiscussions(store, madeId(1))).toEqual({
      value: [
        { id: madeId(62), parent: page, comments: [modelComment(73, 62, 2, "orphan")] },
        {
          id: madeId(60),
          parent: page,
          comments: [modelComment(70, 60, 5, "first"), modelComment(71, 60, 6, "second")],
          context: [{ type: "text", text: "lamp" }],
        },
      ],
      diagnostics: [],
    });
    const resolved = decodeDiscussions(store, madeId(1), { resolved: true }).value;
    expect(resolved.map(({ id, isResolved }) => [id, isResolved])).toEqual([
      [madeId(61), true],
      [madeId(62), undefined],
      [madeId(60), undefined],
    ]);
  });

  it("show the name of the author, what is attached and how people answered", () => {
    const store = storeOf({
      block: [madeBlock(10, "text", { discussions: [madeId(60)] })],
      discussion: [discussion(60, 10, [70, 71])],
      comment: [
        comment(70, 60, 1, "look", {
          attachments: [{ type: "image", source: "https://a.example/i.png", name: "i.png" }],
          reactions: [{ icon: "👍", user_ids: [madeId(91)] }],
        }),
        comment(71, 60, 2, "done", { created_by_table: "bot", created_by_id: madeId(92) }),
      ],
      notion_user: [{ id: madeId(90), name: "Mara" }],
      bot: [{ id: madeId(92), name: "Harbour bot" }],
    });
    const parent = { type: "block_id", blockId: madeId(10) };
    expect(decodeDiscussions(store, madeId(10)).value).toEqual([
      {
        id: madeId(60),
        parent,
        comments: [
          {
            ...modelComment(70, 60, 1, "look", parent),
            displayName: "Mara",
            displayNameType: "user",
            attachments: [
              { category: "image", file: { type: "external", url: "https://a.example/i.png", name: "i.png" } },
            ],
            reactions: [{ icon: { type: "emoji", emoji: "👍" }, userIds: [madeId(91)] }],
          },
          {
            ...modelComment(71, 60, 2, "done", parent),
            createdBy: madeId(92),
            displayName: "Harbour bot",
            displayNameType: "integration",
          },
        ],
      },
    ]);
  });

  it("that are named and not here are one diagnostic each", () => {
    const store = storeOf({ block, discussion: [discussion(60, 1, [70, 71])], comment: [comment(70, 60, 1, "here")] });
    store.add({ discussion: { [madeId(61)]: { value: { role: "none" } } } });
    const { value, diagnostics } = decodeDiscussions(store, madeId(1));
    expect(value.map(({ comments }) => comments.length)).toEqual([1]);
    expect(diagnostics.map(({ code, id }) => [code, id])).toEqual([
      ["children_missing", madeId(71)],
      ["not_accessible", madeId(61)],
      ["children_missing", madeId(62)],
    ]);
  });

  it("come with the page when they are asked for, on every block or on the page alone", () => {
    const store = storeOf({
      block: [
        madePage([10, 11], { discussions: [madeId(60)] }),
        madeText(10, "a", { discussions: [madeId(61)] }),
        madeBlock(11, "page", { discussions: [madeId(62)] }),
      ],
      discussion: [discussion(60, 1, [70]), discussion(61, 10, [71]), discussion(62, 11, [72])],
      comment: [comment(70, 60, 1, "p"), comment(71, 61, 2, "b"), comment(72, 62, 3, "s")],
    });
    const read = (comments: "blocks" | "none" | "page") => {
      const { children = [], discussions } = decodePage(store, madeId(1), { comments }).value;
      return [discussions, ...children.map((block) => block.discussions)].map((threads) =>
        threads?.map(({ id }) => id),
      );
    };
    expect(read("none")).toEqual([undefined, undefined, undefined]);
    expect(read("page")).toEqual([[madeId(60)], undefined, undefined]);
    expect(read("blocks")).toEqual([[madeId(60)], [madeId(61)], undefined]);
  });

  it("are an empty list on a page that has none, when they were asked for", () => {
    expect(decodePage(storeOf({ block: [madePage([])] }), madeId(1), { comments: "page" }).value.discussions).toEqual(
      [],
    );
  });
});
