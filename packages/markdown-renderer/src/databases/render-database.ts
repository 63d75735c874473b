import type { Database } from "@pagebridge/core-types";
import type { RenderOptions } from "../options.js";
import { finishMarkdown } from "../render/finish.js";
import type { MarkdownResult } from "../render/result.js";
import { databaseContent, scopeWithDatabases } from "./database-content.js";

/**
 * Writes a database as Markdown: title, description, the rows of each data source as a table, and its views as sections.
 * The columns are those of the first table view. Filters and sorts are described, not applied.
 *
 * @throws TypeError for options that make no sense.
 */
export function renderDatabase(database: Database, options: RenderOptions = {}): MarkdownResult {
  const scope = scopeWithDatabases(options);
  return finishMarkdown(databaseContent(database, scope));
}
