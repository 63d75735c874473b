import { type Discussion, type Id, type ReadCommentsOptions, walkBlocks } from "@pagebridge/core-types";
import { findPage } from "./find-object.js";
import type { FolderRun } from "./folder-run.js";

/** The threads of a page, and on request those of every block below it. */
export async function readComments(
  run: FolderRun,
  id: Id,
  { scope = "self" }: ReadCommentsOptions,
): Promise<readonly Discussion[]> {
  const { discussions = [], children = [] } = await findPage(run, id);
  if (scope === "self") return discussions;
  const below = Array.from(walkBlocks(children), ({ block }) => block.discussions ?? []);
  return [...discussions, ...below.flat()];
}
