import { describe, expect, it } from "vitest";
import { checkCompleteness, selectRows } from "../../../src/decode/queries/select-rows.js";
import { rowWith } from "../../support/made-collection.js";
import { madeBlock, madeId, storeOf } from "../../support/made-records.js";

describe("the rows of a collection", () => {
  it("are its own, alive, and no templates; what cannot be read is told apart", () => {
    const inWiki = madeBlock(25, "collection_view_page", { parent_id: madeId(10), parent_table: "collection" });
    const records = storeOf({
      block: [
        rowWith(20),
        rowWith(21, {}, { parent_id: madeId(11) }),
        rowWith(22, {}, { alive: false }),
        rowWith(23, {}, { is_template: true }),
        madeBlock(24, "page", { parent_id: madeId(10) }),
        inWiki,
      ],
    });
    records.add({ block: { [madeId(26)]: { value: { role: "none" } } } });
    const ids = [25, 20, 20, 21, 22, 23, 24, 26, 27].map(madeId);
    expect(selectRows(records, ids, madeId(10))).toEqual({
      rows: [inWiki, rowWith(20)],
      unavailable: [madeId(26)],
      absent: [madeId(27)],
    });
  });
});

describe("a query that has ended", () => {
  const end = { collectionId: madeId(10), given: 2, unread: [], isStopped: false };

  it.each([
    ["gave what was counted", { sizeHint: 2 }],
    ["counted nothing", {}],
    ["gave more than was counted", { sizeHint: 1 }],
    ["gave nothing where nothing is in order", { given: 0, orderedByHand: 0 }],
  ])("is complete when it %s", (_, more) => {
    expect(checkCompleteness({ ...end, ...more })).toEqual([]);
  });

  it.each([
    [
      "was stopped",
      { isStopped: true },
      "error",
      "The server has more rows than it gives in one answer; some of them are missing.",
    ],
    [
      "named rows that cannot be read",
      { unread: [madeId(22)] },
      "warning",
      "The server named 3 rows, of which 1 could not be read.",
    ],
    ["counted more rows", { sizeHint: 3 }, "warning", "The server counted 3 rows and gave 2."],
    [
      "gave none of the rows that are in order",
      { given: 0, orderedByHand: 13 },
      "warning",
      "The server gave no rows, although the view has 13 of them in an order made by hand.",
    ],
  ])("is not complete when it %s", (_, more, severity, message) => {
    expect(checkCompleteness({ ...end, ...more })).toEqual([{ code: "truncated", severity, message, id: madeId(10) }]);
  });
});
