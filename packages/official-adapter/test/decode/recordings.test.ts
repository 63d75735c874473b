import { describe, expect, it } from "vitest";
import { decodeDocument } from "../../src/decode/documents/decode-document.js";
import { decodeRecording } from "../../src/decode/recordings/decode-recording.js";
import { listAnswer, madeId, modelParagraph, modelText, textItem, wireBlock, wireParagraph } from "./support/made.js";

const pageId = madeId(1);
const children = (number: number): string => `/v1/blocks/${madeId(number)}/children`;

/** One interaction: method and path, the answer, and what else is known. */
function turn(
  line: string,
  body: unknown,
  { status = 200, requestBody = null }: { readonly status?: number; readonly requestBody?: unknown } = {},
): object {
  const [method = "", path = ""] = line.split(" ");
  return { request: { method, path, body: requestBody }, response: { status, body } };
}

const conversation = (...interactions: readonly object[]): object => ({ interactions });

const wirePage = (number: number, extra: object = {}): object => ({
  object: "page",
  id: madeId(number),
  properties: {},
  ...extra,
});
const modelPage = (number: number, extra: object = {}): object => ({
  object: "page",
  id: madeId(number),
  properties: [],
  ...extra,
});
const rowOf = (number: number, source: number): object =>
  wirePage(number, { parent: { type: "data_source_id", data_source_id: madeId(source), database_id: madeId(50) } });
const modelRowOf = (number: number, source: number): object =>
  modelPage(number, { parent: { type: "data_source_id", dataSourceId: madeId(source), databaseId: madeId(50) } });

describe("decodeRecording", () => {
  it("gives a page its content, to any depth", () => {
    const recording = conversation(
      turn(`GET /v1/pages/${pageId}`, wirePage(1)),
      turn(
        `GET ${children(1)}?page_size=100`,
        listAnswer([wireParagraph(2, "a", { has_children: true }), wireParagraph(3, "b")]),
      ),
      turn(`GET ${children(2)}`, listAnswer([wireParagraph(4, "c")])),
    );
    expect(decodeRecording(recording)).toEqual({
      value: {
        kind: "documents",
        value: [
          {
            kind: "page",
            value: modelPage(1, {
              children: [modelParagraph(2, "a", { children: [modelParagraph(4, "c")] }), modelParagraph(3, "b")],
            }),
          },
        ],
      },
      diagnostics: [],
    });
    expect(decodeDocument(recording)).toEqual(decodeRecording(recording));
  });

  it("reads ids without dashes and whole addresses", () => {
    const bare = pageId.replaceAll("-", "");
    const recording = conversation(
      turn(`get https://api.notion.com/v1/blocks/${bare}/children`, listAnswer([wireParagraph(2, "a")])),
      turn(`get https://api.notion.com/v1/pages/${bare}`, wirePage(1)),
    );
    expect(decodeRecording(recording).value).toEqual({
      kind: "documents",
      value: [{ kind: "page", value: modelPage(1, { children: [modelParagraph(2, "a")] }) }],
    });
  });

  it("joins the answers of one list", () => {
    const recording = conversation(
      turn(`GET ${children(1)}?page_size=1`, listAnswer([wireParagraph(2, "a")], { has_more: true, next_cursor: "x" })),
      turn(`GET ${children(1)}?page_size=1&start_cursor=x`, listAnswer([wireParagraph(3, "b")])),
    );
    expect(decodeRecording(recording)).toEqual({
      value: {
        kind: "documents",
        value: [{ kind: "blocks", value: [modelParagraph(2, "a"), modelParagraph(3, "b")] }],
      },
      diagnostics: [],
    });
  });

  it("says that a list goes on when the rest was not recorded", () => {
    const recording = conversation(
      turn(`GET ${children(1)}`, listAnswer([wireParagraph(2, "a", { has_children: true })])),
      turn(`GET ${children(2)}`, listAnswer([wireParagraph(3, "b")], { has_more: true, next_cursor: "x" })),
    );
    const { value, diagnostics } = decodeRecording(recording);
    expect(value).toEqual({
      kind: "documents",
      value: [
        {
          kind: "blocks",
          value: [modelParagraph(2, "a", { children: [modelParagraph(3, "b")], hasUnreadChildren: true })],
        },
      ],
    });
    expect(diagnostics.map(({ code, id }) => [code, id])).toEqual([["truncated", madeId(2)]]);
  });

  it("says which children were not recorded", () => {
    const recording = conversation(
      turn(`GET ${children(1)}`, listAnswer([wireParagraph(2, "a", { has_children: true })])),
    );
    const { value, diagnostics } = decodeRecording(recording);
    expect(value).toEqual({
      kind: "documents",
      value: [{ kind: "blocks", value: [modelParagraph(2, "a", { hasUnreadChildren: true })] }],
    });
    expect(diagnostics.map(({ code, id }) => [code, id])).toEqual([["children_missing", madeId(2)]]);
  });

  it("takes the last state of a list and of each block, and keeps what a later list no longer holds", () => {
    const recording = conversation(
      turn(`GET ${children(1)}`, listAnswer([wireParagraph(2, "old"), wireParagraph(3, "gone")])),
      turn(`PATCH /v1/blocks/${madeId(2)}`, wireParagraph(2, "new")),
      turn(`DELETE /v1/blocks/${madeId(3)}`, wireParagraph(3, "gone", { in_trash: true })),
      turn(`GET ${children(1)}`, listAnswer([wireParagraph(2, "new"), wireParagraph(4, "added")])),
      turn(`PATCH /v1/blocks/${madeId(4)}`, wireParagraph(4, "changed")),
    );
    expect(decodeRecording(recording)).toEqual({
      value: {
        kind: "documents",
        value: [
          { kind: "blocks", value: [modelParagraph(2, "new"), modelParagraph(4, "changed")] },
          { kind: "blocks", value: [modelParagraph(3, "gone", { inTrash: true })] },
        ],
      },
      diagnostics: [],
    });
  });

  it.each<[string, object, readonly string[]]>([
    ["at the end", {}, ["a", "b", "new"]],
    ["after a block, as older versions ask", { after: madeId(2) }, ["a", "new", "b"]],
    ["after a block", { position: { type: "after_block", after_block: { id: madeId(2) } } }, ["a", "new", "b"]],
    ["at the start", { position: { type: "start" } }, ["new", "a", "b"]],
    ["at the end, when the block is not there", { after: madeId(99) }, ["a", "b", "new"]],
  ])("puts added children %s", (_name, requestBody, texts) => {
    const recording = conversation(
      turn(`GET ${children(1)}`, listAnswer([wireParagraph(2, "a"), wireParagraph(3, "b")])),
      turn(`PATCH ${children(1)}`, listAnswer([wireParagraph(4, "new")]), { requestBody }),
    );
    const numbers = new Map([
      ["a", 2],
      ["b", 3],
      ["new", 4],
    ]);
    expect(decodeRecording(recording).value).toEqual({
      kind: "documents",
      value: [{ kind: "blocks", value: texts.map((text) => modelParagraph(numbers.get(text) ?? 0, text)) }],
    });
  });

  it("gives children to a block that was read before it had any", () => {
    const recording = conversation(
      turn(`GET ${children(1)}`, listAnswer([wireParagraph(2, "a")])),
      turn(`PATCH ${children(2)}`, listAnswer([wireParagraph(3, "b")])),
    );
    expect(decodeRecording(recording)).toEqual({
      value: {
        kind: "documents",
        value: [{ kind: "blocks", value: [modelParagraph(2, "a", { children: [modelParagraph(3, "b")] })] }],
      },
      diagnostics: [],
    });
  });

  it("puts a block that no list holds around the children that were recorded", () => {
    const recording = conversation(
      turn(`GET ${children(2)}`, listAnswer([wireParagraph(3, "b")])),
      turn(`GET /v1/blocks/${madeId(2)}`, wireParagraph(2, "a", { has_children: true })),
    );
    expect(decodeRecording(recording)).toEqual({
      value: {
        kind: "documents",
        value: [{ kind: "blocks", value: [modelParagraph(2, "a", { children: [modelParagraph(3, "b")] })] }],
      },
      diagnostics: [],
    });
  });

  it("shows an original under its references, wherever it was listed", () => {
    const reference = wireBlock(2, "synced_block", { synced_from: { type: "block_id", block_id: madeId(9) } });
    const recording = conversation(
      turn(`GET ${children(1)}`, listAnswer([reference])),
      turn(`GET ${children(9)}`, listAnswer([wireParagraph(3, "shared")])),
    );
    expect(decodeRecording(recording)).toEqual({
      value: {
        kind: "documents",
        value: [
          {
            kind: "blocks",
            value: [
              { type: "synced_block", id: madeId(2), syncedFrom: madeId(9), children: [modelParagraph(3, "shared")] },
            ],
          },
        ],
      },
      diagnostics: [],
    });
  });

  it("makes a page of a sub-page whose content was recorded without its properties", () => {
    const recording = conversation(
      turn(`GET ${children(1)}`, listAnswer([wireBlock(2, "child_page", { title: "Tides" }, { has_children: true })])),
      turn(`GET ${children(2)}`, listAnswer([wireParagraph(3, "high")])),
    );
    const { value, diagnostics } = decodeRecording(recording);
    expect(value).toEqual({
      kind: "documents",
      value: [
        { kind: "blocks", value: [{ type: "child_page", id: madeId(2), title: "Tides" }] },
        {
          kind: "page",
          value: {
            object: "page",
            id: madeId(2),
            properties: [{ type: "title", id: "title", name: "title", richText: modelText("Tides") }],
            children: [modelParagraph(3, "high")],
          },
        },
      ],
    });
    expect(diagnostics.map(({ code, id, severity }) => [code, id, severity])).toEqual([
      ["partial_object", madeId(2), "info"],
    ]);
  });

  it("marks a page as in the trash when its block was deleted", () => {
    const recording = conversation(
      turn(`POST /v1/pages`, wirePage(2)),
      turn(`DELETE /v1/blocks/${madeId(2)}`, wireBlock(2, "child_page", { title: "" }, { in_trash: true })),
    );
    expect(decodeRecording(recording)).toEqual({
      value: { kind: "documents", value: [{ kind: "page", value: modelPage(2, { inTrash: true }) }] },
      diagnostics: [],
    });
  });

  const database = {
    object: "database",
    id: madeId(50),
    title: [textItem("Voyages")],
    data_sources: [{ id: madeId(51), name: "Voyages" }],
  };
  const schema = { Name: { id: "title", name: "Name", type: "title", title: {} } };
  const source = { object: "data_source", id: madeId(51), title: [textItem("Voyages")], properties: schema };
  const modelSource = {
    object: "data_source",
    id: madeId(51),
    title: modelText("Voyages"),
    description: [],
    parent: { type: "database_id", databaseId: madeId(50) },
    properties: [{ type: "title", id: "title", name: "Name" }],
  };

  it("puts data sources, views, templates and rows with their content into their database", () => {
    const recording = conversation(
      turn(`GET /v1/databases/${madeId(50)}`, database),
      turn(`GET /v1/data_sources/${madeId(51)}`, source),
      turn(`GET /v1/views?database_id=${madeId(50)}`, listAnswer([{ object: "view", id: madeId(60) }])),
      turn(`GET /v1/views/${madeId(60)}`, {
        object: "view",
        id: madeId(60),
        parent: { type: "database_id", database_id: madeId(50) },
        name: "All",
        type: "table",
      }),
      turn(`GET /v1/data_sources/${madeId(51)}/templates`, {
        templates: [{ id: madeId(70), name: "T", is_default: true }],
      }),
      turn(`POST /v1/data_sources/${madeId(51)}/query`, listAnswer([rowOf(3, 51), rowOf(2, 51)], { has_more: true })),
      turn(`POST /v1/data_sources/${madeId(51)}/query`, listAnswer([rowOf(4, 51)]), {
        requestBody: { start_cursor: "x" },
      }),
      turn(`GET ${children(2)}`, listAnswer([wireParagraph(9, "in a row")])),
    );
    expect(decodeRecording(recording)).toEqual({
      value: {
        kind: "documents",
        value: [
          {
            kind: "database",
            value: {
              object: "database",
              id: madeId(50),
              title: modelText("Voyages"),
              description: [],
              dataSources: [
                {
                  ...modelSource,
                  rows: [
                    modelRowOf(3, 51),
                    { ...modelRowOf(2, 51), children: [modelParagraph(9, "in a row")] },
                    modelRowOf(4, 51),
                  ],
                  templates: [{ id: madeId(70), name: "T", isDefault: true }],
                },
              ],
              views: [{ object: "view", id: madeId(60), type: "table", name: "All", databaseId: madeId(50) }],
            },
          },
        ],
      },
      diagnostics: [],
    });
  });

  it("takes the last whole query, and adds the rows of filtered ones and those that only their parent tells", () => {
    const recording = conversation(
      turn(`GET /v1/data_sources/${madeId(51)}`, source),
      turn(`POST /v1/pages`, rowOf(5, 51)),
      turn(`POST /v1/data_sources/${madeId(51)}/query`, listAnswer([rowOf(3, 51), rowOf(2, 51)])),
      turn(`POST /v1/data_sources/${madeId(51)}/query`, listAnswer([rowOf(2, 51), rowOf(3, 51)])),
      turn(`POST /v1/data_sources/${madeId(51)}/query`, listAnswer([rowOf(4, 51)]), { requestBody: { filter: {} } }),
    );
    const { parent: _parent, ...alone } = modelSource;
    expect(decodeRecording(recording)).toEqual({
      value: {
        kind: "documents",
        value: [
          {
            kind: "data_source",
            value: { ...alone, rows: [modelRowOf(2, 51), modelRowOf(3, 51), modelRowOf(4, 51), modelRowOf(5, 51)] },
          },
        ],
      },
      diagnostics: [],
    });
  });

  it("puts rows into a database of a version without data sources", () => {
    const old = { object: "database", id: madeId(50), title: [], properties: schema };
    const row = wirePage(2, { parent: { type: "database_id", database_id: madeId(50) } });
    const recording = conversation(
      turn(`GET /v1/databases/${madeId(50)}`, old),
      turn(`POST /v1/databases/${madeId(50)}/query`, listAnswer([row])),
    );
    const { value, diagnostics } = decodeRecording(recording);
    expect(value).toEqual({
      kind: "documents",
      value: [
        {
          kind: "database",
          value: {
            object: "database",
            id: madeId(50),
            title: [],
            description: [],
            dataSources: [
              {
                ...modelSource,
                id: madeId(50),
                title: [],
                rows: [modelPage(2, { parent: { type: "database_id", databaseId: madeId(50) } })],
              },
            ],
          },
        },
      ],
    });
    expect(diagnostics.map(({ code }) => code)).toEqual(["approximated"]);
  });

  it("does not loop over a data source that is a row of itself", () => {
    const recording = conversation(
      turn(`GET /v1/data_sources/${madeId(51)}`, source),
      turn(`POST /v1/data_sources/${madeId(51)}/query`, listAnswer([source])),
    );
    const { parent: _parent, ...alone } = modelSource;
    expect(decodeRecording(recording).value).toEqual({
      kind: "documents",
      value: [{ kind: "data_source", value: { ...alone, rows: [] } }],
    });
  });

  const shortRelation = { id: "rEl%3A", type: "relation", relation: [{ id: madeId(7) }], has_more: true };
  const item = (number: number): object => ({
    object: "property_item",
    id: "rEl%3A",
    type: "relation",
    relation: { id: madeId(number) },
  });
  const total = { type: "property_item", property_item: { id: "rEl%3A", type: "relation", relation: {} } };
  const itemsPath = `/v1/pages/${pageId}/properties/rEl%3A`;

  it("completes a relation that the page cuts short", () => {
    const recording = conversation(
      turn(`GET /v1/pages/${pageId}`, wirePage(1, { properties: { Linked: shortRelation } })),
      turn(`GET ${itemsPath}`, listAnswer([item(7)], { ...total, has_more: true })),
      turn(`GET ${itemsPath}?start_cursor=x`, listAnswer([item(8)], total)),
    );
    expect(decodeRecording(recording)).toEqual({
      value: {
        kind: "documents",
        value: [
          {
            kind: "page",
            value: {
              object: "page",
              id: pageId,
              properties: [{ type: "relation", id: "rEl:", name: "Linked", pageIds: [madeId(7), madeId(8)] }],
            },
          },
        ],
      },
      diagnostics: [],
    });
  });

  it("gives property items that no page needed as a document of their own", () => {
    const recording = conversation(turn(`GET ${itemsPath}`, listAnswer([item(7)], total)));
    expect(decodeRecording(recording)).toEqual({
      value: {
        kind: "documents",
        value: [
          {
            kind: "property_items",
            value: { value: { type: "relation", id: "rEl:", name: "", pageIds: [madeId(7)] }, hasMore: false },
          },
        ],
      },
      diagnostics: [],
    });
  });

  it("keeps what is known of an object when a later answer is partial or holds some properties only", () => {
    const done = { id: "d", type: "checkbox", checkbox: false };
    const url = { id: "u", type: "url", url: null };
    const recording = conversation(
      turn(`GET /v1/pages/${pageId}`, wirePage(1, { properties: { Done: done, Link: url } })),
      turn(
        `GET /v1/pages/${pageId}?filter_properties=d`,
        wirePage(1, { properties: { Done: { ...done, checkbox: true } } }),
      ),
      turn(`GET /v1/views/x`, listAnswer([{ object: "page", id: pageId }])),
    );
    expect(decodeRecording(recording)).toEqual({
      value: {
        kind: "documents",
        value: [
          {
            kind: "page",
            value: {
              object: "page",
              id: pageId,
              properties: [
                { type: "checkbox", id: "d", name: "Done", checked: true },
                { type: "url", id: "u", name: "Link" },
              ],
            },
          },
        ],
      },
      diagnostics: [],
    });
  });

  it("gives comments, users, errors and everything else documents of their own", () => {
    const error = { object: "error", status: 404, code: "object_not_found", message: "Gone." };
    const comment = { object: "comment", id: madeId(5), rich_text: [] };
    const recording = conversation(
      turn("GET /v1/users", listAnswer([{ object: "user", id: madeId(6) }])),
      turn(`GET /v1/comments?block_id=${pageId}`, listAnswer([comment])),
      turn(`GET ${children(9)}`, error, { status: 404 }),
      turn("GET /v1/x", { $text: "<html>" }, { status: 502 }),
      turn("POST /v1/views/x/queries", { object: "view_query", id: madeId(8), results: [], has_more: false }),
      turn("DELETE /v1/x", null, { status: 204 }),
      turn(`GET ${children(10)}`, listAnswer([])),
      turn("POST /v1/search", listAnswer([])),
    );
    const { value, diagnostics } = decodeRecording(recording);
    expect(value).toEqual({
      kind: "documents",
      value: [
        { kind: "blocks", value: [] },
        { kind: "comments", value: [{ id: madeId(5), richText: [] }] },
        { kind: "users", value: [{ type: "unknown", id: madeId(6) }] },
        { kind: "error", value: { status: 404, code: "object_not_found", message: "Gone." } },
        { kind: "unsupported", value: { $text: "<html>" } },
        { kind: "view_query", value: { id: madeId(8), pageIds: [] } },
      ],
    });
    expect(diagnostics.map(({ code }) => code)).toEqual(["unsupported_object"]);
  });
});

describe("decodeRecording of plain answers", () => {
  const inPage = { parent: { type: "page_id", page_id: pageId } };
  const inBlock = { parent: { type: "block_id", block_id: madeId(2) } };

  it("finds the holder of each list by its blocks' parent", () => {
    const answers = [
      listAnswer([wireParagraph(3, "b", inBlock)]),
      listAnswer([wireParagraph(2, "a", { ...inPage, has_children: true })]),
      wirePage(1),
    ];
    expect(decodeRecording(answers)).toEqual({
      value: {
        kind: "documents",
        value: [
          {
            kind: "page",
            value: modelPage(1, { children: [modelParagraph(2, "a", { children: [modelParagraph(3, "b")] })] }),
          },
        ],
      },
      diagnostics: [],
    });
  });

  it("joins lists of one holder, and says that they go on only when none of them is the last", () => {
    const first = listAnswer([wireParagraph(2, "a", inPage)], { has_more: true });
    const last = listAnswer([wireParagraph(3, "b", inPage)]);
    expect(decodeRecording([first, last])).toEqual({
      value: {
        kind: "documents",
        value: [{ kind: "blocks", value: [modelParagraph(2, "a"), modelParagraph(3, "b")] }],
      },
      diagnostics: [],
    });
    expect(decodeRecording([first]).diagnostics.map(({ code }) => code)).toEqual(["truncated"]);
  });

  it("keeps lists apart whose holder nobody names", () => {
    expect(decodeRecording([listAnswer([wireParagraph(2, "a")]), [wireParagraph(3, "b")]]).value).toEqual({
      kind: "documents",
      value: [
        { kind: "blocks", value: [modelParagraph(2, "a")] },
        { kind: "blocks", value: [modelParagraph(3, "b")] },
      ],
    });
  });

  it("keeps the blocks of a page with content that a later state of the page no longer has", () => {
    const inner = wireParagraph(4, "inner");
    const answers = [
      wirePage(1, { blocks: [wireParagraph(2, "stays"), wireParagraph(3, "goes", { blocks: [inner] })] }),
      wirePage(1, { blocks: [wireParagraph(2, "stayed")] }),
    ];
    expect(decodeRecording(answers).value).toEqual({
      kind: "documents",
      value: [
        { kind: "page", value: modelPage(1, { children: [modelParagraph(2, "stayed")] }) },
        { kind: "blocks", value: [modelParagraph(3, "goes", { children: [modelParagraph(4, "inner")] })] },
      ],
    });
  });

  it("takes conversations, single interactions and lists by container among the answers", () => {
    const answers = [
      conversation(turn(`GET ${children(1)}`, listAnswer([wireParagraph(2, "a", { has_children: true })]))),
      turn(`GET /v1/pages/${pageId}`, wirePage(1)),
      { blocks: { [madeId(2)]: listAnswer([wireParagraph(3, "b")]) } },
    ];
    expect(decodeRecording(answers).value).toEqual({
      kind: "documents",
      value: [
        {
          kind: "page",
          value: modelPage(1, { children: [modelParagraph(2, "a", { children: [modelParagraph(3, "b")] })] }),
        },
      ],
    });
  });

  it.each<[string, unknown]>([
    ["nothing", undefined],
    ["null", null],
    ["an empty list", []],
    ["an empty conversation", { interactions: [] }],
    ["a conversation of nonsense", { interactions: [7, null, {}, { request: 7, response: "x" }] }],
  ])("gives no documents for %s", (_name, recording) => {
    expect(decodeRecording(recording)).toEqual({ value: { kind: "documents", value: [] }, diagnostics: [] });
  });
});
