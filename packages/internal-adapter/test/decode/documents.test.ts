import type { Document } from "@pagebridge/core-types";
import { describe, expect, it } from "vitest";
import { decodeDocument } from "../../src/decode/documents/decode-document.js";
import {
  boxes,
  formA,
  madeBlock,
  madeCollection,
  madeId,
  madePage,
  madeRow,
  madeText,
  madeView,
  recordMap,
} from "../support/made-records.js";

const page = madePage([10]);
const text = madeText(10, "x");
const blocks = boxes([page, text]);
const database = madeBlock(2, "collection_view_page", { collection_id: madeId(3), view_ids: [madeId(4)] });
const collection = madeCollection(3, {});
const view = madeView(4);
const rows = [madeRow(30, 3, { title: [["Dune"]] }, { content: [madeId(31)] }), madeRow(32, 3, { title: [["Emma"]] })];
const queried = {
  result: {
    type: "reducer",
    reducerResults: {
      collection_group_results: { type: "results", blockIds: [madeId(32), madeId(30)], hasMore: false },
    },
  },
  recordMap: recordMap({ collection: boxes([collection]), block: boxes(rows) }),
};
const chunk = (pageId: string, map: object) => ({
  request: { method: "POST", path: "/api/v3/loadPageChunk", body: { pageId } },
  response: { status: 200, body: { cursor: { stack: [] }, recordMap: map } },
});

/** The kinds and ids of the documents that came out. */
function outline(document: Document): readonly string[] {
  switch (document.kind) {
    case "documents":
      return document.value.flatMap(outline);
    case "page":
    case "database":
    case "data_source":
      return [`${document.kind} ${Number(document.value.id.slice(-4))}`];
    case "blocks":
    case "users":
    case "views":
      return document.value.map(({ id }) => `${document.kind} ${Number(id.slice(-4))}`);
    default:
      return [document.kind];
  }
}

const decoded = (json: unknown, options = {}) => outline(decodeDocument(json, options).value);

describe("a document of the internal API", () => {
  it.each<[string, unknown, readonly string[]]>([
    ["a record map of form B", recordMap({ block: blocks }), ["page 1"]],
    ["a record map of form A", { block: boxes([page, text], formA) }, ["page 1"]],
    ["a record map without roles", { block: boxes([page, text], (value) => ({ value })) }, ["page 1"]],
    ["an answer with a record map", { cursor: { stack: [] }, recordMap: recordMap({ block: blocks }) }, ["page 1"]],
    ["a list of such answers", [{ recordMap: { block: blocks } }, { recordMap: { block: {} } }], ["page 1"]],
    ["several record maps", { recordMaps: [{ block: boxes([page]) }, { block: boxes([text]) }] }, ["page 1"]],
    ["what notion-client gives", { block: blocks, collection: {}, notion_user: {}, signed_urls: {} }, ["page 1"]],
    [
      "a site with its page",
      {
        site: { name: "Tides" },
        recordMap: { block: boxes([madeBlock(5, "page"), page, text]) },
        pageId: madeId(1).replaceAll("-", ""),
      },
      ["page 1"],
    ],
    ["records by request", { results: [formA(page), formA(text)], recordMapWithRoles: { block: blocks } }, ["page 1"]],
    ["the tables of several users", { [madeId(90)]: { block: blocks }, [madeId(91)]: { block: {} } }, ["page 1"]],
    ["one box", formA(text), ["blocks 10"]],
    ["one record", text, ["blocks 10"]],
    ["a page's record", page, ["page 1"]],
    ["a view's box", formA(view), ["views 4"]],
    ["a record of a simple table", madeBlock(10, "table", { format: {}, content: [] }), ["blocks 10"]],
    [
      "records by file name",
      { "Books.json": collection, "All.json": madeView(4, { name: "All" }) },
      ["data_source 3", "views 4"],
    ],
    [
      "a database's record map",
      recordMap({ block: boxes([database]), collection: boxes([collection]) }),
      ["database 2"],
    ],
    ["an answer to a query", queried, ["data_source 3"]],
    [
      "an answer to a query, with the database's block",
      { ...queried, recordMap: { ...queried.recordMap, block: boxes([...rows, database]) } },
      ["database 2"],
    ],
    [
      "results of a search",
      {
        results: [{ id: madeId(1), isNavigable: true, highlight: { text: "x" } }],
        recordMap: { block: blocks },
        total: 1,
      },
      ["page 1"],
    ],
    ["people", { recordMap: { notion_user: boxes([{ id: madeId(90), name: "Mara" }]) } }, ["users 90"]],
    ["a text", [["bold", [["b"]]], [" and plain"]], ["rich_text"]],
    ["the texts of a record", { title: [["x"]], caption: [["c"]] }, ["rich_text", "rich_text"]],
    ["signed URLs", { signedUrls: ["https://file.example/1", null] }, ["file"]],
    ["a refusal", { errorId: "made", name: "UnauthorizedError", message: "Token was invalid or expired." }, ["error"]],
    ["a refusal of the newer kind", { code: "object_not_found", message: "Not found.", status: 404 }, ["error"]],
    ["nothing that is known", { hello: "world" }, ["unsupported"]],
    ["an empty list", [], ["unsupported"]],
    ["no object at all", 7, ["unsupported"]],
  ])("is read from %s", (_case, json, expected) => {
    expect(decoded(json)).toEqual(expected);
  });

  it("keeps what nobody knows in the source's own words, and says so", () => {
    expect(decodeDocument({ hello: ["world"] })).toEqual({
      value: { kind: "unsupported", value: { hello: ["world"] } },
      diagnostics: [
        {
          code: "unsupported_object",
          severity: "warning",
          message: "The input holds no record of the internal API that has a name here; it is kept as it came.",
        },
      ],
    });
  });

  it("is of another page than the map's first when a page is named, and says when that is not there", () => {
    const json = { recordMap: { block: { ...blocks, ...boxes([madeBlock(5, "page")]) } } };
    expect(decoded(json, { pageId: madeId(5) })).toEqual(["page 5"]);
    expect(decoded(json, { pageId: madeId(10) })).toEqual(["blocks 10"]);
    const { value, diagnostics } = decodeDocument(json, { pageId: madeId(6) });
    expect(outline(value)).toEqual(["page 6"]);
    expect(diagnostics.map(({ code, id }) => [code, id])).toEqual([["children_missing", madeId(6)]]);
  });

  it("is, where the map does not begin with a page, of the page that no other block holds", () => {
    const map = boxes([text, madeBlock(5, "page", { parent_id: madeId(1) }), madePage([10, 5])]);
    expect(decoded({ block: map })).toEqual(["page 1"]);
  });

  it("says how many blocks of other pages the input holds", () => {
    const { diagnostics } = decodeDocument({
      block: { ...blocks, ...boxes([madeText(20, "y"), madeBlock(5, "page")]) },
    });
    expect(diagnostics.map(({ code, severity, message }) => [code, severity, message])).toEqual([
      [
        "truncated",
        "info",
        "Blocks in the input that belong to other pages: 1. Name a page, or ask for everything, to have them decoded.",
      ],
    ]);
  });

  it("gives everything when everything is asked for: pages and rows in their places, the rest beside", () => {
    const json = recordMap({
      block: boxes([
        madePage([10, 2, 5]),
        text,
        database,
        ...rows,
        madeText(31, "in a row"),
        madeBlock(5, "page", { content: [madeId(6)] }),
        madeText(6, "sub"),
        madeText(20, "lone"),
      ]),
      collection: boxes([collection]),
      collection_view: boxes([view, madeView(40, { parent_id: madeId(41) })]),
      notion_user: boxes([{ id: madeId(90), name: "Mara" }]),
    });
    const { value, diagnostics } = decodeDocument(json, { contents: "everything" });
    expect(outline(value)).toEqual(["page 1", "blocks 20", "views 40", "users 90"]);
    const told = JSON.stringify(value);
    expect(["x", "in a row", "sub", "lone", "Dune", "Emma"].filter((word) => !told.includes(`"${word}"`))).toEqual([]);
    expect(diagnostics).toEqual([]);
  });

  it("gives the rows of a query in its order, without their content, and says what is missing", () => {
    const shortened = structuredClone(queried);
    shortened.result.reducerResults.collection_group_results.blockIds.push(madeId(33));
    shortened.result.reducerResults.collection_group_results.hasMore = true;
    const { value, diagnostics } = decodeDocument(shortened);
    if (value.kind !== "data_source") throw new TypeError(`It is a document of the kind ${value.kind}.`);
    expect(value.value.rows?.map((row) => [row.id, "children" in row])).toEqual([
      [madeId(32), false],
      [madeId(30), false],
    ]);
    expect(diagnostics.map(({ code, id }) => [code, id])).toEqual([
      ["children_missing", madeId(33)],
      ["truncated", madeId(3)],
    ]);
  });

  it("takes the rows that notion-client keeps beside the record map into the page", () => {
    const json = {
      block: boxes([madePage([2]), database, ...rows]),
      collection: boxes([collection]),
      collection_view: boxes([view]),
      collection_query: { [madeId(3)]: { [madeId(4)]: queried.result.reducerResults } },
    };
    const { value } = decodeDocument(json);
    const [block] = value.kind === "page" ? (value.value.children ?? []) : [];
    const [source] = block?.type === "child_database" ? (block.database?.dataSources ?? []) : [];
    expect(source?.rows?.map(({ id }) => id)).toEqual([madeId(32), madeId(30)]);
  });

  it("takes no rows of other collections for rows", () => {
    const foreign = madeRow(34, 99, { title: [["Foreign"]] });
    const template = madeRow(35, 3, { title: [["Template"]] }, { is_template: true });
    const map = { ...queried.recordMap, block: boxes([...rows, foreign, template]) };
    const { value } = decodeDocument({ ...queried, recordMap: map });
    const ids = value.kind === "data_source" ? value.value.rows?.map(({ id }) => id) : undefined;
    expect(ids).toEqual([madeId(32), madeId(30)]);
  });
});

describe("a recorded conversation", () => {
  it("gives the pages that were asked for, from all answers together", () => {
    const json = {
      interactions: [
        chunk(madeId(1), recordMap({ block: boxes([madePage([10, 5])]) })),
        chunk(madeId(1), recordMap({ block: boxes([text, madeBlock(5, "page")]) })),
        chunk(madeId(5), recordMap({ block: boxes([madeBlock(5, "page")]) })),
      ],
    };
    const { value, diagnostics } = decodeDocument(json);
    expect(outline(value)).toEqual(["page 1", "page 5"]);
    expect(diagnostics).toEqual([]);
  });

  it("gives the newer of two states of a record, whatever their order", () => {
    const states = [madePage([], { version: 5 }), madePage([10], { version: 4 })];
    for (const [first, second] of [states, states.toReversed()]) {
      const json = {
        interactions: [first, second].map((state) =>
          chunk(madeId(1), recordMap({ block: boxes([state ?? {}, text]) })),
        ),
      };
      const { value } = decodeDocument(json);
      expect(value.kind === "page" && value.value.children).toEqual([]);
    }
  });

  it("gives a queried database with its rows", () => {
    const json = {
      interactions: [
        {
          request: {
            path: "/api/v3/queryCollection?src=initial_load",
            body: { source: { type: "collection", id: madeId(3) } },
          },
          response: { status: 200, body: queried },
        },
      ],
    };
    expect(decoded(json)).toEqual(["data_source 3"]);
  });

  it("without anything but refusals gives these", () => {
    const body = { errorId: "made", name: "UnauthorizedError", message: "Token is invalid." };
    const json = { interactions: [{ request: { path: "/api/v3/getSpaces" }, response: { status: 401, body } }] };
    expect(decodeDocument(json).value).toEqual({
      kind: "error",
      value: { code: "UnauthorizedError", message: "Token is invalid." },
    });
  });
});
