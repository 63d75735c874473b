import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readQueryAnswer } from "../../../src/decode/queries/read-query-answer.js";
import { madeId } from "../../support/made-records.js";

const [a, b, c] = [madeId(20), madeId(21), madeId(22)];
const results = (blockIds: readonly unknown[], more: object = { hasMore: false }): object => ({
  type: "results",
  blockIds,
  ...more,
});
const groups = (more: object): object => ({ type: "groups", version: "v2", hasMore: false, results: [], ...more });
const aggregation = { type: "aggregation", aggregationResult: { type: "number", value: 3 } };
const reducer = (reducerResults: object, more: object = {}): object => ({
  result: { type: "reducer", reducerResults, ...more },
});

const forms: readonly (readonly [what: string, answer: object, rows: object])[] = [
  [
    "plain results",
    reducer({ collection_group_results: results([a, b]) }, { sizeHint: 2 }),
    { rowIds: [a, b], hasMore: false, sizeHint: 2 },
  ],
  [
    "plain results with more to come",
    reducer({ collection_group_results: results([a], { hasMore: true }) }, { sizeHint: 9 }),
    { rowIds: [a], hasMore: true, sizeHint: 9 },
  ],
  [
    "plain results of 2021, which are counted",
    reducer({ collection_group_results: results([a, b], { total: 3 }) }),
    { rowIds: [a, b], hasMore: true },
  ],
  [
    "plain results beside groups that repeat them",
    reducer({ "results:select:x": results([b], { hasMore: true }), collection_group_results: results([a, b]) }),
    { rowIds: [a, b], hasMore: false },
  ],
  [
    "a table of before 2021",
    { result: { type: "table", blockIds: [a, b], total: 2, aggregationResults: [] } },
    { rowIds: [a, b], hasMore: false },
  ],
  [
    "a table that is cut",
    { result: { type: "table", blockIds: [a, b], total: 20 } },
    { rowIds: [a, b], hasMore: true },
  ],
  [
    "groups of notion-client",
    reducer({
      list_groups: groups({ results: [{ value: { type: "select" }, visible: true }] }),
      "results:select:x": results([a]),
      "group_aggregation:select:x": aggregation,
      "results:select:uncategorized": results([b, a]),
    }),
    { rowIds: [a, b], hasMore: false },
  ],
  [
    "a group with more to come",
    reducer({ "results:select:x": results([a]), "results:select:y": results([b], { hasMore: true }) }),
    { rowIds: [a, b], hasMore: true },
  ],
  [
    "a board",
    reducer({
      board_columns: groups({
        blockResults: {
          "select:x": { blockIds: [a], hasMore: false },
          "select:y": { blockIds: [b, c], hasMore: true },
        },
      }),
    }),
    { rowIds: [a, b, c], hasMore: true },
  ],
  [
    "groups of before 2025",
    reducer({
      board_columns: { type: "groups", results: [{ value: { type: "select" }, visible: true, blockIds: [a] }] },
    }),
    { rowIds: [a], hasMore: false },
  ],
  [
    "groups in a field of their own",
    reducer({ board_columns: { type: "groups", groups: [{ blocks: results([a], { hasMore: true }) }] } }),
    { rowIds: [a], hasMore: true },
  ],
  [
    "a calendar and its rows without a date",
    reducer({ calendar_results: results([a]), empty_organize_by_results: results([b]) }),
    { rowIds: [a, b], hasMore: false },
  ],
  ["a timeline", reducer({ timeline_results: results([a]) }), { rowIds: [a], hasMore: false }],
  [
    "all ids besides",
    { ...reducer({ collection_group_results: results([a]) }), allBlockIds: [a, b] },
    { rowIds: [a], hasMore: false, allBlockIds: [a, b] },
  ],
  [
    "what notion-client keeps of a query",
    { result: { collection_group_results: results([a]) } },
    { rowIds: [a], hasMore: false },
  ],
  [
    "an id twice, and what is no id",
    reducer({ collection_group_results: results([a, a, 7, null, ""]) }),
    { rowIds: [a], hasMore: false },
  ],
  ["no rows", reducer({ collection_group_results: results([]) }), { rowIds: [], hasMore: false }],
];

describe("an answer about rows", () => {
  it.each(forms)("is read when it has %s", (_, answer, rows) => {
    expect(readQueryAnswer(answer)).toEqual({ ...rows, findings: [] });
  });

  it.each([
    ["no result", { recordMap: {} }, "result", "object"],
    ["text instead of JSON", "<!doctype html>", "result", "<!doctype html>"],
    ["a result in another form", { result: { type: "stream" } }, "result", "object"],
    ["reducers that name no rows", reducer({ count: aggregation }), "result.reducerResults", "object"],
    [
      "a reducer of another kind",
      reducer({ collection_group_results: results([a]), clouds: { type: "clouds" } }),
      "result.reducerResults",
      "clouds",
    ],
    [
      "a reducer that is none",
      reducer({ collection_group_results: results([a]), clouds: 7 }),
      "result.reducerResults",
      "number",
    ],
  ])("with %s is reported as drift", (_, answer, key, shape) => {
    expect(readQueryAnswer(answer).findings.map((finding) => [finding.key, finding.shape, finding.severity])).toEqual([
      [key, shape, "warning"],
    ]);
  });

  it("is read without an error, whatever JSON it is", () => {
    const name = fc.oneof(
      fc.constantFrom("collection_group_results", "board_columns", "results:select:x"),
      fc.string(),
    );
    const part = fc.oneof(
      fc.jsonValue(),
      fc.record({
        type: fc.constantFrom("results", "groups", "aggregation", "x"),
        blockIds: fc.jsonValue(),
        blockResults: fc.jsonValue(),
        results: fc.jsonValue(),
      }),
    );
    const answer = fc.dictionary(name, part).map((reducerResults) => reducer(reducerResults));
    fc.assert(
      fc.property(fc.oneof(fc.jsonValue(), fc.record({ result: fc.jsonValue() }), answer), (json) => {
        const { rowIds } = readQueryAnswer(json);
        expect(new Set(rowIds).size).toBe(rowIds.length);
      }),
    );
  });
});
