import type { Database } from "@pagebridge/core-types";
import type { RenderOptions } from "../options.js";
import { databaseContent } from "./content.js";
import { createScope } from "./create-scope.js";
import { finishMarkdown } from "./finish.js";
import type { MarkdownResult } from "./result.js";

/**
 * Writes a database as Markdown: title, description, the rows of each data source as a table, and its views as sections.
 * The columns are those of the first table view. Filters and sorts are described, not applied.
 *
 * @throws TypeError for options that make no sense.
 */
export function renderDatabase(database: Database, options: RenderOptions = {}): MarkdownResult {
  const scope = createScope(options);
  return finishMarkdown(databaseContent(database, scope));
}
