import { recordOf, type WireRecord } from "@pagebridge/core-types/adapter-tools";
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
    ...input.childrenOf(syncedFrom, nestedChildren(input.wire, input.type) ?? contentOfNestedOriginal(input.wire)),
  };
};

/** Some exporters put the original block beside its id. */
function contentOfNestedOriginal(wire: WireRecord): readonly unknown[] | undefined {
  const reference = recordOf(recordOf(wire, "synced_block") ?? {}, "synced_from");
  const original = reference && recordOf(reference, "block");
  return original && nestedChildren(original, "synced_block");
}
