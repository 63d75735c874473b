import type { Block, Database, DataSource, Page } from "@pagebridge/core-types";
import { nested } from "../blocks/piece.js";
import type { Scope } from "../context/scope.js";
import { databasePieces, lonelyDataSourcePieces } from "../database/database-pieces.js";
import { pageFrontMatter } from "../front-matter/page-front-matter.js";
import { pagePieces, reportUnwrittenParts } from "../page/page-pieces.js";
import { finishTree } from "./finish.js";
import type { MdastResult } from "./result.js";

/** A page as a tree. */
export function pageTree(page: Page, scope: Scope): MdastResult {
  const { frontMatter = "none", properties = "table", title } = scope.rendering.options;
  if (frontMatter === "yaml") {
    const pieces = pagePieces({ page, scope, properties: "none", title: title ?? "none" });
    return finishTree(pieces, scope, [pageFrontMatter(page, scope)]);
  }
  reportUnwrittenParts(page, scope);
  return finishTree(pagePieces({ page, scope, properties, title: title ?? "heading" }), scope);
}

/** Blocks as a tree. */
export function blocksTree(blocks: readonly Block[], scope: Scope): MdastResult {
  return finishTree([nested(blocks)], { ...scope, blocks });
}

/** A database as a tree. */
export function databaseTree(database: Database, scope: Scope): MdastResult {
  const { title = "heading" } = scope.rendering.options;
  return finishTree(databasePieces({ database, scope, title }), scope);
}

/** A data source as a tree. */
export function dataSourceTree(source: DataSource, scope: Scope): MdastResult {
  const { title = "heading" } = scope.rendering.options;
  return finishTree(lonelyDataSourcePieces(source, scope, title), scope);
}
