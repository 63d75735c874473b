import { describe, expect, it } from "vitest";
import {
  decodeAsyncTask,
  decodeError,
  decodeFileUpload,
  decodePageMarkdown,
  decodeViewQuery,
} from "../../src/decode/objects/decode-answers.js";
import { decodeComment, decodeDiscussions } from "../../src/decode/objects/decode-comment.js";
import { decodeCustomEmoji, decodeCustomEmojis } from "../../src/decode/objects/decode-custom-emoji.js";
import { decodeDatabase, decodeDataSource, decodeTemplates } from "../../src/decode/objects/decode-database.js";
import { decodePage, decodeRow } from "../../src/decode/objects/decode-page.js";
import { listAnswer, madeId, modelParagraph, modelText, textItem, wireParagraph } from "./support/made.js";

const id = madeId(1);
const times = {
  created_time: "2026-10-05T09:12:00.000Z",
  created_by: { object: "user", id: madeId(2) },
  last_edited_time: "2026-11-18T16:40:00.000Z",
  last_edited_by: { object: "user", id: madeId(3) },
};
const modelTimes = {
  createdTime: "2026-10-05T09:12:00.000Z",
  createdBy: madeId(2),
  lastEditedTime: "2026-11-18T16:40:00.000Z",
  lastEditedBy: madeId(3),
};
const hosted = { type: "file", file: { url: "https://files.example.org/x", expiry_time: "2026-11-22T13:40:00.000Z" } };
const modelHosted = { type: "notion", url: "https://files.example.org/x", expiresAt: "2026-11-22T13:40:00.000Z" };
const titleProperty = { Name: { id: "title", type: "title", title: [textItem("Plan")] } };
const modelTitle = { type: "title", id: "title", name: "Name", richText: modelText("Plan") };

describe("decodePage", () => {
  it("reads a row with everything that a page object holds", () => {
    const wire = {
      object: "page",
      id,
      ...times,
      in_trash: true,
      is_archived: true,
      is_locked: true,
      url: "https://app.notion.com/p/Plan",
      public_url: "https://harbour.notion.site/Plan",
      parent: { type: "data_source_id", data_source_id: madeId(5), database_id: madeId(6) },
      icon: hosted,
      cover: hosted,
      properties: { ...titleProperty, "Done?": { id: "d%3A", type: "checkbox", checkbox: true } },
    };
    expect(decodePage(wire)).toEqual({
      value: {
        object: "page",
        id,
        ...modelTimes,
        inTrash: true,
        isArchived: true,
        isLocked: true,
        url: "https://app.notion.com/p/Plan",
        publicUrl: "https://harbour.notion.site/Plan",
        parent: { type: "data_source_id", dataSourceId: madeId(5), databaseId: madeId(6) },
        icon: { type: "file", file: { ...modelHosted, reference: { type: "icon", of: "page", id } } },
        cover: { file: { ...modelHosted, reference: { type: "cover", of: "page", id } } },
        properties: [modelTitle, { type: "checkbox", id: "d:", name: "Done?", checked: true }],
      },
      diagnostics: [],
    });
  });

  it.each<[object, object]>([
    [
      { type: "page_id", page_id: madeId(9) },
      { type: "page_id", pageId: madeId(9) },
    ],
    [
      { type: "block_id", block_id: madeId(9) },
      { type: "block_id", blockId: madeId(9) },
    ],
    [
      { type: "database_id", database_id: madeId(9) },
      { type: "database_id", databaseId: madeId(9) },
    ],
    [
      { type: "data_source_id", data_source_id: madeId(9) },
      { type: "data_source_id", dataSourceId: madeId(9) },
    ],
    [
      { type: "agent_id", agent_id: madeId(9) },
      { type: "agent_id", agentId: madeId(9) },
    ],
    [{ type: "workspace", workspace: true }, { type: "workspace" }],
    [{ database_id: madeId(9) }, { type: "database_id", databaseId: madeId(9) }],
    [
      { type: "database", database_id: madeId(9) },
      { type: "database_id", databaseId: madeId(9) },
    ],
  ])("reads the parent %j", (parent, expected) => {
    expect(decodePage({ object: "page", id, parent, properties: {} })).toEqual({
      value: { object: "page", id, parent: expected, properties: [] },
      diagnostics: [],
    });
  });

  it("keeps the name of a parent invented tomorrow", () => {
    const { value, diagnostics } = decodePage({
      object: "page",
      id,
      parent: { type: "space_id", space_id: id },
      properties: {},
    });
    expect(value.parent).toEqual({ type: "unsupported", sourceType: "space_id" });
    expect(diagnostics.map(({ code, sourceType }) => [code, sourceType])).toEqual([["unsupported_object", "space_id"]]);
  });

  it("says that a page is partial", () => {
    const { value, diagnostics } = decodePage({ object: "page", id });
    expect(value).toEqual({ object: "page", id, properties: [] });
    expect(diagnostics.map((diagnostic) => [diagnostic.code, diagnostic.id])).toEqual([["partial_object", id]]);
  });

  it("reads the content when there is a source of it", () => {
    const childrenOf = () => ({ status: "read", results: [wireParagraph(10, "x")] }) as const;
    expect(decodePage({ object: "page", id, properties: {} }, { childrenOf }).value).toEqual({
      object: "page",
      id,
      properties: [],
      children: [modelParagraph(10, "x")],
    });
  });

  it.each(["blocks", "children"])("reads content that stands in the object under `%s`", (key) => {
    expect(decodePage({ object: "page", id, properties: {}, [key]: [wireParagraph(10, "x")] }).value.children).toEqual([
      modelParagraph(10, "x"),
    ]);
  });
});

describe("decodeRow", () => {
  it("tells pages from the data sources of a wiki", () => {
    expect(decodeRow({ object: "page", id, properties: {} }).value).toEqual({ object: "page", id, properties: [] });
    expect(decodeRow({ object: "data_source", id, title: [], description: [] }).value).toEqual({
      object: "data_source",
      id,
      title: [],
      description: [],
    });
  });
});

const schema = { Name: { id: "title", name: "Name", description: null, type: "title", title: {} } };
const modelSchema = [{ type: "title", id: "title", name: "Name" }];

describe("decodeDatabase", () => {
  it("reads a container with its data sources", () => {
    const wire = {
      object: "database",
      id,
      title: [textItem("Voyages")],
      description: [textItem("All")],
      parent: { type: "page_id", page_id: madeId(9) },
      is_inline: true,
      in_trash: false,
      is_locked: true,
      created_time: times.created_time,
      last_edited_time: times.last_edited_time,
      data_sources: [
        { id: madeId(5), name: "Voyages" },
        { id: madeId(6), name: "Ships" },
      ],
      icon: { type: "emoji", emoji: "⛵" },
      cover: hosted,
      url: "https://app.notion.com/p/1",
      public_url: null,
    };
    const parent = { type: "database_id", databaseId: id };
    expect(decodeDatabase(wire)).toEqual({
      value: {
        object: "database",
        id,
        title: modelText("Voyages"),
        description: modelText("All"),
        parent: { type: "page_id", pageId: madeId(9) },
        isInline: true,
        isLocked: true,
        createdTime: times.created_time,
        lastEditedTime: times.last_edited_time,
        dataSources: [
          { object: "data_source", id: madeId(5), title: modelText("Voyages"), description: [], parent },
          { object: "data_source", id: madeId(6), title: modelText("Ships"), description: [], parent },
        ],
        icon: { type: "emoji", emoji: "⛵" },
        cover: { file: { ...modelHosted, reference: { type: "cover", of: "database", id } } },
        url: "https://app.notion.com/p/1",
      },
      diagnostics: [],
    });
  });

  it("makes one data source of a database that holds the schema itself", () => {
    const { value, diagnostics } = decodeDatabase({
      object: "database",
      id,
      title: [textItem("Tasks")],
      archived: true,
      properties: schema,
    });
    expect(value).toEqual({
      object: "database",
      id,
      title: modelText("Tasks"),
      description: [],
      inTrash: true,
      dataSources: [
        {
          object: "data_source",
          id,
          title: modelText("Tasks"),
          description: [],
          parent: { type: "database_id", databaseId: id },
          properties: modelSchema,
        },
      ],
    });
    expect(diagnostics.map(({ code, severity }) => [code, severity])).toEqual([["approximated", "info"]]);
  });

  it("gives the only data source the schema that stands beside it", () => {
    const wire = {
      object: "database",
      id,
      title: [],
      data_sources: [{ id: madeId(5), name: "A" }],
      properties: schema,
    };
    expect(decodeDatabase(wire)).toEqual({
      value: {
        object: "database",
        id,
        title: [],
        description: [],
        dataSources: [
          {
            object: "data_source",
            id: madeId(5),
            title: modelText("A"),
            description: [],
            parent: { type: "database_id", databaseId: id },
            properties: modelSchema,
          },
        ],
      },
      diagnostics: [],
    });
  });

  it("says that a database is partial", () => {
    const { value, diagnostics } = decodeDatabase({ object: "database", id });
    expect(value).toEqual({ object: "database", id, title: [], description: [], dataSources: [] });
    expect(diagnostics.map(({ code }) => code)).toEqual(["partial_object"]);
  });
});

describe("decodeDataSource", () => {
  it("reads a table with its schema, in the order of the answer", () => {
    const wire = {
      object: "data_source",
      id,
      title: [textItem("Voyages")],
      description: [],
      parent: { type: "database_id", database_id: madeId(5) },
      database_parent: { type: "page_id", page_id: madeId(6) },
      is_inline: false,
      in_trash: false,
      ...times,
      icon: null,
      cover: null,
      url: "https://app.notion.com/p/5",
      public_url: null,
      properties: { Z: { id: "z", name: "Z", type: "url", url: {} }, ...schema },
    };
    expect(decodeDataSource(wire)).toEqual({
      value: {
        object: "data_source",
        id,
        title: modelText("Voyages"),
        description: [],
        parent: { type: "database_id", databaseId: madeId(5) },
        databaseParent: { type: "page_id", pageId: madeId(6) },
        isInline: false,
        ...modelTimes,
        url: "https://app.notion.com/p/5",
        properties: [{ type: "url", id: "z", name: "Z" }, ...modelSchema],
      },
      diagnostics: [],
    });
  });

  it("keeps the schema of a partial one", () => {
    const { value, diagnostics } = decodeDataSource({ object: "data_source", id, properties: schema });
    expect(value).toEqual({ object: "data_source", id, title: [], description: [], properties: modelSchema });
    expect(diagnostics.map(({ code }) => code)).toEqual(["partial_object"]);
  });
});

describe("decodeComment", () => {
  it("reads a comment with its author's name and its files", () => {
    const wire = {
      object: "comment",
      id,
      parent: { type: "block_id", block_id: madeId(4) },
      discussion_id: madeId(5),
      created_time: times.created_time,
      last_edited_time: times.last_edited_time,
      created_by: { object: "user", id: madeId(2) },
      rich_text: [textItem("Aye")],
      display_name: { type: "custom", resolved_name: "Mara" },
      attachments: [
        { category: "image", file: { url: "https://files.example.org/x", expiry_time: "2026-11-22T13:40:00.000Z" } },
      ],
    };
    expect(decodeComment(wire)).toEqual({
      value: {
        id,
        parent: { type: "block_id", blockId: madeId(4) },
        discussionId: madeId(5),
        createdTime: times.created_time,
        lastEditedTime: times.last_edited_time,
        createdBy: madeId(2),
        richText: modelText("Aye"),
        displayName: "Mara",
        displayNameType: "custom",
        attachments: [
          { category: "image", file: { ...modelHosted, reference: { type: "comment", commentId: id, index: 0 } } },
        ],
      },
      diagnostics: [],
    });
  });

  it("says that a comment is partial", () => {
    const { value, diagnostics } = decodeComment({ object: "comment", id });
    expect(value).toEqual({ id, richText: [] });
    expect(diagnostics.map(({ code }) => code)).toEqual(["partial_object"]);
  });
});

describe("decodeDiscussions", () => {
  const comment = (number: number, thread: number | undefined, minute: number): object => ({
    object: "comment",
    id: madeId(number),
    parent: { type: "page_id", page_id: madeId(9) },
    ...(thread !== undefined && { discussion_id: madeId(thread) }),
    created_time: `2026-10-05T09:${minute}:00.000Z`,
    rich_text: [],
  });

  it("gathers comments into threads, oldest first, and keeps the order within a minute", () => {
    const list = listAnswer([
      comment(14, 51, 30),
      comment(12, 50, 20),
      comment(11, 50, 20),
      comment(13, 51, 10),
      comment(15, undefined, 40),
    ]);
    const { value } = decodeDiscussions(list);
    expect(value.map((thread) => [thread.id, thread.comments.map((one) => one.id)])).toEqual([
      [madeId(51), [madeId(13), madeId(14)]],
      [madeId(50), [madeId(12), madeId(11)]],
      [madeId(15), [madeId(15)]],
    ]);
    expect(value[0]?.parent).toEqual({ type: "page_id", pageId: madeId(9) });
  });

  it("takes a list alone, and nothing", () => {
    expect(decodeDiscussions([comment(1, 50, 10)]).value.map((thread) => thread.id)).toEqual([madeId(50)]);
    expect(decodeDiscussions(undefined)).toEqual({ value: [], diagnostics: [] });
  });
});

describe("smaller answers", () => {
  it("reads templates", () => {
    const wire = {
      templates: [{ id, name: "Voyage", is_default: true }, { name: "lost" }],
      has_more: false,
      next_cursor: null,
    };
    const { value, diagnostics } = decodeTemplates(wire);
    expect(value).toEqual([{ id, name: "Voyage", isDefault: true }]);
    expect(diagnostics.map(({ code }) => code)).toEqual(["invalid_value"]);
  });

  it("reads custom emoji", () => {
    const gull = { id, name: "gull", url: "https://example.org/g.png" };
    expect(decodeCustomEmoji(gull)).toEqual({ value: gull, diagnostics: [] });
    expect(decodeCustomEmojis(listAnswer([gull], { type: "custom_emoji" }))).toEqual({
      value: [gull],
      diagnostics: [],
    });
  });

  it("reads errors", () => {
    const wire = {
      object: "error",
      status: 404,
      code: "object_not_found",
      message: "Could not find block.",
      request_id: id,
    };
    expect(decodeError(wire)).toEqual({
      value: { status: 404, code: "object_not_found", message: "Could not find block." },
      diagnostics: [],
    });
  });

  it("reads a page as Markdown, and says that it is cut off", () => {
    const whole = { object: "page_markdown", id, markdown: "# Route", truncated: false, unknown_block_ids: [] };
    expect(decodePageMarkdown(whole)).toEqual({
      value: { id, markdown: "# Route", isTruncated: false, unknownBlockIds: [] },
      diagnostics: [],
    });
    const cut = decodePageMarkdown({ ...whole, truncated: true, unknown_block_ids: [madeId(2).replaceAll("-", "")] });
    expect(cut.value).toEqual({ id, markdown: "# Route", isTruncated: true, unknownBlockIds: [madeId(2)] });
    expect(cut.diagnostics.map((diagnostic) => [diagnostic.code, diagnostic.id])).toEqual([["truncated", id]]);
  });

  it("reads file uploads, tasks and view queries", () => {
    expect(
      decodeFileUpload({
        object: "file_upload",
        id,
        status: "uploaded",
        filename: "a.png",
        content_type: "image/png",
        content_length: 9,
        expiry_time: "2026-11-22T13:40:00.000Z",
      }).value,
    ).toEqual({
      id,
      status: "uploaded",
      filename: "a.png",
      contentType: "image/png",
      contentLength: 9,
      expiresAt: "2026-11-22T13:40:00.000Z",
    });
    expect(decodeAsyncTask({ object: "async_task", id, status: "queued" }).value).toEqual({ id, status: "queued" });
    const query = {
      object: "view_query",
      id,
      view_id: madeId(2),
      expires_at: "2026-11-22T13:40:00.000Z",
      total_count: 2,
      results: [{ object: "page", id: madeId(3) }],
      has_more: true,
    };
    const { value, diagnostics } = decodeViewQuery(query);
    expect(value).toEqual({
      id,
      viewId: madeId(2),
      expiresAt: "2026-11-22T13:40:00.000Z",
      totalCount: 2,
      pageIds: [madeId(3)],
    });
    expect(diagnostics.map(({ code }) => code)).toEqual(["truncated"]);
  });
});
