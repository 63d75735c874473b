import type { Partners } from "./align-trees.js";
import type { ComparedAdapters } from "./explain-difference.js";
import type { PageTree } from "./page-tree.js";

/** Two laid out pages, and what is known about them together. */
export interface AlignedPages {
  readonly left: PageTree;
  readonly right: PageTree;
  readonly partners: Partners;
  readonly adapters: ComparedAdapters;
}
