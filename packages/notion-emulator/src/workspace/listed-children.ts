import type { Block } from "@pagebridge/core-types";
import type { WorkspaceIndex } from "./index-workspace.js";
import { isTrashed } from "./is-trashed.js";
import type { WorkspaceNode } from "./workspace-node.js";

const none: readonly Block[] = [];

/** What the official API lists as a thing's children. Blocks in the trash are not listed. */
export function listedChildren(index: WorkspaceIndex, node: WorkspaceNode): readonly Block[] {
  const children = allChildren(node);
  return index.holdersOfTrash.has(node.id) ? children.filter((block) => !isTrashed(block)) : children;
}

/** Whether the official API says that a thing has children. */
export function hasChildren(index: WorkspaceIndex, node: WorkspaceNode): boolean {
  if (node.kind !== "block") return listedChildren(index, node).length > 0;
  const { block } = node;
  if (block.hasUnreadChildren) return true;
  if (block.type === "synced_block" && block.syncedFrom !== undefined) {
    const original = index.nodes.get(block.syncedFrom);
    return original ? listedChildren(index, original).length > 0 : block.children.length > 0;
  }
  if (block.type === "meeting_notes") return block.sections.length > 0 || block.children.length > 0;
  return listedChildren(index, node).length > 0;
}

function allChildren(node: WorkspaceNode): readonly Block[] {
  switch (node.kind) {
    case "page":
      return node.page.children ?? none;
    case "section":
      return node.section.children;
    case "block":
      return childrenOfBlock(node.block);
    case "comment":
    case "data_source":
    case "database":
    case "view":
      return none;
  }
}

function childrenOfBlock(block: Block): readonly Block[] {
  switch (block.type) {
    case "table":
      return block.rows;
    case "synced_block":
      // A copy lists nothing under its own id: its content is the original's.
      return block.syncedFrom === undefined ? block.children : none;
    case "meeting_notes":
      return block.children;
    default:
      return "children" in block ? block.children : none;
  }
}
