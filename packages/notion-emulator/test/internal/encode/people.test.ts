import type { Discussion, User } from "@pagebridge/core-types";
import { describe, expect, it } from "vitest";
import { fileSource } from "../../../src/internal/encode/files/file-source.js";
import { bot, id, mara, page, paragraph, text, workspace } from "../../support/makers.js";
import { recordsOf } from "../support/encode.js";

const space = id(3);
const time = "2026-10-05T09:12:34.567Z";
const ms = Date.parse(time);

const thread: Discussion = {
  id: id(70),
  isResolved: true,
  context: [{ type: "text", text: "anchored", discussionIds: [id(70)] }],
  comments: [
    {
      id: id(71),
      discussionId: id(70),
      richText: text("First"),
      createdTime: time,
      createdBy: mara.id,
      displayName: "Mara",
      displayNameType: "user",
      reactions: [{ icon: { type: "emoji", emoji: "👍" }, userIds: [mara.id] }],
      attachments: [
        { category: "image", file: { type: "notion", url: "notion-file:a.png", name: "a.png", size: "1KB" } },
        { category: "pdf", file: { type: "external", url: "https://example.com/b.pdf" } },
      ],
    },
    { id: id(72), richText: [], createdTime: time, createdBy: bot.id },
  ],
};

describe("a thread", () => {
  const records = recordsOf(workspace([page(10, [{ ...paragraph(11), discussions: [thread] }])]));

  it("is listed by what it is about", () => {
    expect(records.find("block", id(11))?.["discussions"]).toEqual([id(70)]);
  });

  it("lists its comments", () => {
    expect(records.find("discussion", id(70))).toEqual({
      id: id(70),
      version: 1,
      parent_id: id(11),
      parent_table: "block",
      resolved: true,
      context: [["anchored", [["m", id(70)]]]],
      comments: [id(71), id(72)],
      space_id: space,
    });
  });

  it("has comments with everything that belongs to them", () => {
    expect(records.find("comment", id(71))).toEqual({
      id: id(71),
      version: 1,
      alive: true,
      parent_id: id(70),
      parent_table: "discussion",
      text: [["First"]],
      created_by_table: "notion_user",
      created_by_id: mara.id,
      created_time: ms,
      last_edited_time: ms,
      reactions: [{ icon: "👍", user_ids: [mara.id] }],
      attachments: [
        { type: "image", source: fileSource("a.png"), name: "a.png", size: "1KB" },
        { type: "pdf", source: "https://example.com/b.pdf" },
      ],
      space_id: space,
    });
  });

  it("may have a comment without words by a bot", () => {
    expect(records.find("comment", id(72))).toMatchObject({
      parent_id: id(70),
      text: [],
      created_by_table: "bot",
      created_by_id: bot.id,
    });
  });

  it("may hang on something that the tree cannot hold", () => {
    const parent = { type: "block_id", blockId: id(11) } as const;
    const apart = recordsOf(workspace([page(10, [paragraph(11)])], { discussions: [{ ...thread, parent }] }));
    expect(apart.find("block", id(11))?.["discussions"]).toEqual([id(70)]);
    expect(apart.find("discussion", id(70))).toMatchObject({ parent_id: id(11) });
  });
});

describe("somebody", () => {
  const group: User = { type: "group", id: id(6), name: "All" };
  const painted: User = { type: "bot", id: id(7), name: "Gauge", avatarUrl: "notion-file:gauge.png" };
  const records = recordsOf(workspace([], { users: [mara, bot, group, painted] }));

  it("who is a person is a user", () => {
    expect(records.find("notion_user", mara.id)).toEqual({
      id: mara.id,
      version: 1,
      name: "Mara",
      email: "mara@example.com",
      profile_photo: null,
      onboarding_completed: true,
      mobile_onboarding_completed: true,
      clipper_onboarding_completed: true,
    });
  });

  it("who is a bot has a table of its own", () => {
    expect(records.find("bot", id(7))).toEqual({
      id: id(7),
      version: 1,
      name: "Gauge",
      icon: fileSource("gauge.png"),
      parent_id: space,
      parent_table: "space",
      space_id: space,
      alive: true,
    });
  });

  it.each([
    ["notion_user", bot.id],
    ["bot", mara.id],
    ["notion_user", group.id],
    ["bot", group.id],
    ["notion_user", id(99)],
  ])("is not found in the table %s under %s", (table, userId) => {
    expect(records.find(table, userId)).toBeUndefined();
  });
});

describe("the workspace", () => {
  const records = recordsOf(
    workspace(
      [
        page(10, [
          {
            ...paragraph(11),
            type: "quote",
            richText: [{ type: "mention", mention: { type: "team", teamId: id(60) }, text: "@Crew" }],
            children: [],
          },
        ]),
      ],
      { customEmojis: [{ id: id(50), name: "gull", url: "notion-file:gull.png" }] },
    ),
  );

  it("is a space that lists its roots", () => {
    expect(records.find("space", space)).toMatchObject({ id: space, name: "Test", pages: [id(10)] });
  });

  it("has its own emoji", () => {
    expect(records.find("custom_emoji", id(50))).toMatchObject({
      id: id(50),
      name: "gull",
      url: fileSource("gull.png"),
    });
  });

  it("has the teamspaces that are mentioned in it", () => {
    expect(records.find("team", id(60))).toMatchObject({ id: id(60), name: "Crew", parent_id: space });
  });
});
