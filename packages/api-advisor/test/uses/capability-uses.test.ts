import { type Page, type View, walkBlocks } from "@pagebridge/core-types";
import { createSampleWorkspace } from "@pagebridge/notion-emulator";
import { describe, expect, it } from "vitest";
import { capabilityUses } from "../../src/index.js";
import { useRules } from "../../src/uses/use-rules.js";
import { makeId, makePage, paragraph, text } from "../support/make-reading.js";

describe("capabilityUses", () => {
  it("finds nothing in a page of plain text", () => {
    expect(capabilityUses(makePage([paragraph(1), paragraph(2)]))).toEqual([]);
  });

  it("counts what a page holds, at any depth, in alphabetical order", () => {
    const table = {
      type: "table",
      id: makeId(3),
      hasColumnHeader: false,
      hasRowHeader: false,
      tableWidth: 2,
      rows: [],
    } as const;
    const button = { type: "unsupported", id: makeId(4), sourceType: "button", children: [] } as const;
    const bookmark = { type: "bookmark", id: makeId(5), url: "https://example.com/", caption: [] } as const;
    const mention = {
      type: "mention",
      text: "@Mara",
      mention: { type: "user", user: { type: "person", id: makeId(9) } },
    } as const;
    const page = makePage([
      paragraph(1, "Tables", [table, { ...table, id: makeId(6) }]),
      { type: "paragraph", id: makeId(2), richText: text(mention, " and ", mention), children: [button, bookmark] },
    ]);
    expect(capabilityUses(page)).toEqual([
      { capability: "bookmarkDetails", count: 1, what: "bookmarks, embeds and link previews" },
      { capability: "buttons", count: 1, what: "buttons" },
      { capability: "tableLayout", count: 2, what: "simple tables" },
      { capability: "users", count: 2, what: "names of people" },
    ]);
  });

  it("finds the same in a property and in the schema of a database", () => {
    const page: Page = makePage([], {
      properties: [{ type: "formula", id: "f", name: "Depth", result: { type: "number", value: 4 } }],
    });
    const view: View = { object: "view", id: makeId(7), type: "table", name: "All" };
    const database = {
      object: "database",
      id: makeId(1),
      title: [],
      description: [],
      dataSources: [
        {
          object: "data_source",
          id: makeId(2),
          title: [],
          description: [],
          properties: [{ type: "formula", id: "f", name: "Depth" }],
        },
      ],
      views: [view],
    } as const;
    expect(capabilityUses(page).map(({ capability }) => capability)).toEqual(["formulas"]);
    expect(capabilityUses(database).map(({ capability }) => capability)).toEqual([
      "databaseRows",
      "databaseSchemas",
      "formulas",
      "views",
    ]);
  });

  it("knows every rule by something in the sample workspace", () => {
    const found = new Set(
      createSampleWorkspace()
        .roots.flatMap(capabilityUses)
        .map(({ capability }) => capability),
    );
    expect(useRules.map(({ capability }) => capability).filter((name) => !found.has(name))).toEqual([]);
  });

  it("does not run out of stack on deep pages", () => {
    let block = paragraph(1);
    for (let depth = 2; depth < 20_000; depth += 1) block = paragraph(depth, "", [block]);
    expect([...walkBlocks([block])].length).toEqual(19_999);
    expect(capabilityUses(makePage([block]))).toEqual([]);
  });
});
