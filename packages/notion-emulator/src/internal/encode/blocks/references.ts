import {
  assertNever,
  type ChildDatabaseBlock,
  type ChildPageBlock,
  type LinkTarget,
  type LinkToPageBlock,
  type SyncedBlock,
} from "@pagebridge/core-types";
import { deriveId } from "../derive-id.js";
import type { EncodeContext } from "../encode-context.js";
import { encodeIcon } from "../files/icon.js";
import { type Pointer, pointerTo } from "../pointer.js";
import type { BlockBody } from "./block-body.js";

/** A synced block: the original holds the content, a copy points at the original. */
export function encodeSynced(block: SyncedBlock, context: EncodeContext): BlockBody {
  if (block.syncedFrom === undefined) {
    return { type: "transclusion_container", content: block.children.map(({ id }) => id) };
  }
  const pointer = pointerTo("block", block.syncedFrom, context);
  return {
    type: "transclusion_reference",
    format: { transclusion_reference_pointer: pointer, copied_from_pointer: pointer },
  };
}

/** A page of which only the block is known. */
export function encodeChildPage({ title, icon }: ChildPageBlock, context: EncodeContext): BlockBody {
  return {
    type: "page",
    properties: { title: title === "" ? undefined : [[title]] },
    format: { page_icon: encodeIcon(icon, context) },
  };
}

/** A database of which only the block is known: it names no view and no collection. */
export function encodeChildDatabase(block: ChildDatabaseBlock, context: EncodeContext): BlockBody {
  return {
    type: block.isInline ? "collection_view" : "collection_view_page",
    properties: { title: block.title === "" ? undefined : [[block.title]] },
    format: { page_icon: encodeIcon(block.icon, context) },
  };
}

/** A line that leads elsewhere. Its title is the target's. */
export function encodeLinkToPage({ id, target }: LinkToPageBlock, context: EncodeContext): BlockBody {
  return { type: "alias", format: { alias_pointer: encodeTarget(target, id, context) } };
}

function encodeTarget(target: LinkTarget, id: string, context: EncodeContext): Pointer {
  switch (target.type) {
    case "page_id":
      return pointerTo("block", target.pageId, context);
    case "database_id":
      return pointerTo("block", target.databaseId, context);
    case "comment_id":
      return pointerTo("comment", target.commentId, context);
    case "unsupported":
      // The model does not say what it leads to, and a pointer needs an id.
      return pointerTo(target.sourceType, deriveId("target", id), context);
    default:
      return assertNever(target, "link target");
  }
}
