import type { Database, DataSource } from "@pagebridge/core-types";
import type { Scope } from "../context/scope.js";
import type { RenderOptions } from "../options.js";
import { createScope } from "../render/create-scope.js";
import type { Content } from "../render/finish.js";
import { lonelyDataSourcePieces } from "./data-source-pieces.js";
import { databasePieces } from "./database-pieces.js";
import { inlineDatabases } from "./inline-databases.js";

/** Starts a rendering that writes databases wherever it meets them. @throws TypeError for options that make no sense. */
export function scopeWithDatabases(options: RenderOptions, output?: "text" | "tree"): Scope {
  return createScope({ databases: inlineDatabases, ...options }, output);
}

/** The content of a database. */
export function databaseContent(database: Database, scope: Scope): Content {
  const { title = "heading" } = scope.rendering.options;
  return { pieces: databasePieces({ database, scope, title }), scope };
}

/** The content of a data source. */
export function dataSourceContent(source: DataSource, scope: Scope): Content {
  const { title = "heading" } = scope.rendering.options;
  return { pieces: lonelyDataSourcePieces(source, scope, title), scope };
}
