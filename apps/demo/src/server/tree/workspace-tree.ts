import {
  type Block,
  type Database,
  type Icon,
  type Page,
  pageTitle,
  plainText,
  walkBlocks,
} from "@pagebridge/core-types";
import type { Workspace } from "@pagebridge/notion-emulator";
import type { TreeEntry } from "../../shared/api.js";

/** The pages and databases of a workspace as a tree, without the rows of databases and without what is in the trash. */
export function workspaceTree({ roots }: Workspace): readonly TreeEntry[] {
  return roots.filter(({ inTrash }) => !inTrash).map(toEntry);
}

function toEntry(content: Database | Page): TreeEntry {
  const title = plainText(content.object === "page" ? pageTitle(content) : content.title);
  return {
    id: content.id,
    title: title.trim() === "" ? "Untitled" : title,
    kind: content.object,
    ...iconOf(content.icon),
    children: entriesIn(content.children ?? []),
  };
}

function entriesIn(blocks: readonly Block[]): readonly TreeEntry[] {
  const entries: TreeEntry[] = [];
  for (const { block } of walkBlocks(blocks)) {
    if (block.inTrash) continue;
    if (block.type === "child_page" && block.page) entries.push(toEntry(block.page));
    if (block.type === "child_database" && block.database) entries.push(toEntry(block.database));
  }
  return entries;
}

function iconOf(icon: Icon | undefined): { readonly icon?: string } {
  return icon?.type === "emoji" ? { icon: icon.emoji } : {};
}
