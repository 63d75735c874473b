import { idOf } from "@pagebridge/core-types/adapter-tools";
import type { BlockDecoder } from "../block-decoder.js";

/** Decodes the original of a synced block. */
export const decodeTransclusionContainer: BlockDecoder = (input) => ({
  type: "synced_block",
  ...input.common,
  ...input.children(),
});

/** Decodes a copy of a synced block, with the content of its original. */
export const decodeTransclusionReference: BlockDecoder = (input) => {
  const pointer = input.format.recordAt("transclusion_reference_pointer");
  const syncedFrom = pointer && idOf(pointer);
  if (syncedFrom !== undefined) {
    return { type: "synced_block", ...input.common, syncedFrom, ...input.contentOf(syncedFrom) };
  }
  input.context.report({
    code: "schema_drift",
    message: "A copy of a synced block does not say which block it shows.",
    sourceType: input.type,
  });
  return { type: "synced_block", ...input.common, ...input.children() };
};
