import type { Database, DataSource, Page, PropertySchema, View } from "@pagebridge/core-types";
import { databaseToMdast, renderDatabase } from "@pagebridge/markdown-renderer/databases";
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

const view = { object: "view", id: "v", name: "" } as const;

/** What the table of rows leaves out of the schema above. */
const unwrittenSettings = {
  code: "approximated",
  severity: "info",
  message: "Some details are not written: options, format, description.",
};

/** The same where a row is a database. */
const unwrittenDatabases = {
  ...unwrittenSettings,
  message: "Some details are not written: options, format, description, databases among the rows.",
};

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
    const withSettings = input.dataSources.filter(({ properties, rows }) => properties && rows);
    expect(renderDatabase(input)).toEqual({
      markdown: expected,
      diagnostics: withSettings.map(({ id, rows = [] }) => ({
        ...(rows[0]?.object === "data_source" ? unwrittenDatabases : unwrittenSettings),
        id,
      })),
    });
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

## Board

Board view: grouped by Status

## Table view

Table view: filter: Status does not equal "Done" and (Points is empty or created time past week); sorted by Points (descending), then created time (ascending)
`,
      diagnostics: [
        {
          code: "approximated",
          severity: "info",
          message: "Filters and sorts of views are described and not applied; the rows stand in the source's order.",
          id: "db",
        },
        { ...unwrittenSettings, id: "ds" },
        {
          code: "approximated",
          severity: "warning",
          message: "Properties that the first table view hides are not written.",
          id: "ds",
        },
      ],
    });
  });

  it.each<[string, View, string]>([
    [
      "a chart",
      {
        ...view,
        type: "chart",
        name: "Sum",
        configuration: {
          chartType: "bar",
          xAxis: { type: "status", propertyId: "s", sort: "ascending" },
          yAxis: { aggregator: "sum", propertyId: "n" },
          caption: rich("Points by state"),
        },
      },
      "## Sum\n\nChart view: bar chart; x axis: Status (ascending); y axis: Points (sum)\n\nPoints by state\n",
    ],
    [
      "a calendar",
      { ...view, type: "calendar", configuration: { datePropertyId: "d", datePropertyName: "Due" } },
      "## Calendar view\n\nCalendar view: date: Due\n",
    ],
    [
      "a dashboard",
      {
        ...view,
        type: "dashboard",
        name: "Home",
        configuration: { rows: [{ id: "1", widgets: [{ id: "2", viewId: "v" }] }] },
      },
      "## Home\n\nDashboard view: shows Home\n",
    ],
    [
      "what is grouped twice, with what it shows",
      {
        ...view,
        type: "board",
        configuration: {
          groupBy: { type: "status", propertyId: "s" },
          subGroupBy: { type: "date", propertyId: "d", propertyName: "Due", granularity: "month" },
          properties: [{ propertyId: "title" }, { propertyId: "n" }, { propertyId: "s", isVisible: false }],
        },
      },
      "## Board view\n\nBoard view: grouped by Status; then grouped by Due (month); shows Task, Points\n",
    ],
    [
      "icon, description, order by hand, calculations and filters to choose",
      {
        ...view,
        type: "list",
        name: "Mine",
        icon: { type: "emoji", emoji: "🐚" },
        description: "What is left",
        manualOrder: [rowId(1)],
        calculations: [{ propertyId: "n", function: "sum" }],
        quickFilters: [
          { property: "s" },
          {
            property: "n",
            filter: {
              type: "property",
              property: "n",
              kind: "number",
              condition: { operator: "greater_than", value: 3 },
            },
          },
        ],
      },
      "## 🐚 Mine\n\nList view: filter to choose: Status; filter to choose: Points greater than 3; sorted by hand; sum of Points\n\nWhat is left\n",
    ],
  ])("says of %s what it does with the rows", (_name, input, expected) => {
    expect(renderDatabase(database({ views: [input] })).markdown).toBe(`# Tasks\n\n${table}\n${expected}`);
  });

  it("names the settings of a view that it does not write", () => {
    const views: readonly View[] = [
      {
        ...view,
        type: "gallery",
        loadLimit: 25,
        configuration: {
          coverSize: "large",
          cardLayout: "list",
          groupBy: { type: "status", propertyId: "s", hideEmptyGroups: true },
        },
      },
    ];
    expect(renderDatabase(database({ views })).diagnostics.filter(({ id }) => id === "v")).toEqual([
      {
        code: "approximated",
        severity: "info",
        message: "Some details are not written: cover size, card layout, load limit.",
        id: "v",
      },
    ]);
  });

  it("puts the views of each data source below its table, and the others at the end, within the levels of the headings around", () => {
    const second = source({
      id: "ds2",
      title: rich("Old"),
      rows: [row(1, "A", "Done", 3, { children: [paragraph("b")] })],
    });
    const views: readonly View[] = [
      { ...view, type: "list", name: "Of the second", dataSourceId: "ds2" },
      { ...view, type: "dashboard", name: "Of none" },
    ];
    const { markdown } = renderDatabase(database({ dataSources: [source(), second], views }), { headingOffset: 1 });
    expect(markdown.split("\n").filter((line) => line.startsWith("#"))).toEqual([
      "## Tasks",
      "### Tasks",
      "### Old",
      "#### Of the second",
      "#### A",
      "### Of none",
    ]);
  });

  it("links rows where the caller says that they are somewhere", () => {
    const { markdown } = renderDatabase(database(), { pageUrl: (id) => (id === rowId(1) ? "./a.md" : undefined) });
    expect(markdown).toBe(`# Tasks\n\n${table.replace("A\\|b", "[A\\|b](./a.md)")}`);
  });

  it.each<[string, Partial<Database>, string]>([
    ["an icon", { icon: { type: "emoji", emoji: "💡" } }, "Some details are not written: icon."],
    [
      "templates",
      { dataSources: [source({ templates: [{ id: "t", name: "T", isDefault: true }] })] },
      "Some details are not written: templates, options, format, description.",
    ],
  ])("reports that %s is not written", (_name, changes, expected) => {
    const { diagnostics } = renderDatabase(database(changes));
    expect(diagnostics.map(({ message }) => message)).toContain(expected);
  });

  it("leaves the title out on request", () => {
    expect(renderDatabase(database(), { title: "none" }).markdown).toBe(table);
  });

  it("has a form for trees", () => {
    expect(databaseToMdast(database()).tree.children.map(({ type }) => type)).toEqual(["heading", "table"]);
  });
});
