import type { Database, DataSource, ReadDatabaseOptions } from "@pagebridge/core-types";

/** Leaves out of a database what was not asked for. */
export function databaseAsAsked(database: Database, options: ReadDatabaseOptions): Database {
  const { views, dataSources, ...rest } = database;
  return {
    ...rest,
    ...(views && options.views !== "none" && { views }),
    dataSources: dataSources.map(
      ({ rows, templates, ...schema }): DataSource => ({
        ...schema,
        ...(rows && options.rows === "read" && { rows }),
        ...(templates && options.templates === "read" && { templates }),
      }),
    ),
  };
}
