import type { Block, Page } from "@pagebridge/core-types";
import type { RenderOptions } from "../options.js";
import { blocksContent, pageContent } from "./content.js";
import { createScope } from "./create-scope.js";
import { finishTree } from "./finish.js";
import type { MdastResult } from "./result.js";

/**
 * Turns a page or blocks into an mdast tree, for those who go on with remark or rehype.
 *
 * Underlined text and `<details>` are `html` nodes. An equation inside a line is `inlineCode` with the class names `language-math` and
 * `math-inline`; one that stands alone is `code` in the language `math`. Front matter is a `yaml` node.
 *
 * @throws TypeError for options that make no sense.
 */
export function toMdast(content: Page | readonly Block[], options: RenderOptions = {}): MdastResult {
  const scope = createScope(options, "tree");
  return finishTree("object" in content ? pageContent(content, scope) : blocksContent(content, scope));
}
