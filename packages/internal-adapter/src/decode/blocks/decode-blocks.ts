import type { Block, Decoded, Id } from "@pagebridge/core-types";
import type { RecordStore } from "../../records/record-store.js";
import { collectFrom } from "../internal-context.js";
import { createBlockReader } from "./block-reader.js";

/** How blocks are decoded. */
export interface DecodeBlocksOptions {
  /** Whether threads are read on every block. @default "none" */
  readonly comments?: "blocks" | "none";
}

/**
 * Decodes blocks with everything below them, as far as the records came. Sub-pages and databases stay references. Never throws.
 *
 * A block that is named and not here is one diagnostic: `children_missing` when it did not come, `not_accessible` when Notion said that
 * the caller may not read it. Whoever holds it has `hasUnreadChildren`.
 */
export function decodeBlocks(
  records: RecordStore,
  ids: readonly Id[],
  { comments = "none" }: DecodeBlocksOptions = {},
): Decoded<readonly Block[]> {
  return collectFrom(records, (context) => createBlockReader(context, { comments }).asked(ids));
}
