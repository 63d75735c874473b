import type { Block } from "@pagebridge/core-types";
import type { ReadAnswer, Side } from "../../shared/api.js";
import { childrenOf, plain } from "../compare/lines-of-blocks.js";
import { readingOf } from "../compare/side-names.js";

/** A database that a reading names. */
export interface NamedDatabase {
  readonly id: string;
  readonly title: string;
}

/** The databases of what was read, in reading order: the database itself, or those that the page holds. */
export function databasesOf(answer: ReadAnswer): readonly NamedDatabase[] {
  const sides: readonly Side[] = ["official", "internal"];
  const found = new Map<string, NamedDatabase>();
  for (const side of sides) {
    const content = readingOf(answer, side)?.content;
    if (!content) continue;
    if (content.object === "database") add(content.id, plain(content.title));
    visit(content.children ?? []);
  }
  return [...found.values()];

  function visit(blocks: readonly Block[]): void {
    for (const block of blocks) {
      if (block.type === "child_database") add(block.id, block.title);
      visit(childrenOf(block));
    }
  }

  function add(id: string, title: string): void {
    if (!found.get(id)?.title) found.set(id, { id, title });
  }
}
