import {
  type Block,
  type CallOptions,
  type File,
  type FileOwner,
  type FileReference,
  type Icon,
  PagebridgeError,
  type Reading,
} from "@pagebridge/core-types";
import { decodeBlock } from "../decode/blocks/decode-block.js";
import { decodeComment } from "../decode/objects/decode-comment.js";
import { decodeDatabase, decodeDataSource } from "../decode/objects/decode-database.js";
import { decodePage } from "../decode/objects/decode-page.js";
import { encodePropertyId } from "../decode/wire/property-id.js";
import type { Transport } from "../transport/transport.js";
import { type ReadRun, withRun } from "./read-run.js";

/**
 * Asks for a fresh URL of a file: reads again the one object that the file hangs on, one request.
 *
 * @throws PagebridgeError `not_found_or_not_shared` when that object, or the file on it, is gone.
 */
export function refreshFile(
  transport: Transport,
  reference: FileReference,
  options?: CallOptions,
): Promise<Reading<File>> {
  return withRun(transport, options, async (run) => {
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
      return "icon" in block ? fileOfIcon(block.icon) : undefined;
    }
    case "comment": {
      const wire = await run.ask((client) => client.comments.retrieve({ comment_id: reference.commentId }));
      return decodeComment(wire).value.attachments?.[reference.index]?.file;
    }
    case "cover":
      return (await readOwner(run, reference.of, reference.id)).cover?.file;
    case "icon":
      return fileOfIcon((await readOwner(run, reference.of, reference.id)).icon);
    case "property": {
      const wire = await run.ask((client) =>
        client.pages.retrieve({
          page_id: reference.pageId,
          filter_properties: [encodePropertyId(reference.propertyId)],
        }),
      );
      const property = decodePage(wire).value.properties.find((candidate) => candidate.id === reference.propertyId);
      return property?.type === "files" ? property.files[reference.index] : undefined;
    }
  }
}

async function readBlock(run: ReadRun, id: string): Promise<Block> {
  const wire = await run.ask((client) => client.blocks.retrieve({ block_id: id }));
  return decodeBlock(wire, { childrenOf: () => ({ status: "read", results: [] }) }).value;
}

async function readOwner(
  run: ReadRun,
  owner: FileOwner,
  id: string,
): Promise<{ readonly icon?: Icon; readonly cover?: { readonly file: File } }> {
  switch (owner) {
    case "data_source":
      return decodeDataSource(await run.ask((client) => client.dataSources.retrieve({ data_source_id: id }))).value;
    case "database":
      return decodeDatabase(await run.ask((client) => client.databases.retrieve({ database_id: id }))).value;
    case "page":
      return decodePage(await run.ask((client) => client.pages.retrieve({ page_id: id }))).value;
  }
}

function fileOf(block: Block): File | undefined {
  return "file" in block ? block.file : undefined;
}

function fileOfIcon(icon: Icon | undefined): File | undefined {
  return icon?.type === "file" ? icon.file : undefined;
}
