import type { Id } from "@pagebridge/core-types";
import type { WireRecord } from "@pagebridge/core-types/adapter-tools";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { nextQuery } from "../../../src/decode/queries/next-query.js";
import type { QueryAnswer } from "../../../src/decode/queries/read-query-answer.js";
import type { RowQuery } from "../../../src/decode/queries/row-query.js";
import { rowWith } from "../../support/made-collection.js";
import { madeId } from "../../support/made-records.js";

const query: RowQuery = { collectionId: madeId(10), limit: 2 };
const minute = Date.UTC(2026, 7, 1, 10, 0);
const ids = [20, 21].map(madeId);

function answerOf(more: Partial<QueryAnswer> = {}): QueryAnswer {
  return { rowIds: ids, hasMore: true, findings: [], ...more };
}

/** Rows of which row 20 was made at a moment, and row 21 half a minute later. */
function rowsFrom(start: number): (id: Id) => WireRecord | undefined {
  const rows = new Map(ids.map((id, place) => [id, rowWith(20, {}, { id, created_time: start + place * 30_000 })]));
  return (id) => rows.get(id);
}

describe("after an answer about rows", () => {
  it("nothing is left when it named and sent every row", () => {
    expect(nextQuery(query, answerOf({ hasMore: false, allBlockIds: ids }), rowsFrom(minute))).toEqual({
      type: "complete",
    });
  });

  it("rows that were only named are asked for by id", () => {
    const answer = answerOf({ hasMore: false, allBlockIds: [...ids, madeId(22)] });
    expect(nextQuery(query, answer, rowsFrom(minute))).toEqual({ type: "by_id", rowIds: [madeId(22)] });
  });

  it("the same is asked again with the largest limit", () => {
    expect(nextQuery(query, answerOf(), rowsFrom(minute))).toEqual({ type: "query", query: { ...query, limit: 5000 } });
  });

  it("a server that gives fewer rows than it was allowed to is asked in windows of creation time", () => {
    const asked = { ...query, limit: 1000 };
    expect(nextQuery(asked, answerOf(), rowsFrom(minute))).toEqual({
      type: "query",
      query: { ...query, limit: 5000, window: {} },
    });
  });

  it("each window begins in the minute in which the last one ended", () => {
    const first = { ...query, limit: 5000, window: {} };
    const second = nextQuery(first, answerOf(), rowsFrom(minute + 45_000));
    expect(second).toEqual({ type: "query", query: { ...first, window: { since: minute + 60_000 } } });
  });

  it("a minute in which more rows were made than an answer holds is left behind, and said to be", () => {
    const window = { ...query, limit: 5000, window: { since: minute } };
    expect(nextQuery(window, answerOf(), rowsFrom(minute))).toEqual({
      type: "query",
      query: { ...window, window: { since: minute + 60_000 } },
      skipping: true,
    });
  });

  it("a server that gives rows of before the window is not asked again", () => {
    const window = { ...query, limit: 5000, window: { since: minute + 60_000 } };
    expect(nextQuery(window, answerOf(), rowsFrom(minute))).toEqual({ type: "stopped" });
  });

  it("a server that does not order rows by their creation is not asked again", () => {
    const window = { ...query, limit: 5000, window: {} };
    const answer = answerOf({ rowIds: [...ids].reverse() });
    expect(nextQuery(window, answer, rowsFrom(minute + 45_000))).toEqual({ type: "stopped" });
  });

  it("there is no window when nobody knows when the rows were made", () => {
    const window = { ...query, limit: 5000, window: {} };
    expect(nextQuery(window, answerOf(), () => undefined)).toEqual({ type: "stopped" });
  });
});

/** What a server answers that holds these rows, in this order, and gives no more than so many at once. */
function serve(rows: readonly WireRecord[], most: number, { limit = 1000, window }: RowQuery): QueryAnswer {
  const found = window
    ? [...rows]
        .sort((first, second) => createdOf(first) - createdOf(second))
        .filter((row) => createdOf(row) >= (window.since ?? 0))
    : rows;
  const given = found.slice(0, Math.min(limit, most));
  return { rowIds: given.map((row) => String(row["id"])), hasMore: given.length < found.length, findings: [] };
}

function createdOf(row: WireRecord): number {
  return Number(row["created_time"]);
}

describe("query after query", () => {
  it("every row is given by a server with whatever limit, unless a single minute holds more than that", () => {
    const minutes = fc.array(fc.nat({ max: 12 }), { maxLength: 60 });
    fc.assert(
      fc.property(minutes, fc.integer({ min: 1, max: 20 }), (made, most) => {
        const rows = made.map((offset, place) =>
          rowWith(100 + place, {}, { created_time: minute + offset * 60_000 + place }),
        );
        const byId = new Map(rows.map((row) => [String(row["id"]), row]));
        const given = new Set<Id>();
        let isWhole = true;
        for (let asked: RowQuery | undefined = { collectionId: madeId(10) }; asked; ) {
          const answer = serve(rows, most, asked);
          for (const id of answer.rowIds) given.add(id);
          const next = nextQuery(asked, answer, (id) => byId.get(id));
          isWhole &&= next.type !== "stopped" && !(next.type === "query" && next.skipping);
          asked = next.type === "query" ? next.query : undefined;
        }
        const fullest = Math.max(0, ...made.map((offset) => made.filter((other) => other === offset).length));
        if (fullest < most) expect(isWhole).toBe(true);
        expect(given.size < rows.length && isWhole).toBe(false);
      }),
      { numRuns: 500 },
    );
  });
});
