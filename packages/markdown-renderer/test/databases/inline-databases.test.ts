import type { Block, Database, DataSource } from "@pagebridge/core-types";
import { type RenderOptions, renderBlocks, renderPage } from "@pagebridge/markdown-renderer";
import { inlineDatabases, renderDatabase } from "@pagebridge/markdown-renderer/databases";
import { describe, expect, it } from "vitest";
import { paragraph, rich } from "../support/make.js";

const id = "44444444-0000-8000-8000-000000000001";

const boats: DataSource = {
  object: "data_source",
  id: "ds",
  title: rich("Boats"),
  description: [],
  rows: [
    {
      object: "page",
      id: "row",
      properties: [{ type: "title", id: "title", name: "Name", richText: rich("Teaspoon") }],
    },
  ],
};

const database: Database = { object: "database", id, title: rich("Boats"), description: [], dataSources: [boats] };

const block: Block = { type: "child_database", id, title: "Boats", database };
const table = "## Boats\n\n| Name |\n| --- |\n| Teaspoon |\n";

describe("a database inside a page", () => {
  it.each<[string, (options: RenderOptions) => string]>([
    [
      "a page",
      (options) => renderPage({ object: "page", id: "p", properties: [], children: [block] }, options).markdown,
    ],
    ["blocks", (options) => renderBlocks([block], options).markdown],
  ])("is its table in %s that is told how", (_name, render) => {
    expect(render({ databases: inlineDatabases })).toBe(table);
  });

  it("is its table inside a row of another database, without being told", () => {
    const rows = [{ object: "page", id: "row", properties: [], children: [block] }] as const;
    const outer: Database = { ...database, id: "o", title: [], dataSources: [{ ...boats, rows }] };
    expect(renderDatabase(outer).markdown).toContain("## Boats\n\n| Name |\n");
  });

  it("has its views and the content of its rows one level below it, wherever that is", () => {
    const views: Database["views"] = [{ object: "view", type: "list", id: "v", name: "By name" }];
    const [row] = boats.rows ?? [];
    const rows = row?.object === "page" ? [{ ...row, children: [paragraph("Small")] }] : [];
    const inner: Block = { ...block, database: { ...database, views, dataSources: [{ ...boats, rows }] } };
    const { markdown } = renderBlocks([inner], { databases: inlineDatabases, headingOffset: 1 });
    expect(markdown).toBe(`#${table}\n#### By name\n\nList view\n\n#### Teaspoon\n\nSmall\n`);
  });

  it("is a link otherwise, and the reader is told how to have more", () => {
    expect(renderBlocks([block])).toEqual({
      markdown: "[Boats](https://app.notion.com/p/44444444000080008000000000000001)\n",
      diagnostics: [
        {
          code: "approximated",
          severity: "warning",
          message: "A database inside a page is a link without the option databases.",
          id,
        },
      ],
    });
  });
});
