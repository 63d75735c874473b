import {
  type Block,
  type Id,
  type MeetingNotesSection,
  type Page,
  PagebridgeError,
  type ReadPageOptions,
} from "@pagebridge/core-types";
import { findDatabase, findPage } from "./find-object.js";
import type { FolderRun } from "./folder-run.js";
import { asKnown } from "./known-blocks.js";
import { databaseAsAsked } from "./read-database.js";

/** Reads a page as far as the options ask for it. Of a page that is known already, only the content is read. */
export async function readPage(run: FolderRun, id: Id, options: ReadPageOptions, known?: Page): Promise<Page> {
  const { children, discussions, ...properties } = await findPage(run, id);
  run.countPage();
  const isWithThreads = options.comments === "page" || options.comments === "blocks";
  return {
    ...(known ?? properties),
    ...(isWithThreads && { discussions: discussions ?? [] }),
    ...(options.content !== "none" && { children: await readBlocks(run, children ?? [], options) }),
  };
}

async function readBlocks(
  run: FolderRun,
  blocks: readonly Block[],
  options: ReadPageOptions,
): Promise<readonly Block[]> {
  const read: Block[] = [];
  for (const block of blocks) read.push(await readBlock(run, asKnown(run, block), options));
  return read;
}

async function readBlock(run: FolderRun, block: Block, options: ReadPageOptions): Promise<Block> {
  const { discussions, ...rest } = block;
  const bare: Block = options.comments === "blocks" && discussions ? { ...rest, discussions } : rest;
  switch (bare.type) {
    case "child_page": {
      if (options.subpages !== "inline") return bare;
      const page = await unlessMissing(run, bare.id, () => readPage(run, bare.id, options));
      return page ? { ...bare, page } : bare;
    }
    case "child_database": {
      const { databases = "reference" } = options;
      if (databases === "reference") return bare;
      const rows = databases === "rows" ? "read" : "none";
      const database = await unlessMissing(run, bare.id, () => findDatabase(run, bare.id));
      return database ? { ...bare, database: databaseAsAsked(database, { rows }) } : bare;
    }
    case "table":
      return bare;
    case "meeting_notes":
      return {
        ...bare,
        sections: await readSections(run, bare.sections, options),
        children: await readBlocks(run, bare.children, options),
      };
    default:
      return "children" in bare ? { ...bare, children: await readBlocks(run, bare.children, options) } : bare;
  }
}

async function readSections(
  run: FolderRun,
  sections: readonly MeetingNotesSection[],
  options: ReadPageOptions,
): Promise<readonly MeetingNotesSection[]> {
  const read: MeetingNotesSection[] = [];
  for (const section of sections) {
    read.push({ ...section, children: await readBlocks(run, section.children, options) });
  }
  return read;
}

/** What a page leads to may be missing from the folder; then it stays a reference. */
async function unlessMissing<T>(run: FolderRun, id: Id, read: () => Promise<T>): Promise<T | undefined> {
  try {
    return await read();
  } catch (error) {
    if (!PagebridgeError.is(error) || error.code !== "not_found_or_not_shared") throw error;
    run.report({ code: "not_accessible", severity: "warning", message: "The folder does not hold this.", id });
    return undefined;
  }
}
