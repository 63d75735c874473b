import type { Database, ReadDatabaseOptions } from "@pagebridge/core-types";
import { check, checkSame } from "../check/check.js";
import { comparable, factOf, firstOf } from "../check/context-parts.js";
import { databaseAsRead } from "../compare/as-read.js";
import type { CaseContext, ConformanceCase } from "./conformance-case.js";

/** Databases: schemas, views, rows and templates. */
export const databaseCases: readonly ConformanceCase[] = [
  {
    id: "database-schema",
    title: "gives each database with its data sources and their properties, and no rows unless they are asked for",
    needs: ["databaseSchemas"],
    run: (context) => checkDatabases(context, { views: "none" }, () => true),
  },
  {
    id: "database-several-sources",
    title: "gives every data source of a database that has several",
    needs: ["databaseSchemas", "multipleDataSources"],
    run: (context) => checkDatabases(context, { views: "none" }, ({ dataSources }) => dataSources.length > 1),
  },
  {
    id: "database-views",
    title: "gives the views of a database with their filters, sorts and settings",
    needs: ["databaseSchemas", "views"],
    run: (context) => checkDatabases(context, {}, ({ views = [] }) => views.length > 0),
  },
  {
    id: "database-rows",
    title: "gives rows with all their values and without their content when they are asked for",
    needs: ["databaseSchemas", "databaseRows"],
    run: (context) => checkDatabases(context, { rows: "read", views: "none" }, hasRows),
  },
  {
    id: "database-templates",
    title: "gives templates when they are asked for, and never as rows",
    needs: ["databaseSchemas", "databaseTemplates"],
    run: (context) =>
      checkDatabases(context, { templates: "read", views: "none" }, ({ dataSources }) =>
        dataSources.some(({ templates = [] }) => templates.length > 0),
      ),
  },
];

async function checkDatabases(
  context: CaseContext,
  options: ReadDatabaseOptions,
  isMeant: (database: Database) => boolean,
): Promise<void> {
  const meant = factOf(context, "databases").filter(isMeant);
  firstOf(meant, "database of that kind");
  for (const database of meant) {
    const { value } = await context.adapter.readDatabase(database.id, options);
    const expected = databaseAsRead(database, { rows: "none", ...options });
    check(options.views !== "none" || value.views === undefined, "Views came that were not asked for.");
    checkSame(comparable(context, expected), comparable(context, value), `The database ${database.id}`);
  }
}

function hasRows({ dataSources }: Database): boolean {
  return dataSources.some(({ rows = [] }) => rows.length > 0);
}
