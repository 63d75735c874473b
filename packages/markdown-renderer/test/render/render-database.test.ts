import type { Database, DataSource, Page, PropertySchema, View } from "@pagebridge/core-types";
import { renderDatabase, toMdast } from "@pagebridge/markdown-renderer";
import { describe, expect, it } from "vitest";
import { paragraph, rich } from "../support/make.js";

const schema: readonly PropertySchema[] = [
  { type: "status", id: "s", name: "Status", options: [{ name: "To do" }, { name: "Done" }], groups: [] },
  { type: "title", id: "title", name: "Task" },
  { type: "number", id: "n", name: "Points", format: "number", description: "From 1 to 5" },
];

const rowId = (index: number): string => `33333333-0000-8000-8000-00000000000${index}`;

function row(index: number, title: string, status: string, points?: number, changes: Partial<Page> = {}): Page {
  return {
    object: "page",
    id: rowId(index),
    properties: [
      { type: "number", id: "n", name: "Points", ...(points !== undefined && { number: points }) },
      { type: "status", id: "s", name: "Status", option: { name: status } },
      { type: "title", id: "title", name: "Task", richText: rich(title) },
    ],
    ...changes,
  };
}

function source(changes: Partial<DataSource> = {}): DataSource {
  return {
    object: "data_source",
    id: "ds",
    title: rich("Tasks"),
    description: [],
    properties: schema,
    rows: [row(1, "A|b", "Done", 3), row(2, "C", "To do")],
    ...changes,
  };
}

function database(changes: Partial<Database> = {}): Database {
  return { object: "database", id: "db", title: rich("Tasks"), description: [], dataSources: [source()], ...changes };
}

const table = "| Task | Status | Points |\n| --- | --- | --- |\n| A\\|b | Done | 3 |\n| C | To do |   |\n";

describe("renderDatabase", () => {
  it.each<[string, Database, string]>([
    ["its title and its rows, the title's column first", database(), `# Tasks\n\n${table}`],
    ["its description", database({ description: rich("All of them") }), `# Tasks\n\nAll of them\n\n${table}`],
    [
      "what a wiki shows above its rows",
      database({ children: [paragraph("Welcome")] }),
      `# Tasks\n\nWelcome\n\n${table}`,
    ],
    [
      "several data sources below headings",
      database({ dataSources: [source(), source({ id: "ds2", title: rich("Old"), rows: [] })] }),
      `# Tasks\n\n## Tasks\n\n${table}\n## Old\n\n| Task | Status | Points |\n| --- | --- | --- |\n`,
    ],
    [
      "the schema where rows were not read",
      database({
        dataSources: [{ object: "data_source", id: "ds", title: rich("Tasks"), description: [], properties: schema }],
      }),
      "# Tasks\n\n| Property | Type | Details |\n| --- | --- | --- |\n| Status | status | To do, Done |\n| Task | title |   |\n| Points | number | number – From 1 to 5 |\n",
    ],
    [
      "the columns of the rows where the schema was not read",
      database({
        dataSources: [
          { object: "data_source", id: "ds", title: rich("Tasks"), description: [], rows: [row(1, "A", "Done", 3)] },
        ],
      }),
      "# Tasks\n\n| Task | Points | Status |\n| --- | --- | --- |\n| A | 3 | Done |\n",
    ],
    [
      "the content of rows below the table",
      database({ dataSources: [source({ rows: [row(1, "A", "Done", 3, { children: [paragraph("b")] })] })] }),
      "# Tasks\n\n| Task | Status | Points |\n| --- | --- | --- |\n| A | Done | 3 |\n\n## A\n\nb\n",
    ],
    [
      "data sources among the rows of a wiki",
      database({
        dataSources: [
          source({ rows: [{ object: "data_source", id: "inner", title: rich("Inner"), description: [] }] }),
        ],
      }),
      "# Tasks\n\n| Task | Status | Points |\n| --- | --- | --- |\n| Inner |   |   |\n",
    ],
    [
      "relations by the titles of rows that are there",
      database({
        dataSources: [
          {
            object: "data_source",
            id: "ds",
            title: [],
            description: [],
            rows: [
              {
                object: "page",
                id: rowId(1),
                properties: [
                  { type: "title", id: "title", name: "Task", richText: rich("A") },
                  { type: "relation", id: "r", name: "After", pageIds: [rowId(1)] },
                ],
              },
            ],
          },
        ],
      }),
      `# Tasks\n\n| Task | After |\n| --- | --- |\n| A | [A](https://app.notion.com/p/33333333000080008000000000000001) |\n`,
    ],
  ])("writes %s", (_name, input, expected) => {
    expect(renderDatabase(input)).toEqual({ markdown: expected, diagnostics: [] });
  });

  it("takes order and columns from the first table view, and says which views there are", () => {
    const views: readonly View[] = [
      {
        object: "view",
        type: "board",
        id: "v0",
        name: "Board",
        configuration: { groupBy: { type: "status", propertyId: "s", propertyName: "Status" } },
      },
      {
        object: "view",
        type: "table",
        id: "v1",
        name: "",
        configuration: {
          properties: [{ propertyId: "n" }, { propertyId: "title" }, { propertyId: "s", isVisible: false }],
        },
        filter: {
          type: "and",
          filters: [
            {
              type: "property",
              property: "s",
              kind: "status",
              condition: { operator: "does_not_equal", value: "Done" },
            },
            {
              type: "or",
              filters: [
                { type: "property", property: "n", kind: "number", condition: { operator: "is_empty" } },
                { type: "timestamp", timestamp: "created_time", condition: { operator: "past_week" } },
              ],
            },
          ],
        },
        sorts: [
          { type: "property", property: "n", direction: "descending" },
          { type: "timestamp", timestamp: "created_time", direction: "ascending" },
        ],
      },
    ];
    expect(renderDatabase(database({ views }))).toEqual({
      markdown: `# Tasks

| Points | Task |
| --- | --- |
| 3 | A\\|b |
|   | C |

## Views

- Board (board): grouped by Status
- table: filter: Status does not equal "Done" and (Points is empty or created time past week); sorted by Points (descending), then created time (ascending)
`,
      diagnostics: [
        {
          code: "approximated",
          severity: "warning",
          message: "Properties that the first table view hides are not written.",
          id: "ds",
        },
        {
          code: "approximated",
          severity: "info",
          message: "Filters and sorts of views are described and not applied; the rows stand in the source's order.",
          id: "db",
        },
      ],
    });
  });

  it("links rows where the caller says that they are somewhere", () => {
    const { markdown } = renderDatabase(database(), { pageUrl: (id) => (id === rowId(1) ? "./a.md" : undefined) });
    expect(markdown).toBe(`# Tasks\n\n${table.replace("A\\|b", "[A\\|b](./a.md)")}`);
  });

  it.each<[string, Partial<Database>]>([
    ["an icon", { icon: { type: "emoji", emoji: "💡" } }],
    ["templates", { dataSources: [source({ templates: [{ id: "t", name: "T", isDefault: true }] })] }],
  ])("reports that %s is not written", (_name, changes) => {
    const { diagnostics } = renderDatabase(database(changes));
    expect(diagnostics.map(({ code, severity }) => [code, severity])).toEqual([["approximated", "info"]]);
  });

  it("leaves the title out on request", () => {
    expect(renderDatabase(database(), { title: "none" }).markdown).toBe(table);
  });

  it("is part of toMdast", () => {
    expect(toMdast(database()).tree.children.map(({ type }) => type)).toEqual(["heading", "table"]);
  });
});
