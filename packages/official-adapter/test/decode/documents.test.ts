import { describe, expect, it } from "vitest";
import { decodeDocument } from "../../src/decode/documents/decode-document.js";
import { modelComplaints } from "../support/model-complaints.js";
import {
  listAnswer,
  madeId,
  mentionItem,
  modelParagraph,
  modelText,
  plain,
  textItem,
  wireBlock,
  wireParagraph,
} from "./support/made.js";

const id = madeId(1);
const page = { object: "page", id, properties: {} };
const modelPage = { object: "page", id, properties: [] };
const dataSource = { object: "data_source", id: madeId(2), title: [], description: [] };
const user = { object: "user", id };
const modelUser = { type: "unknown", id };
const view = { object: "view", id, name: "All", type: "table" };
const comment = { object: "comment", id, rich_text: [textItem("Aye")] };
const modelComment = { id, richText: modelText("Aye") };
const error = { object: "error", status: 404, code: "object_not_found", message: "Gone." };
const modelError = { status: 404, code: "object_not_found", message: "Gone." };
const upload = { object: "file_upload", id, status: "pending" };
const modelUpload = { id, status: "pending" };
const value = { id: "p1", type: "checkbox", checkbox: true };
const modelValue = { type: "checkbox", id: "p1", name: "", checked: true };
const schema = { id: "p1", name: "Done", type: "checkbox", checkbox: {} };
const modelSchema = { type: "checkbox", id: "p1", name: "Done" };
const item = { object: "property_item", id: "p1", type: "relation", relation: { id: madeId(3) } };
const markdown = { object: "page_markdown", id, markdown: "# Route", truncated: false, unknown_block_ids: [] };
const modelMarkdown = { id, markdown: "# Route", isTruncated: false, unknownBlockIds: [] };

const forms: readonly [name: string, wire: unknown, document: object][] = [
  ["a block", wireParagraph(1, "x"), { kind: "blocks", value: [modelParagraph(1, "x")] }],
  ["a list of blocks", listAnswer([wireParagraph(1, "x")]), { kind: "blocks", value: [modelParagraph(1, "x")] }],
  [
    "a list without its `object`",
    { results: [wireParagraph(1, "x")] },
    { kind: "blocks", value: [modelParagraph(1, "x")] },
  ],
  ["an array of blocks", [wireParagraph(1, "x")], { kind: "blocks", value: [modelParagraph(1, "x")] }],
  ["an array of one list", [listAnswer([wireParagraph(1, "x")])], { kind: "blocks", value: [modelParagraph(1, "x")] }],
  ["an empty array", [], { kind: "blocks", value: [] }],
  ["an empty list of blocks", listAnswer([], { type: "block" }), { kind: "blocks", value: [] }],
  ["an empty list of anything", listAnswer([]), { kind: "documents", value: [] }],
  ["an empty list of users", listAnswer([], { type: "user" }), { kind: "users", value: [] }],
  ["an empty query", listAnswer([], { type: "page_or_data_source" }), { kind: "documents", value: [] }],
  ["blocks under their name", { blocks: [wireParagraph(1, "x")] }, { kind: "blocks", value: [modelParagraph(1, "x")] }],
  [
    "children under their name",
    { children: [wireParagraph(1, "x")] },
    { kind: "blocks", value: [modelParagraph(1, "x")] },
  ],
  [
    "a block without its `object`",
    { id, type: "quote", has_children: false, quote: { rich_text: [textItem("x")] } },
    { kind: "blocks", value: [{ type: "quote", id, richText: modelText("x"), children: [] }] },
  ],
  [
    "a media block without its `object`",
    { id, type: "image", image: { type: "external", external: { url: "https://example.org/a" }, caption: [] } },
    {
      kind: "blocks",
      value: [{ type: "image", id, file: { type: "external", url: "https://example.org/a" }, caption: [] }],
    },
  ],
  [
    "a list of an exporter",
    { id: madeId(9), type: "numbered_list", numbered_list: { items: [wireParagraph(1, "x")] } },
    { kind: "blocks", value: [modelParagraph(1, "x")] },
  ],
  ["a page", page, { kind: "page", value: modelPage }],
  [
    "a page with its content",
    { ...page, blocks: [wireParagraph(1, "x")] },
    { kind: "page", value: { ...modelPage, children: [modelParagraph(1, "x")] } },
  ],
  [
    "a page with its content beside it",
    { page, block: wireBlock(1, "child_page", { title: "" }), children: [wireParagraph(1, "x")] },
    { kind: "page", value: { ...modelPage, children: [modelParagraph(1, "x")] } },
  ],
  [
    "a page without its `object`",
    { id, parent: { workspace: true }, properties: {} },
    { kind: "page", value: { ...modelPage, parent: { type: "workspace" } } },
  ],
  [
    "a query",
    listAnswer([page, dataSource], { type: "page_or_data_source" }),
    {
      kind: "documents",
      value: [
        { kind: "page", value: modelPage },
        { kind: "data_source", value: dataSource },
      ],
    },
  ],
  ["an array of one page", [page], { kind: "page", value: modelPage }],
  [
    "an array of answers",
    [page, error],
    {
      kind: "documents",
      value: [
        { kind: "page", value: modelPage },
        { kind: "error", value: modelError },
      ],
    },
  ],
  [
    "a database",
    { object: "database", id, title: [], data_sources: [] },
    { kind: "database", value: { object: "database", id, title: [], description: [], dataSources: [] } },
  ],
  ["a data source", dataSource, { kind: "data_source", value: dataSource }],
  ["a view", view, { kind: "views", value: [view] }],
  ["a list of views", listAnswer([view]), { kind: "views", value: [view] }],
  ["a user", user, { kind: "users", value: [modelUser] }],
  [
    "a user without its `object`",
    { id, type: "person", person: {} },
    { kind: "users", value: [{ type: "person", id }] },
  ],
  ["an array of users", [user, user], { kind: "users", value: [modelUser, modelUser] }],
  ["a comment", comment, { kind: "comments", value: [modelComment] }],
  ["a list of comments", listAnswer([comment]), { kind: "comments", value: [modelComment] }],
  ["a file upload", upload, { kind: "file_uploads", value: [modelUpload] }],
  ["a list of file uploads", listAnswer([upload]), { kind: "file_uploads", value: [modelUpload] }],
  [
    "an async task",
    { object: "async_task", id, status: "queued" },
    { kind: "async_task", value: { id, status: "queued" } },
  ],
  [
    "a view query",
    { object: "view_query", id, results: [{ object: "page", id: madeId(2) }], has_more: false },
    { kind: "view_query", value: { id, pageIds: [madeId(2)] } },
  ],
  [
    "custom emoji",
    listAnswer([{ id, name: "gull" }], { type: "custom_emoji" }),
    { kind: "custom_emojis", value: [{ id, name: "gull" }] },
  ],
  [
    "templates",
    { templates: [{ id, name: "T", is_default: false }], has_more: false },
    { kind: "templates", value: [{ id, name: "T", isDefault: false }] },
  ],
  ["an error", error, { kind: "error", value: modelError }],
  ["an error without its `object`", { code: "x", message: "y" }, { kind: "error", value: { code: "x", message: "y" } }],
  ["a page as Markdown", markdown, { kind: "page_markdown", value: modelMarkdown }],
  [
    "a request with Markdown",
    { parent: { page_id: id }, markdown: "# Route" },
    { kind: "page_markdown", value: { ...modelMarkdown, id: "" } },
  ],
  [
    "a property item",
    { object: "property_item", ...value },
    { kind: "property_items", value: { value: modelValue, hasMore: false } },
  ],
  [
    "a list of property items",
    listAnswer([item], { type: "property_item" }),
    {
      kind: "property_items",
      value: { value: { type: "relation", id: "p1", name: "", pageIds: [madeId(3)] }, hasMore: false },
    },
  ],
  ["a property value", value, { kind: "properties", value: [modelValue] }],
  ["values by name", { Done: value }, { kind: "properties", value: [{ ...modelValue, name: "Done" }] }],
  [
    "values under their name",
    { properties: { Done: value } },
    { kind: "properties", value: [{ ...modelValue, name: "Done" }] },
  ],
  ["an array of values", [value], { kind: "properties", value: [modelValue] }],
  ["a schema of one property", schema, { kind: "property_schemas", value: [modelSchema] }],
  ["a schema by name", { Done: schema }, { kind: "property_schemas", value: [modelSchema] }],
  ["a schema under its name", { properties: { Done: schema } }, { kind: "property_schemas", value: [modelSchema] }],
  ["an array of schemas", [schema], { kind: "property_schemas", value: [modelSchema] }],
  ["a rich text item", textItem("x"), { kind: "rich_text", value: modelText("x") }],
  [
    "a mention",
    mentionItem({ type: "page", page: { id } }, "Tides"),
    { kind: "rich_text", value: [{ type: "mention", mention: { type: "page", pageId: id }, text: "Tides" }] },
  ],
  [
    "an equation in a text",
    { type: "equation", equation: { expression: "x" }, annotations: plain, plain_text: "x", href: null },
    { kind: "rich_text", value: [{ type: "equation", expression: "x" }] },
  ],
  ["an array of rich text", [textItem("a"), textItem("b")], { kind: "rich_text", value: modelText("ab") }],
  ["an emoji", { type: "emoji", emoji: "⛵" }, { kind: "icon", value: { type: "emoji", emoji: "⛵" } }],
  ["an icon", { type: "icon", icon: { name: "anchor" } }, { kind: "icon", value: { type: "icon", name: "anchor" } }],
  [
    "a custom emoji as an icon",
    { type: "custom_emoji", custom_emoji: { id } },
    { kind: "icon", value: { type: "custom_emoji", customEmoji: { id } } },
  ],
  [
    "a file",
    { name: "a", type: "external", external: { url: "https://example.org/a" } },
    { kind: "file", value: { type: "external", url: "https://example.org/a", name: "a" } },
  ],
  [
    "an answer with its status and headers",
    { header: {}, method: "post", status: 200, payload: {}, data: page },
    { kind: "page", value: modelPage },
  ],
  [
    "one request with its response",
    { request: { method: "GET" }, response: { status: 200, body: page } },
    { kind: "page", value: modelPage },
  ],
  [
    "a recorded conversation",
    {
      interactions: [
        { request: { method: "GET", path: `/v1/pages/${id}`, body: null }, response: { status: 200, body: page } },
      ],
    },
    { kind: "documents", value: [{ kind: "page", value: modelPage }] },
  ],
  [
    "lists by container",
    { pageId: id, blocks: { [id]: listAnswer([wireParagraph(2, "x")]) } },
    { kind: "blocks", value: [modelParagraph(2, "x")] },
  ],
];

describe("decodeDocument", () => {
  it.each(forms)("recognises %s", (_name, wire, document) => {
    expect(decodeDocument(wire)).toEqual({ value: document, diagnostics: [] });
    expect(modelComplaints("Document", document)).toEqual([]);
  });

  it("makes a database of a schema with a title or a parent", () => {
    const wire = { id, title: [textItem("Tasks")], properties: { Done: schema } };
    const { value: document, diagnostics } = decodeDocument(wire);
    expect(document.kind).toBe("database");
    expect(diagnostics.map(({ code }) => code)).toEqual(["approximated"]);
  });

  it("guesses the block around the content of one, and says so", () => {
    const callout = decodeDocument({
      rich_text: [textItem("x")],
      icon: { type: "emoji", emoji: "⛵" },
      color: "red_background",
    });
    expect(callout.value).toEqual({
      kind: "blocks",
      value: [
        {
          type: "callout",
          id: "",
          richText: modelText("x"),
          color: "red_background",
          icon: { type: "emoji", emoji: "⛵" },
          children: [],
        },
      ],
    });
    expect(callout.diagnostics.map(({ code, severity }) => [code, severity])).toEqual([["approximated", "info"]]);
    expect(decodeDocument({ rich_text: [textItem("x")], color: "gray" }).value).toEqual({
      kind: "blocks",
      value: [{ type: "paragraph", id: "", richText: modelText("x"), color: "gray", children: [] }],
    });
  });

  it.each<[string, unknown]>([
    ["a list that goes on", listAnswer([wireParagraph(1, "x")], { has_more: true })],
    [
      "a query that the API ended at its limit",
      listAnswer([page], { request_status: { type: "incomplete", incomplete_reason: "query_result_limit_reached" } }),
    ],
    ["a list of templates that goes on", { templates: [], has_more: true }],
  ])("says of %s that there is more", (_name, wire) => {
    expect(decodeDocument(wire).diagnostics.map(({ code }) => code)).toEqual(["truncated"]);
  });

  it.each<[string, unknown]>([
    ["an object invented tomorrow", { object: "hologram", id, planets: [1, { a: null }] }],
    ["an empty object", {}],
    ["a text", "x"],
    ["a number", 7],
    ["null", null],
    ["a key that would change an object's nature", JSON.parse('{"__proto__": {"a": 1}, "constructor": 2}')],
  ])("keeps %s whole and says that it is not known", (_name, wire) => {
    const { value: document, diagnostics } = decodeDocument(wire);
    expect(document).toEqual({ kind: "unsupported", value: wire });
    expect(JSON.stringify(document)).toBe(JSON.stringify({ kind: "unsupported", value: wire }));
    expect(diagnostics.map(({ code }) => code)).toEqual(["unsupported_object"]);
  });

  it("ends at arrays that are nested without end", () => {
    let wire: unknown = 1;
    for (let level = 0; level < 20000; level += 1) wire = [wire, 2];
    const { value: document, diagnostics } = decodeDocument(wire);
    expect(JSON.parse(JSON.stringify(document))).toEqual(document);
    expect(new Set(diagnostics.map(({ code }) => code))).toEqual(new Set(["truncated", "unsupported_object"]));
  });
});
