import type { Database } from "@pagebridge/core-types";
import type { RenderOptions } from "../options.js";
import { finishTree } from "../render/finish.js";
import type { MdastResult } from "../render/result.js";
import { databaseContent, scopeWithDatabases } from "./database-content.js";

/**
 * Turns a database into an mdast tree, in the forms of `toMdast`.
 *
 * @throws TypeError for options that make no sense.
 */
export function databaseToMdast(database: Database, options: RenderOptions = {}): MdastResult {
  return finishTree(databaseContent(database, scopeWithDatabases(options, "tree")));
}
