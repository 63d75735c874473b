import { describe, expect, it } from "vitest";
import { formatInternalReport } from "../../src/internal/format-internal-report.js";
import { deepInternalPage, type InternalCase, largeInternalPage } from "../../src/internal/internal-cases.js";
import { type InternalReader, internalReaders, pagebridgeInternal } from "../../src/internal/internal-readers.js";
import { type InternalMeasurement, measureInternal } from "../../src/internal/measure-internal.js";
import { findBrokenInternalPromises } from "../../src/internal/run-internal.js";

interface Counts extends Pick<InternalMeasurement, "blocks" | "lost" | "repeatedRecords" | "requests"> {}

describe("reading through the internal API", () => {
  it.each<[InternalCase, ours: Counts, theirs: Counts]>([
    [
      largeInternalPage,
      { requests: 4, repeatedRecords: 0, lost: 0, blocks: 500 },
      { requests: 4, repeatedRecords: 0, lost: 0, blocks: 500 },
    ],
    [
      deepInternalPage,
      { requests: 2, repeatedRecords: 0, lost: 0, blocks: 151 },
      { requests: 52, repeatedRecords: 0, lost: 0, blocks: 151 },
    ],
  ])(
    "takes no more requests than the client alone, fetches no record twice and loses nothing: $title",
    async (page, ours, theirs) => {
      const rows = await measureInternal(page, internalReaders);
      const counts = rows.map(({ requests, repeatedRecords, lost, blocks }) => ({
        requests,
        repeatedRecords,
        lost,
        blocks,
      }));
      expect(counts).toEqual([ours, theirs]);
      expect(findBrokenInternalPromises({ id: "internal", pages: [{ title: page.title, rows }] })).toEqual([]);
    },
  );

  it("counts what is fetched twice, and what is lost", async () => {
    const careless: InternalReader = {
      title: "A careless reader",
      read: async (baseUrl, pageId) => {
        await pagebridgeInternal.read(baseUrl, pageId);
        return (await pagebridgeInternal.read(baseUrl, pageId)).replace(/^.*$/m, "");
      },
    };
    const [row] = await measureInternal(deepInternalPage, [careless]);
    expect(row).toMatchObject({ requests: 4, records: 152, repeatedRecords: 152, lost: 1 });
  });
});

const row: InternalMeasurement = {
  title: "Pagebridge",
  requests: 4,
  bytes: 290_000,
  records: 502,
  repeatedRecords: 0,
  blocks: 500,
  lost: 0,
};

describe("the report", () => {
  it("compares each reader with ours", () => {
    const theirs = { ...row, title: "another", requests: 6, repeatedRecords: 7, lost: 2 };
    const text = formatInternalReport({ id: "internal", pages: [{ title: "a page", rows: [row, theirs] }] });
    expect(text.split("\n").slice(-2)).toEqual([
      "| Pagebridge |        4 |   1.00 | 290 |     502 |             0 |    0 of 500 |",
      "| another    |        6 |   1.50 | 290 |     502 |             7 |    2 of 500 |",
    ]);
  });

  it.each([
    [{ requests: 5 }, ["a page: Pagebridge took 5 requests, its client 4."]],
    [{ repeatedRecords: 3 }, ["a page: Pagebridge fetched 3 records twice."]],
    [{ lost: 1 }, ["a page: Pagebridge lost 1 of 500 blocks."]],
    [{}, []],
  ])("says what is not kept to: %o", (ours, broken) => {
    const rows = [{ ...row, ...ours }, row];
    expect(findBrokenInternalPromises({ id: "internal", pages: [{ title: "a page", rows }] })).toEqual(broken);
  });
});
