import { describe, expect, it } from "vitest";
import type { InternalDrift } from "../../src/internal/drift/drifts.js";
import type { Fault } from "../../src/server/fault.js";
import { childDatabase, database, dataSource, id, page, paragraph, row, workspace } from "../support/makers.js";
import { asRecord, at, type InternalAnswer, idsIn, openInternal, recordIn } from "../support/open-internal.js";

const table = database(40, [dataSource(41, [], [row(42)])], {
  views: [{ object: "view", type: "table", id: id(43), name: "All", dataSourceId: id(41) }],
});
const everything = workspace([page(10, [paragraph(20, "Text"), childDatabase(table)])], { published: "all" });
const load = { pageId: id(10), limit: 100, cursor: { stack: [] } };
const query = { collection: { id: id(41) }, loader: { reducers: { rows: { type: "results", limit: 9 } } } };

async function askWith(fault: Fault): Promise<{ readonly page: InternalAnswer; readonly rows: InternalAnswer }> {
  const { ask } = await openInternal({ workspace: everything, faults: [fault] });
  return { page: await ask("loadPageChunk", load), rows: await ask("queryCollection", query) };
}

const stranger = "00000000-0000-4000-8000-00000000beef";

const shapes: readonly (readonly [
  InternalDrift,
  (answers: Awaited<ReturnType<typeof askWith>>) => unknown,
  unknown,
])[] = [
  [
    "deeper_boxes",
    ({ page: answer }) => at(answer.body, "recordMap", "block", id(20), "value", "value", "value", "id"),
    id(20),
  ],
  ["newer_version", ({ page: answer }) => at(answer.body, "recordMap", "__version__"), 4],
  ["renamed_table", ({ page: answer }) => at(answer.body, "recordMap", "block"), undefined],
  ["unknown_table", ({ page: answer }) => at(answer.body, "recordMap", "block_of_tomorrow"), {}],
  ["no_record_map", ({ page: answer }) => Object.keys(answer.body), ["cursor", "fanoutData"]],
  ["replaced_page", ({ page: answer }) => idsIn(answer, "block"), [stranger, id(20), id(40)]],
  [
    "text_in_crdt_only",
    ({ page: answer }) => {
      const { crdt_data, properties } = recordIn(answer, "block", id(20));
      return [properties, JSON.stringify(crdt_data).includes('"c":"Text"')];
    },
    [{}, true],
  ],
  [
    "text_as_objects",
    ({ page: answer }) => recordIn(answer, "block", id(20))["properties"],
    { title: [{ text: "Text" }] },
  ],
  [
    "unknown_decoration",
    ({ page: answer }) => recordIn(answer, "block", id(20))["properties"],
    { title: [["Text", [["shimmer", "fast"]]]] },
  ],
  [
    "no_collection_ids",
    ({ page: answer }) =>
      JSON.stringify([recordIn(answer, "block", id(40)), recordIn(answer, "collection_view", id(43))]).includes(id(41)),
    false,
  ],
  ["views_without_format", ({ page: answer }) => "format" in recordIn(answer, "collection_view", id(43)), false],
  [
    "unknown_column",
    ({ page: answer }) => at(recordIn(answer, "collection", id(41)), "schema", "tmrw", "type"),
    "hologram",
  ],
  [
    "foreign_rows",
    ({ rows }) => [
      at(rows.body, "result", "reducerResults", "rows", "blockIds"),
      recordIn(rows, "block", stranger)["parent_id"],
    ],
    [[stranger, id(42)], stranger],
  ],
  [
    "rows_left_out",
    ({ rows }) => [at(rows.body, "result", "reducerResults", "rows", "blockIds"), at(rows.body, "result", "sizeHint")],
    [[], 1],
  ],
  [
    "unknown_reducer",
    ({ rows }) => at(rows.body, "result", "reducerResults", "rows"),
    { type: "constellation", stars: [] },
  ],
];

describe("an answer that drifted", () => {
  it.each(shapes)("has the shape %s", async (drift, look, expected) => {
    expect(look(await askWith({ kind: "drift", drift }))).toEqual(expected);
  });

  it("keeps its records and says nothing about drift where it concerns nothing", async () => {
    const { page: answer } = await askWith({ kind: "drift", drift: "foreign_rows" });
    expect(idsIn(answer, "block")).toEqual([10, 20, 40].map(id));
  });

  it("has a block of a type that nobody knows, in the content of the page", async () => {
    const { page: answer } = await askWith({ kind: "unknown_block", type: "hologram" });
    const [first = ""] = Object.values(asRecord(recordIn(answer, "block", id(10))["content"]));
    expect(recordIn(answer, "block", String(first))).toMatchObject({
      type: "hologram",
      parent_id: id(10),
      alive: true,
    });
  });

  it("has a field that nobody knows in every record, and no table or box that is none", async () => {
    const { page: answer } = await askWith({ kind: "unknown_fields" });
    expect(answer.body["a_field_invented_tomorrow"]).toEqual({ is_new: true });
    expect(Object.keys(asRecord(at(answer.body, "recordMap")))).not.toContain("a_field_invented_tomorrow");
    for (const block of idsIn(answer, "block")) {
      expect(recordIn(answer, "block", block)["a_field_invented_tomorrow"]).toEqual({ is_new: true });
    }
  });

  it("can be changed by hand", async () => {
    const { page: answer } = await askWith({ kind: "rewrite", rewrite: () => ({ hello: "there" }) });
    expect(answer).toEqual({ status: 200, body: { hello: "there" } });
  });
});

describe("a fault of the internal API", () => {
  it.each([
    [400, "ValidationError"],
    [401, "UnauthorizedError"],
    [406, "GroupsV1NotSupportedError"],
    [429, "UserRateLimitResponse"],
    [500, "InternalServerError"],
    [502, "MemcachedCrossCellError"],
  ])("answers %i as %s", async (status, name) => {
    const { page: answer } = await askWith({ kind: "status", status });
    expect(answer).toMatchObject({ status, body: { name, status, errorId: expect.any(String) } });
  });

  it("says in its body how long to wait", async () => {
    const { page: answer } = await askWith({ kind: "status", status: 429, retryAfterSeconds: 7 });
    expect(answer.body["clientData"]).toEqual({ type: "rate_limited", retryAfter: 7 });
  });

  it("hits one endpoint alone when its path says so", async () => {
    const { page: answer, rows } = await askWith({ kind: "status", status: 530, path: "/api/v3/queryCollection" });
    expect([answer.status, rows.status]).toEqual([200, 530]);
  });
});
