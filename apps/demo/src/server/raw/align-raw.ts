import { type Database, type Id, type Page, walkBlocks } from "@pagebridge/core-types";
import type { RawBlock } from "../../shared/api.js";
import { contentOf, type StoredRead } from "../reads/stored-read.js";
import { internalObjectsIn, officialObjectsIn } from "./index-answers.js";

/** Puts the JSON of both APIs for the same object side by side, in the order of the document. Only what an API sent is there. */
export function alignRaw(sides: StoredRead["sides"]): readonly RawBlock[] {
  const official = sides.official.status === "read" ? officialObjectsIn(sides.official.answers) : undefined;
  const internal = sides.internal.status === "read" ? internalObjectsIn(sides.internal.answers) : undefined;
  const ids = new Set([...idsIn(contentOf(sides.official)), ...idsIn(contentOf(sides.internal))]);
  const aligned: RawBlock[] = [];
  for (const blockId of ids) {
    const [left, right] = [official?.get(blockId), internal?.get(blockId)];
    if (left === undefined && right === undefined) continue;
    aligned.push({
      blockId,
      ...(left !== undefined && { official: left, officialBytes: Buffer.byteLength(left) }),
      ...(right !== undefined && { internal: right, internalBytes: Buffer.byteLength(right) }),
    });
  }
  return aligned;
}

function* idsIn(content: Database | Page | undefined): Generator<Id> {
  if (!content) return;
  yield content.id;
  for (const { block } of walkBlocks(content.children ?? [])) yield block.id;
  if (content.object === "page") return;
  for (const source of content.dataSources) {
    yield source.id;
    for (const { id } of source.rows ?? []) yield id;
  }
  for (const { id } of content.views ?? []) yield id;
}
