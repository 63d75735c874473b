import type {
  AdapterInfo,
  Database,
  DataSource,
  GroupBy,
  Page,
  PropertySchema,
  RelationPropertySchema,
  View,
} from "@pagebridge/core-types";
import { describe, expect, it } from "vitest";
import { compareDatabases, comparePages, type PageDifference } from "../../src/index.js";
import { makeInfo } from "../support/make-info.js";
import { makeId, makePage, makeReading, paragraph, text } from "../support/make-reading.js";

const name: PropertySchema = { type: "title", id: "title", name: "Name" };
const depth: PropertySchema = { type: "number", id: "num", name: "Depth", format: "number" };

function makeRow(last: number, title: string, rest: Partial<Page> = {}): Page {
  const properties: Page["properties"] = [{ type: "title", id: "title", name: "Name", richText: text(title) }];
  return { object: "page", id: makeId(last), properties, ...rest };
}

function makeSource(rest: Partial<DataSource> = {}): DataSource {
  return {
    object: "data_source",
    id: makeId(2),
    title: text("Moorings"),
    description: [],
    properties: [name, depth],
    ...rest,
  };
}

function makeView(last: number, rest: Partial<View & { readonly type: "table" }> = {}): View {
  return { object: "view", id: makeId(last), type: "table", name: "All", ...rest };
}

function makeDatabase(rest: Partial<Database> = {}): Database {
  return {
    object: "database",
    id: makeId(1),
    title: text("Harbour"),
    description: [],
    dataSources: [makeSource()],
    ...rest,
  };
}

const full = makeInfo({ name: "full" });

function readingOf(database: Database, info = full) {
  return { info, reading: { ...makeReading(makePage([])).reading, value: database } };
}

function compare(left: Database, right: Database): readonly PageDifference[] {
  return compareDatabases(readingOf(left), readingOf(right)).differences;
}

const rows = [makeRow(11, "North"), makeRow(12, "South")];
const withRows = makeDatabase({ dataSources: [makeSource({ rows })], views: [makeView(21), makeView(22)] });

describe("compareDatabases", () => {
  it("finds nothing between a database and itself, in whatever order its rows, properties and views come", () => {
    const turned = makeDatabase({
      dataSources: [makeSource({ properties: [depth, name], rows: [...rows].reverse() })],
      views: [makeView(22), makeView(21)],
    });
    expect(compare(withRows, turned)).toEqual([]);
  });

  it.each<{ what: string; left?: Database; right: Database; is: readonly unknown[] }>([
    {
      what: "its title",
      right: { ...withRows, title: text("Quay") },
      is: [{ kind: "text", leftPath: "/title", rightPath: "/title", left: text("Harbour"), right: text("Quay") }],
    },
    {
      what: "its id",
      right: { ...withRows, id: makeId(9) },
      is: [{ kind: "id", leftPath: "", rightPath: "", left: makeId(1), right: makeId(9) }],
    },
    {
      what: "a row's title",
      right: { ...withRows, dataSources: [makeSource({ rows: [makeRow(12, "South"), makeRow(11, "West")] })] },
      is: [
        {
          kind: "property",
          objectId: makeId(11),
          propertyId: "title",
          leftPath: "/dataSources/0/rows/0/properties/0",
          rightPath: "/dataSources/0/rows/1/properties/0",
          left: { type: "title", id: "title", name: "Name", richText: text("North") },
          right: { type: "title", id: "title", name: "Name", richText: text("West") },
        },
      ],
    },
    {
      what: "a row that is missing",
      right: { ...withRows, dataSources: [makeSource({ rows: [makeRow(11, "North")] })] },
      is: [{ kind: "only_left", objectId: makeId(12), leftPath: "/dataSources/0/rows/1", left: "South" }],
    },
    {
      what: "rows that were read on one side only",
      right: { ...withRows, dataSources: [makeSource()] },
      is: [{ kind: "only_left", objectId: makeId(2), leftPath: "/dataSources/0/rows", left: 2 }],
    },
    {
      what: "a setting of a property",
      right: { ...withRows, dataSources: [makeSource({ rows, properties: [name, { ...depth, format: "percent" }] })] },
      is: [
        {
          kind: "field",
          objectId: makeId(2),
          propertyId: "num",
          leftPath: "/dataSources/0/properties/1/format",
          rightPath: "/dataSources/0/properties/1/format",
          left: "number",
          right: "percent",
        },
      ],
    },
    {
      what: "a property of another kind",
      right: {
        ...withRows,
        dataSources: [makeSource({ rows, properties: [name, { type: "checkbox", id: "num", name: "Depth" }] })],
      },
      is: [
        {
          kind: "property",
          objectId: makeId(2),
          propertyId: "num",
          leftPath: "/dataSources/0/properties/1",
          rightPath: "/dataSources/0/properties/1",
          left: { ...depth },
          right: { type: "checkbox", id: "num", name: "Depth" },
        },
      ],
    },
    {
      what: "a property that is missing",
      right: { ...withRows, dataSources: [makeSource({ rows, properties: [name] })] },
      is: [
        {
          kind: "only_left",
          objectId: makeId(2),
          propertyId: "num",
          leftPath: "/dataSources/0/properties/1",
          left: { ...depth },
        },
      ],
    },
    {
      what: "a view that is missing",
      right: { ...withRows, views: [makeView(22)] },
      is: [{ kind: "only_left", objectId: makeId(21), leftPath: "/views/0", left: "All" }],
    },
    {
      what: "a setting of a view",
      right: { ...withRows, views: [makeView(22), makeView(21, { loadLimit: 25 })] },
      is: [{ kind: "field", objectId: makeId(21), rightPath: "/views/1/loadLimit", right: 25 }],
    },
    {
      what: "a data source that is missing",
      right: { ...withRows, dataSources: [] },
      is: [{ kind: "only_left", objectId: makeId(2), leftPath: "/dataSources/0", left: "Moorings" }],
    },
    {
      what: "the content of a row",
      left: makeDatabase({
        dataSources: [makeSource({ rows: [makeRow(11, "North", { children: [paragraph(31)] })] })],
      }),
      right: makeDatabase({ dataSources: [makeSource({ rows: [makeRow(11, "North", { children: [] })] })] }),
      is: [
        {
          kind: "only_left",
          blockId: makeId(31),
          leftPath: "/dataSources/0/rows/0/children/0",
          left: "paragraph",
          blocks: 1,
        },
      ],
    },
    {
      what: "the text of a wiki",
      left: makeDatabase({ children: [paragraph(31, "High")] }),
      right: makeDatabase({ children: [paragraph(31, "Low")] }),
      is: [
        {
          kind: "text",
          blockId: makeId(31),
          leftPath: "/children/0/richText",
          rightPath: "/children/0/richText",
          left: text("High"),
          right: text("Low"),
        },
      ],
    },
  ])("reports once, at its place: $what", ({ left = withRows, right, is }) => {
    expect(compare(left, right)).toEqual(is);
  });

  it("expects what one of the adapters declares that it lacks", () => {
    const poor = makeInfo({
      name: "poor",
      gaps: { views: "partial", viewCalculations: "none", databaseTemplates: "none" },
    });
    const templates = [{ id: makeId(40), name: "New", isDefault: true }];
    const rich = makeDatabase({
      dataSources: [makeSource({ templates })],
      views: [makeView(21, { loadLimit: 25, calculations: [{ propertyId: "num", function: "sum" }] })],
    });
    const bare = makeDatabase({ views: [makeView(21)] });
    const { differences, summary } = compareDatabases(readingOf(rich), readingOf(bare, poor));
    expect(differences.map(({ expected, leftPath }) => `${leftPath} ${expected?.capability}`)).toEqual([
      "/dataSources/0/templates databaseTemplates",
      "/views/0/loadLimit views",
      "/views/0/calculations viewCalculations",
    ]);
    expect(summary.differences).toEqual({ expected: 3, unexpected: 0 });
    expect(compareDatabases(readingOf(bare), readingOf(rich, poor)).summary.differences).toEqual({
      expected: 0,
      unexpected: 3,
    });
  });

  it("expects a view of a kind that one adapter has no name for", () => {
    const poor = makeInfo({ name: "poor", gaps: { views: "partial" } });
    const feed: View = { object: "view", id: makeId(21), type: "feed", name: "All", configuration: {} };
    const unnamed: View = { object: "view", id: makeId(21), type: "unsupported", sourceType: "feed", name: "All" };
    const [left, right] = [makeDatabase({ views: [feed] }), makeDatabase({ views: [unnamed] })];
    const compared = (info: AdapterInfo) =>
      compareDatabases(readingOf(left), readingOf(right, info)).differences.map(({ kind, leftPath, expected }) => {
        return [kind, leftPath, expected?.capability];
      });
    expect(compared(poor)).toEqual([["type", "/views/0", "views"]]);
    expect(compared(full)).toEqual([["type", "/views/0", undefined]]);
  });

  it("leaves the order of a view's groups aside where it is the one that all have, and expects a list of them", () => {
    const poor = makeInfo({ name: "poor", gaps: { viewGroups: "none" } });
    const groupBy = { type: "status", propertyId: "s" } as const;
    const board = (changes: Partial<GroupBy>): Database =>
      makeDatabase({
        views: [
          {
            object: "view",
            id: makeId(21),
            type: "board",
            name: "All",
            configuration: { groupBy: { ...groupBy, ...changes } },
          },
        ],
      });
    expect(compare(board({ sort: "manual" }), board({}))).toEqual([]);
    expect(compare(board({ sort: "ascending" }), board({}))).toHaveLength(1);
    const listed = compareDatabases(readingOf(board({ groups: [{ value: "Open" }] })), readingOf(board({}), poor));
    expect(listed.differences.map(({ expected }) => expected?.capability)).toEqual(["viewGroups"]);
  });

  it("expects that the database of a relation is not known to who cannot read it", () => {
    const poor = makeInfo({ name: "poor", gaps: { privatePages: "none" } });
    const relation = (rest: Partial<RelationPropertySchema>): Database =>
      makeDatabase({
        dataSources: [makeSource({ properties: [{ type: "relation", id: "r", name: "Boat", ...rest }] })],
      });
    const { differences } = compareDatabases(
      readingOf(relation({ databaseId: makeId(8) })),
      readingOf(relation({}), poor),
    );
    expect(differences.map(({ leftPath, expected }) => [leftPath, expected?.capability])).toEqual([
      ["/dataSources/0/properties/0/databaseId", "privatePages"],
    ]);
  });

  it("counts rows", () => {
    const right = makeDatabase({
      dataSources: [makeSource({ rows: [makeRow(12, "Souths"), makeRow(13, "East"), makeRow(14, "West")] })],
    });
    const left = makeDatabase({ dataSources: [makeSource({ rows: [...rows, makeRow(14, "West")] })] });
    expect(compareDatabases(readingOf(left), readingOf(right)).summary.rows).toEqual({
      compared: 2,
      equal: 1,
      differing: 1,
      onlyLeft: 1,
      onlyRight: 1,
    });
  });
});

describe("comparePages, on a database in a page", () => {
  const pageWith = (database: Database): Page =>
    makePage([{ type: "child_database", id: makeId(1), title: "Harbour", database }]);

  it("finds differences inside it, at their places", () => {
    const changed = { ...withRows, dataSources: [makeSource({ rows: [makeRow(11, "North")] })] };
    const { differences, summary } = comparePages(makeReading(pageWith(withRows)), makeReading(pageWith(changed)));
    expect(differences).toEqual([
      {
        kind: "only_left",
        blockId: makeId(1),
        objectId: makeId(12),
        leftPath: "/children/0/database/dataSources/0/rows/1",
        left: "South",
      },
    ]);
    expect(summary.rows).toEqual({ compared: 1, equal: 1, differing: 0, onlyLeft: 1, onlyRight: 0 });
    expect(summary.blocks).toEqual({ compared: 1, equal: 0, differing: 1, onlyLeft: 0, onlyRight: 0 });
  });

  it("says once that it was read on one side only", () => {
    const unread = makePage([{ type: "child_database", id: makeId(1), title: "Harbour" }]);
    expect(comparePages(makeReading(pageWith(withRows)), makeReading(unread)).differences).toEqual([
      { kind: "field", blockId: makeId(1), leftPath: "/children/0/database", left: { id: makeId(1) } },
    ]);
  });
});
