import { originalOf } from "../../containers-of.js";
import type { BlockDecoder } from "../block-decoder.js";
import { nestedChildren } from "../nested-children.js";

/** Decodes a synced block: the original with its content, or a reference with the content of its original. */
export const decodeSyncedBlock: BlockDecoder = (input) => {
  const syncedFrom = originalOf(input.wire);
  if (syncedFrom === undefined) return { type: "synced_block", ...input.common, ...input.children() };
  return {
    type: "synced_block",
    ...input.common,
    syncedFrom,
    ...input.childrenOf(syncedFrom, nestedChildren(input.wire, input.type)),
  };
};
