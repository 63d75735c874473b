import type { Document, Page } from "@pagebridge/core-types";
import { describe, expect, it } from "vitest";
import { describePages, findPage, pagesIn } from "../../src/convert/find-page.js";
import { idOf, madeDatabase, madePage, madeRow, subpage } from "../support/made-pages.js";

const inner = madePage(3, "Inner");
const row = madePage(5, "Row", [{ type: "child_page", id: inner.id, title: "Inner", page: inner }]);
const database = madeDatabase(4, "Locker", [row]);
const outer: Page = madePage(1, "Outer", [
  { type: "child_database", id: database.id, title: "Locker", database },
  subpage(9, "Not read"),
]);

const document: Document = {
  kind: "documents",
  value: [
    { kind: "users", value: [] },
    { kind: "page", value: outer },
    {
      kind: "data_source",
      value: { object: "data_source", id: idOf(6), title: [], description: [], rows: [madeRow(7, "")] },
    },
  ],
};

describe("the pages of a document", () => {
  it("are those of sub-pages, databases and rows too", () => {
    expect([...pagesIn(document)].map(({ id }) => id)).toEqual([idOf(1), idOf(5), idOf(3), idOf(7)]);
    expect(findPage(document, idOf(3))).toEqual(inner);
    expect(findPage(document, idOf(9))).toEqual(undefined);
  });

  it("are found with content when a recording holds them with and without it", () => {
    const recorded: Document = {
      kind: "documents",
      value: [
        { kind: "page", value: madeRow(1, "Outer") },
        { kind: "page", value: outer },
      ],
    };
    expect(findPage(recorded, idOf(1))).toEqual(outer);
  });

  it("are named, the first few of them", () => {
    expect(describePages(document, 2)).toEqual(`${idOf(1)} (Outer), ${idOf(5)} (Row) and 2 more`);
    expect(describePages({ kind: "users", value: [] })).toEqual("no pages");
  });
});
