import {
  type Block,
  type CallOptions,
  type Cover,
  type File,
  type FileOwner,
  type FileReference,
  type Icon,
  type Id,
  PagebridgeError,
  type Reading,
} from "@pagebridge/core-types";
import { idOf } from "@pagebridge/core-types/adapter-tools";
import { decodeBlocks } from "../decode/blocks/decode-blocks.js";
import { decodeDatabase, decodeDataSource } from "../decode/collections/decode-database.js";
import { decodeDiscussions } from "../decode/comments/decode-discussions.js";
import { decodePage } from "../decode/pages/decode-page.js";
import { wantedRecords } from "../decode/wanted/wanted-records.js";
import { fetchById } from "./fetch-by-id.js";
import { rememberSpace } from "./load-root.js";
import { type ReadRun, withRun } from "./read-run.js";
import type { ReadSource } from "./read-source.js";
import { findRoot, notFound } from "./require-root.js";
import { signFiles } from "./sign-files.js";

/**
 * Asks for a fresh URL of a file: reads again what the file hangs on, and has its URL signed.
 *
 * @throws PagebridgeError `not_found_or_not_shared` when that object, or the file on it, is gone.
 */
export function refreshFile(
  source: ReadSource,
  reference: FileReference,
  options?: CallOptions,
): Promise<Reading<File>> {
  return withRun(source, options, async (run) => {
    const file = await findFile(run, reference);
    if (file) return file;
    throw new PagebridgeError(
      "not_found_or_not_shared",
      "The file is no longer where the reference says. Read the page again to see what is there.",
    );
  });
}

async function findFile(run: ReadRun, reference: FileReference): Promise<File | undefined> {
  switch (reference.type) {
    case "block":
      return fileOf(await readBlock(run, reference.blockId));
    case "block_icon": {
      const block = await readBlock(run, reference.blockId);
      return block !== undefined && "icon" in block ? fileOfIcon(block.icon) : undefined;
    }
    case "comment":
      return readAttachment(run, reference.commentId, reference.index);
    case "cover":
      return (await readOwner(run, reference.of, reference.id)).cover?.file;
    case "icon":
      return fileOfIcon((await readOwner(run, reference.of, reference.id)).icon);
    case "property": {
      await fetchWith(run, reference.pageId);
      const { value } = decodePage(run.records, reference.pageId, { content: "none" });
      const property = value.properties.find((candidate) => candidate.id === reference.propertyId);
      return property?.type === "files" ? property.files[reference.index] : undefined;
    }
  }
}

async function readBlock(run: ReadRun, id: Id): Promise<Block | undefined> {
  await fetchWith(run, id);
  return decodeBlocks(run.records, [id]).value[0];
}

async function readOwner(
  run: ReadRun,
  owner: FileOwner,
  id: Id,
): Promise<{ readonly icon?: Icon; readonly cover?: Cover }> {
  switch (owner) {
    case "data_source": {
      await fetchById(run, [{ table: "collection", id }], `data source ${id}`);
      const record = run.records.record("collection", id);
      if (record === undefined) throw notFound(run, id);
      const holder = idOf(record, "parent_id");
      if (holder !== undefined) await fetchWith(run, holder);
      return decodeDataSource(run.records, id).value;
    }
    case "database":
      await fetchWith(run, id);
      return decodeDatabase(run.records, id, { views: "none" }).value;
    case "page":
      await fetchWith(run, id);
      return decodePage(run.records, id, { content: "none" }).value;
  }
}

/** A comment's files are found through the thread that it is in, and the block that the thread is about. */
async function readAttachment(run: ReadRun, commentId: Id, index: number): Promise<File | undefined> {
  const holderOf = async (table: string, id: Id): Promise<Id | undefined> => {
    await fetchById(run, [{ table, id }], `comment ${commentId}`);
    return idOf(run.records.record(table, id) ?? {}, "parent_id");
  };
  const discussionId = await holderOf("comment", commentId);
  const blockId = discussionId === undefined ? undefined : await holderOf("discussion", discussionId);
  if (discussionId === undefined || blockId === undefined) return undefined;
  await fetchWith(run, blockId);
  const comments = decodeDiscussions(run.records, blockId, { resolved: true }).value.flatMap(
    (discussion) => discussion.comments,
  );
  return comments.find(({ id }) => id === commentId)?.attachments?.[index]?.file;
}

/** Fetches what shows files of its own, and has them signed. */
async function fetchWith(run: ReadRun, id: Id): Promise<void> {
  await findRoot(run, id);
  rememberSpace(run, id);
  const missing = wantedRecords(run.records, [id], { content: "none" });
  await fetchById(run, missing, `what ${id} shows`);
  await signFiles(run, [id]);
}

function fileOf(block: Block | undefined): File | undefined {
  return block !== undefined && "file" in block ? block.file : undefined;
}

function fileOfIcon(icon: Icon | undefined): File | undefined {
  return icon?.type === "file" ? icon.file : undefined;
}
