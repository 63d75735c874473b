import { PagebridgeError } from "@pagebridge/core-types";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { assertTrustworthy } from "../../src/drift/assert-trustworthy.js";
import { checkAnswer } from "../../src/drift/check-answer.js";
import { checkRecords } from "../../src/drift/check-records.js";
import { checkRoot } from "../../src/drift/check-root.js";
import { createFindingCollector, type DriftFinding } from "../../src/drift/drift-finding.js";
import { describeFinding, toDiagnostic } from "../../src/drift/to-diagnostic.js";
import { createRecordStore } from "../../src/records/record-store.js";
import {
  boxes,
  formA,
  formB,
  madeBlock,
  madeCollection,
  madeId,
  madePage,
  madeRow,
  madeText,
  madeView,
  recordMap,
  storeOf,
} from "../support/made-records.js";

type Made = Readonly<Record<string, unknown>>;

/** A page's chunk with these records. */
function chunk(tables: Readonly<Record<string, readonly Made[]>>, more: object = {}): object {
  const maps = Object.entries(tables).map(([table, records]) => [table, boxes(records)]);
  return { cursor: { stack: [] }, recordMap: recordMap(Object.fromEntries(maps)), ...more };
}

function query(result: object, more: object = {}): object {
  return { result, recordMap: recordMap({ block: {} }), ...more };
}

/** `severity table.key shape count`. */
function inBrief({ severity, table, key, shape, count }: DriftFinding): string {
  return [severity, [table, key].filter(Boolean).join("."), shape, count].join(" | ");
}

const title = (runs: unknown): object => ({ properties: { title: runs } });

describe("an answer that is as known", () => {
  it.each<[string, string, unknown]>([
    ["a chunk", "loadPageChunk", chunk({ block: [madePage([2]), madeText(2, "High water")], space: [] })],
    ["a page that may not be seen", "loadPageChunk", { cursor: { stack: [] }, recordMap: { __version__: 3 } }],
    [
      "a page without access",
      "loadPageChunk",
      { cursor: { stack: [] }, recordMap: { block: { [madeId(1)]: { role: "none" } } } },
    ],
    [
      "boxes of both forms",
      "syncRecordValuesMain",
      { recordMap: { block: { [madeId(2)]: formA(madeText(2, "a")), [madeId(3)]: formB(madeText(3, "b")) } } },
    ],
    [
      "one record that was not loaded",
      "syncRecordValuesMain",
      { recordMap: { block: { [madeId(2)]: { value: { role: "reader", value: null } } } } },
    ],
    [
      "a callout without a title",
      "loadPageChunk",
      chunk({ block: [madeBlock(2, "callout", { content: [], format: { callout_version: 2 } })] }),
    ],
    [
      "text that is kept in both ways",
      "loadPageChunk",
      chunk({
        block: [
          madeText(2, "a", {
            crdt_data: { title: { n: { r: { s: { i: [{ t: "t", c: "a", l: 1 }] } } } } },
            crdt_format_version: 1,
          }),
        ],
      }),
    ],
    [
      "text that was deleted in both ways",
      "loadPageChunk",
      chunk({
        block: [
          madeBlock(2, "text", {
            crdt_data: { title: { n: { r: { s: { i: [{ t: "t", c: "a", l: -1 }, { t: "s" }] } } } } },
          }),
        ],
      }),
    ],
    [
      "a query's rows",
      "queryCollection?src=initial_load",
      query({
        type: "reducer",
        reducerResults: { collection_group_results: { type: "results", blockIds: [madeId(3)], hasMore: false } },
        sizeHint: 1,
      }),
    ],
    ["a query's rows as until 2021", "queryCollection", query({ type: "table", blockIds: [], total: 0 })],
    [
      "a query's groups",
      "queryCollection",
      query({
        type: "reducer",
        reducerResults: { board_columns: { type: "groups", version: "v2", results: [], hasMore: false } },
      }),
    ],
    [
      "aggregations alone, when they alone were asked for",
      "queryCollection?src=initial_load_with_aggregations",
      query({
        type: "reducer",
        reducerResults: { sum: { type: "aggregation", aggregationResult: { type: "number", value: 3 } } },
      }),
    ],
    [
      "a view without settings in a box of form A",
      "loadPageChunk",
      {
        cursor: { stack: [] },
        recordMap: { collection_view: { [madeId(4)]: formA({ ...madeView(4), format: undefined }) } },
      },
    ],
    ["signed URLs", "getSignedFileUrls", { signedUrls: ["https://example.org/a", null] }],
    [
      "a site's page",
      "getPublicPageDataForDomain",
      { pageId: madeId(1), spaceId: madeId(2), publicAccessRole: "reader" },
    ],
    ["an endpoint that is not known", "getBoats", { boats: 3 }],
  ])("gives no findings: %s", (_name, endpoint, json) => {
    expect(checkAnswer(endpoint, json)).toEqual([]);
  });
});

describe("an answer that is not as known", () => {
  it.each<[string, string, unknown, readonly string[]]>([
    ["is no object", "loadPageChunk", [], ["error |  | empty list | 1"]],
    [
      "has no record map",
      "loadPageChunk",
      { fanoutData: {}, cursor: { stack: [] } },
      ["error | recordMap | nothing | 1", "info | fanoutData | object | 1"],
    ],
    [
      "has a record map that is a list",
      "syncRecordValuesMain",
      { recordMap: [] },
      ["error | recordMap | empty list | 1"],
    ],
    [
      "goes on in another way",
      "loadPageChunk",
      { cursor: null, cursors: [{ stack: [[]] }], recordMap: {} },
      ["warning | cursor | null | 1", "info | cursors | list of object | 1"],
    ],
    [
      "has a wrapper of another depth around everything",
      "loadPageChunk",
      {
        cursor: { stack: [] },
        recordMap: { block: boxes([madePage([2]), madeText(2, "a")], (record) => ({ value: formB(record) })) },
      },
      [
        "error | block | {value: {spaceId, value: {role, value: {id, version, type, alive, parent_id, parent_table, space_id, properties}}}} | 2",
      ],
    ],
    [
      "has boxes with nothing in them",
      "syncRecordValuesMain",
      { recordMap: { block: { [madeId(2)]: { value: null }, [madeId(3)]: { value: null } } } },
      ["error | block | 0 records in 2 boxes | 1"],
    ],
    [
      "has boxes with roles alone",
      "syncRecordValuesMain",
      { recordMap: { block: { [madeId(2)]: { role: "reader" } } } },
      ["error | block | {role} | 1"],
    ],
    [
      "has a table that is not known",
      "loadPageChunk",
      chunk({ boats: [{ id: madeId(3) }] }),
      ["info | boats | object | 1"],
    ],
    [
      "has blocks in a table of another name",
      "loadPageChunk",
      chunk({ content_block: [madePage([2]), madeText(2, "a")], collection_view: [] }),
      ["info | content_block | object | 1", "error | content_block | records like those of block | 1"],
    ],
    [
      "has some blocks in a table of another name",
      "loadPageChunk",
      chunk({ block: [madePage([])], content_block: [madeText(2, "a")] }),
      ["info | content_block | object | 1", "warning | content_block | records like those of block | 1"],
    ],
    [
      "has views without settings in boxes of form B",
      "loadPageChunk",
      chunk({ collection_view: [{ ...madeView(4), format: undefined }] }),
      ["warning | collection_view.format | nothing | 1"],
    ],
    [
      "has blocks without a type",
      "loadPageChunk",
      chunk({ block: [{ ...madeText(2, "a"), type: undefined }] }),
      ["error | block.type | nothing | 1"],
    ],
    [
      "has a type of blocks that is not known",
      "loadPageChunk",
      chunk({ block: [madeBlock(2, "hologram"), madeBlock(3, "hologram")] }),
      ["warning | block.type | hologram | 2"],
    ],
    [
      "has content of another form",
      "loadPageChunk",
      chunk({ block: [madePage([], { content: [{ id: madeId(2) }] })] }),
      ["error | block.content | list of object | 1"],
    ],
    [
      "has properties of another form",
      "loadPageChunk",
      chunk({ block: [madeBlock(2, "text", { properties: [] })] }),
      ["error | block.properties | empty list | 1"],
    ],
    [
      "has a new key in a record",
      "loadPageChunk",
      chunk({ block: [madeText(2, "a", { tide: 1 })] }),
      ["info | block.tide | a new key | 1"],
    ],
    [
      "has a setting of another form",
      "loadPageChunk",
      chunk({ block: [madeText(2, "a", { format: { toggleable: "yes" } })] }),
      ["warning | block.format.toggleable | text | 1"],
    ],
    [
      "lacks what always was there",
      "loadPageChunk",
      chunk({ block: [{ ...madeText(2, "a"), alive: undefined }] }),
      ["warning | block.alive | nothing | 1"],
    ],
    [
      "has parents in another table",
      "loadPageChunk",
      chunk({ block: [madeText(2, "a", { parent_table: "harbour" })] }),
      ["warning | block.parent_table | harbour | 1"],
    ],
    [
      "has text in another form",
      "loadPageChunk",
      chunk({ block: [madeBlock(2, "text", title({ runs: [] }))] }),
      ["error | block.properties.title | object | 1"],
    ],
    [
      "has runs in another form",
      "loadPageChunk",
      chunk({ block: [madeBlock(2, "text", title([{ text: "a" }]))] }),
      ["error | block.properties.title | object | 1"],
    ],
    [
      "has a decoration that is not known",
      "loadPageChunk",
      chunk({ block: [madeBlock(2, "text", title([["a", [["glow"]]]]))] }),
      ["warning | block.properties.title | glow | 1"],
    ],
    [
      "has a decoration of another form",
      "loadPageChunk",
      chunk({ block: [madeBlock(2, "text", title([["‣", [["u", { id: madeId(9) }]]]]))] }),
      ["warning | block.properties.title | u with object | 1"],
    ],
    [
      "has text only in the form of editors",
      "loadPageChunk",
      chunk({
        block: [madeBlock(2, "text", { crdt_data: { title: { n: { r: { s: { i: [{ t: "t", c: "a", l: 1 }] } } } } } })],
      }),
      ["error | block.crdt_data.title | text that properties.title does not have | 1"],
    ],
    [
      "has a file under a scheme that is not known",
      "loadPageChunk",
      chunk({ block: [madeBlock(2, "image", { properties: { source: [["vault:abc"]] } })] }),
      ["warning | block.properties.source | vault: | 1"],
    ],
    [
      "has a file on a host of Notion's that is not known",
      "loadPageChunk",
      chunk({ block: [madeBlock(2, "image", { format: { display_source: "https://files2.notion.so/a" } })] }),
      ["warning | block.format.display_source | files2.notion.so | 1"],
    ],
    [
      "has a file in a bucket of Notion's that is not known",
      "loadPageChunk",
      chunk({
        block: [
          madeBlock(2, "image", { properties: { source: [["https://notion-new.s3.us-west-2.amazonaws.com/a"]] } }),
        ],
      }),
      ["warning | block.properties.source | notion-new.s3.us-west-2.amazonaws.com | 1"],
    ],
    [
      "has a row with a value of no property",
      "loadPageChunk",
      chunk({
        block: [madeRow(3, 30, { title: [["a"]], gone: [["b"]], abcd: [["c"]] })],
        collection: [madeCollection(30, {}, { deleted_schema: { gone: { name: "Gone", type: "text" } } })],
      }),
      ["info | block.properties | a property that is in no schema | 1"],
    ],
    [
      "has a collection without a schema",
      "loadPageChunk",
      chunk({ collection: [{ ...madeCollection(30, {}), schema: undefined }] }),
      ["error | collection.schema | nothing | 1"],
    ],
    [
      "has a type of properties that is not known",
      "loadPageChunk",
      chunk({ collection: [madeCollection(30, { a: { name: "Mood", type: "mood" } })] }),
      ["warning | collection.schema.type | mood | 1"],
    ],
    [
      "has a property without a type",
      "loadPageChunk",
      chunk({ collection: [madeCollection(30, { a: { name: "Mood" } })] }),
      ["warning | collection.schema | object without type | 1"],
    ],
    [
      "has a formula without its source",
      "loadPageChunk",
      chunk({ collection: [madeCollection(30, { a: { name: "Sum", type: "formula", formula3: {} } })] }),
      ["warning | collection.schema.formula | formula without source | 1"],
    ],
    [
      "has a relation without its target",
      "loadPageChunk",
      chunk({ collection: [madeCollection(30, { a: { name: "Crew", type: "relation" } })] }),
      ["warning | collection.schema.collection_pointer | relation without target | 1"],
    ],
    [
      "has a type of views that is not known",
      "loadPageChunk",
      chunk({ collection_view: [madeView(4, { type: "globe" })] }),
      ["warning | collection_view.type | globe | 1"],
    ],
    [
      "has a new key by which a view may choose rows",
      "loadPageChunk",
      chunk({ collection_view: [madeView(4, { format: { advanced_filter: {} }, query2: { sort2: [] } })] }),
      [
        "warning | collection_view.format.advanced_filter | object | 1",
        "warning | collection_view.query2.sort2 | empty list | 1",
      ],
    ],
    [
      "has filters that are not known",
      "loadPageChunk",
      chunk({
        collection_view: [
          madeView(4, {
            format: {
              property_filters: [{ id: "f", filter: { property: "title", filter: { operator: "string_rhymes" } } }],
            },
            query2: {
              filter: {
                operator: "xor",
                filters: [
                  { property: "title", filter: { operator: "string_is", value: { type: "exact", value: "a" } } },
                  { property: "title", filter: {} },
                  { operator: "or", filters: [{ property: "title", filter: { operator: "string_rhymes" } }] },
                  { where: "title" },
                ],
              },
            },
          }),
        ],
      }),
      [
        "warning | collection_view.filter.operator | xor | 1",
        "warning | collection_view.filter.operator | string_rhymes | 2",
        "warning | collection_view.filter | object of where | 1",
      ],
    ],
    [
      "has a comment in another form",
      "syncRecordValuesSpace",
      { recordMap: { comment: boxes([{ id: madeId(3), text: { runs: 1 } }]) } },
      ["warning | comment.text | object | 1"],
    ],
    [
      "has a result of another kind",
      "queryCollection",
      query({ type: "stream" }),
      ["error | result.type | stream | 1"],
    ],
    [
      "has a result without rows",
      "queryCollection",
      query({ type: "reducer", reducerResults: { sum: { type: "aggregation" } } }),
      ["error | result.reducerResults | object of 1 parts | 1"],
    ],
    [
      "has a result whose rows are in another form",
      "queryCollection",
      query({ type: "reducer", reducerResults: { r: { type: "results", blockIds: [{ id: 1 }], hasMore: false } } }),
      ["error | result.reducerResults.blockIds | list of object | 1"],
    ],
    [
      "has a result that does not say whether there is more",
      "queryCollection",
      query({ type: "reducer", reducerResults: { r: { type: "results", blockIds: [] } } }),
      ["warning | result.reducerResults.hasMore | nothing | 1"],
    ],
    [
      "has a part of a result of another kind",
      "queryCollection",
      query({
        type: "reducer",
        reducerResults: { r: { type: "results", blockIds: [], hasMore: false }, x: { type: "tree" } },
      }),
      ["warning | result.reducerResults | tree | 1"],
    ],
    ["has no result", "queryCollection", { recordMap: {} }, ["error | result | nothing | 1"]],
    [
      "has signed URLs in another form",
      "getSignedFileUrls",
      { signedUrls: { a: "b" } },
      ["warning | signedUrls | object | 1"],
    ],
  ])("is reported when it %s", (_name, endpoint, json, expected) => {
    expect(checkAnswer(endpoint, JSON.parse(JSON.stringify(json))).map(inBrief)).toEqual(expected);
  });

  it("is reported with the first record concerned, and equal findings once", () => {
    const json = chunk({ block: [madeBlock(7, "hologram"), madeBlock(3, "hologram"), madeBlock(5, "smell")] });
    const findings = checkAnswer("loadPageChunk", json);
    expect(findings.map(({ shape, firstId, count }) => [shape, firstId, count])).toEqual([
      ["hologram", madeId(7), 2],
      ["smell", madeId(5), 1],
    ]);
  });

  it("never makes the check throw, whatever it is", () => {
    const key = fc.constantFrom(
      "recordMap",
      "result",
      "cursor",
      "block",
      "collection",
      "collection_view",
      "value",
      "id",
      "type",
      "format",
      "query2",
      "filter",
      "schema",
      "properties",
      "title",
      "reducerResults",
      "crdt_data",
    );
    const { node } = fc.letrec((tie) => ({
      node: fc.oneof(
        { maxDepth: 6 },
        fc.jsonValue({ maxDepth: 1 }),
        fc.dictionary(key, tie("node"), { maxKeys: 4 }),
        fc.array(tie("node"), { maxLength: 2 }),
      ),
    }));
    fc.assert(
      fc.property(
        fc.constantFrom("loadPageChunk", "queryCollection?src=a", "syncRecordValuesMain", "x"),
        node,
        (endpoint, json) => {
          const findings = checkAnswer(endpoint, json);
          expect(findings.every(({ count, message }) => count > 0 && message !== "")).toBe(true);
        },
      ),
      { numRuns: 500 },
    );
  });
});

describe("records that were asked for by one id", () => {
  const stranger = madeText(2, "a");
  it.each<[string, Readonly<Record<string, unknown>>, readonly string[]]>([
    ["hold what was asked for", { block: boxes([madePage([2]), stranger]) }, []],
    [
      "hold a collection that was asked for",
      { collection: { [madeId(1)]: formB({ id: madeId(1) }) }, block: boxes([stranger]) },
      [],
    ],
    ["say that it may not be read", { block: { [madeId(1)]: { role: "none" }, ...boxes([stranger]) } }, []],
    ["are none", { block: {} }, []],
    ["are others", { block: boxes([stranger]) }, ["error | block.id | blocks without the one asked for | 1"]],
  ])("%s", (_name, tables, expected) => {
    const records = createRecordStore();
    records.add(tables);
    expect(checkRoot(records, madeId(1)).map(inBrief)).toEqual(expected);
  });
});

describe("records from several answers", () => {
  const naming = { collection_pointer: { id: madeId(30), table: "collection" } };
  it.each<[string, object, readonly Made[], readonly string[]]>([
    ["whose block names it", { collection_id: madeId(30) }, [madeView(4)], []],
    ["whose block points at it", { format: naming }, [madeView(4)], []],
    [
      "whose block points at several",
      { format: { collection_pointers: [naming.collection_pointer] } },
      [madeView(4)],
      [],
    ],
    ["whose view names it", {}, [madeView(4, { collection_id: madeId(30) })], []],
    ["whose view points at it", {}, [madeView(4, { format: naming })], []],
    ["whose view did not come", {}, [], []],
    ["that has no view yet", { view_ids: [] }, [], []],
    ["that is in the trash", { alive: false }, [madeView(4)], []],
    ["that nothing names", {}, [madeView(4)], ["warning | block.collection_id | in none of the known places | 1"]],
  ])("know the collection of a database: %s", (_name, more, views, expected) => {
    const block = madeBlock(2, "collection_view", { view_ids: [madeId(4)], ...more });
    expect(checkRecords(storeOf({ block: [block], collection_view: views })).map(inBrief)).toEqual(expected);
  });
});

describe("a finding", () => {
  const finding: DriftFinding = {
    table: "block",
    key: "type",
    shape: "hologram",
    firstId: madeId(2),
    count: 3,
    severity: "warning",
    message: "A block has a type that is not known.",
  };

  it("is worded with table, key, shape, first id and number", () => {
    expect(toDiagnostic(finding)).toEqual({
      code: "schema_drift",
      severity: "warning",
      message: `A block has a type that is not known (table block, key type, shape hologram, first ${madeId(2)}, 3 times).`,
      sourceType: "hologram",
      id: madeId(2),
    });
  });

  it("of an answer as a whole is worded without what it does not have", () => {
    const { table: _table, firstId: _firstId, ...rest } = finding;
    expect(describeFinding({ ...rest, count: 1 })).toBe(
      "A block has a type that is not known (key type, shape hologram).",
    );
  });

  it("is counted together with equal ones only", () => {
    const collector = createFindingCollector();
    collector.add([finding, { ...finding, severity: "error" }]);
    collector.add([{ ...finding, firstId: madeId(9), count: 2 }]);
    expect(collector.findings()).toEqual([
      { ...finding, count: 5 },
      { ...finding, severity: "error" },
    ]);
  });

  it.each([
    ["nothing was found", []],
    ["only warnings were found", [finding, { ...finding, severity: "info" } as const]],
  ])("lets a read go on when %s", (_name, findings) => {
    expect(assertTrustworthy(findings)).toBeUndefined();
  });

  it("of the worst kind stops a read, and names what was found", () => {
    const errors = ["a", "b", "c", "d", "e"].map((shape) => ({ ...finding, shape, severity: "error" as const }));
    let thrown: unknown;
    try {
      assertTrustworthy([finding, ...errors]);
    } catch (error) {
      thrown = error;
    }
    expect(PagebridgeError.is(thrown) && [thrown.code, thrown.message]).toEqual([
      "schema_drift",
      "Notion's internal API answered in a form that is not known, so the content could not be relied on. " +
        ["a", "b", "c"]
          .map(
            (shape) =>
              `A block has a type that is not known (table block, key type, shape ${shape}, first ${madeId(2)}, 3 times).`,
          )
          .join(" ") +
        " There are 2 more such findings. Read through the official API, or update Pagebridge.",
    ]);
  });
});
