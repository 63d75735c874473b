import fc from "fast-check";
import { childDatabases, linkedDatabases } from "../databases/databases.js";
import { childPages } from "../pages.js";
import { appBlocks } from "./app-blocks.js";
import { type BlockMaker, emptyParagraph } from "./block-parts.js";
import { leafBlocks } from "./leaf-blocks.js";
import { structureBlocks } from "./structure-blocks.js";
import { type ChildMakers, textBlocks } from "./text-blocks.js";

/** The content of a page: a few blocks of any kind, some of which hold others. */
export const contents: ChildMakers = fc.letrec<{ children: readonly BlockMaker[]; block: BlockMaker }>((tie) => {
  const children = tie("children");
  return {
    children: fc.oneof(
      { depthIdentifier: "blocks", depthSize: "small", maxDepth: 3, withCrossShrink: true },
      { weight: 1, arbitrary: fc.constant([]) },
      { weight: 2, arbitrary: fc.array(tie("block"), { minLength: 1, maxLength: 4 }) },
    ),
    block: fc.oneof(
      { weight: 1, arbitrary: fc.constant(emptyParagraph) },
      { weight: 12, arbitrary: textBlocks(children) },
      { weight: 8, arbitrary: leafBlocks },
      { weight: 6, arbitrary: structureBlocks(children) },
      { weight: 2, arbitrary: appBlocks(children) },
      { weight: 2, arbitrary: childPages(children) },
      { weight: 2, arbitrary: childDatabases(children) },
      { weight: 1, arbitrary: linkedDatabases },
    ),
  };
}).children;
