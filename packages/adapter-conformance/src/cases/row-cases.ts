import type { DataSource, Page, Row } from "@pagebridge/core-types";
import { check, checkSame } from "../check/check.js";
import { collect } from "../check/collect.js";
import { comparable, factOf, firstOf } from "../check/context-parts.js";
import { rowAsRead } from "../compare/as-read.js";
import type { ExpectedRows } from "../subject/facts.js";
import type { CaseContext, ConformanceCase } from "./conformance-case.js";

/** Queries of rows. */
export const rowCases: readonly ConformanceCase[] = [
  {
    id: "rows-all",
    title: "gives every row of a data source once, with its values and without its content",
    needs: ["databaseRows"],
    run: async (context) => {
      for (const source of sourcesWithRows(context)) {
        const rows = await collect(context.adapter.queryRows(source.id));
        const expected = (source.rows ?? []).flatMap(rowAsRead);
        checkSame(comparable(context, byId(expected)), comparable(context, byId(rows)), `The rows of ${source.id}`);
      }
    },
  },
  {
    id: "rows-of-object",
    title: "takes a data source that was read before in place of its id",
    needs: ["databaseRows"],
    run: async (context) => {
      const source = firstOf(sourcesWithRows(context), "data source with rows");
      const { rows: held = [], ...schema } = source;
      const rows = await collect(context.adapter.queryRows(schema));
      checkIds(held.flatMap(rowAsRead), rows, `The rows of ${source.id}`);
    },
  },
  {
    id: "rows-limit",
    title: "stops after the number of rows that was asked for, and gives none for a limit of 0",
    needs: ["databaseRows"],
    run: async (context) => {
      const source = firstOf(
        sourcesWithRows(context).filter(({ rows = [] }) => rows.flatMap(rowAsRead).length > 2),
        "data source with three rows",
      );
      for (const limit of [0, 1, 2, 1000]) {
        const rows = await collect(context.adapter.queryRows(source.id, { limit }));
        const expected = Math.min(limit, (source.rows ?? []).flatMap(rowAsRead).length);
        check(rows.length === expected, `A limit of ${limit} gave ${rows.length} rows instead of ${expected}.`);
      }
    },
  },
  {
    id: "rows-properties",
    title: "gives only the properties that were asked for",
    needs: ["databaseRows"],
    run: async (context) => {
      const source = firstOf(sourcesWithRows(context), "data source with rows");
      const page = firstOf((source.rows ?? []).flatMap(rowAsRead).filter(isPage), "row that is a page");
      const wanted = firstOf(
        page.properties.filter(({ type }) => type !== "title"),
        "row with two properties",
      );
      const rows = await collect(context.adapter.queryRows(source.id, { propertyIds: [wanted.id] }));
      firstOf(rows, "row");
      for (const row of rows.filter(isPage)) {
        const ids = row.properties.map(({ id }) => id).join();
        check(ids === wanted.id, `Only ${wanted.id} was asked for, and the row ${row.id} has ${ids || "nothing"}.`);
      }
    },
  },
  {
    id: "rows-filter",
    title: "gives the rows that a filter keeps, and no others",
    needs: ["databaseRows"],
    run: (context) => checkQueries(context, factOf(context, "filters")),
  },
  {
    id: "rows-sorts",
    title: "gives rows in the order of the sorts that were asked for",
    needs: ["databaseRows"],
    run: (context) =>
      checkQueries(
        context,
        factOf(context, "sorts").map((query) => ({ ...query, isOrdered: true })),
      ),
  },
  {
    id: "rows-of-view",
    title: "gives the rows of a view with its own filter and sorts, by object and by link",
    needs: ["databaseRows", "views", "viewQueries"],
    run: (context) => checkQueries(context, factOf(context, "viewQueries")),
  },
];

async function checkQueries({ adapter }: CaseContext, queries: readonly ExpectedRows[]): Promise<void> {
  for (const { target, options, rowIds, isOrdered = false } of queries) {
    const rows = await collect(adapter.queryRows(target, options));
    const ids = rows.map(({ id }) => id);
    const [expected, actual] = isOrdered ? [rowIds, ids] : [[...rowIds].sort(), [...ids].sort()];
    checkSame([...expected], [...actual], "The rows of a query");
  }
}

function checkIds(expected: readonly Row[], actual: readonly Row[], what: string): void {
  checkSame(
    byId(expected).map(({ id }) => id),
    byId(actual).map(({ id }) => id),
    what,
  );
}

function sourcesWithRows(context: CaseContext): readonly DataSource[] {
  const sources = factOf(context, "databases").flatMap(({ dataSources }) => dataSources);
  const filled = sources.filter(({ rows = [] }) => rows.length > 0);
  firstOf(filled, "data source with rows");
  return filled;
}

function byId(rows: readonly Row[]): readonly Row[] {
  return [...rows].sort((left, right) => (left.id < right.id ? -1 : 1));
}

function isPage(row: Row): row is Page {
  return row.object === "page";
}
