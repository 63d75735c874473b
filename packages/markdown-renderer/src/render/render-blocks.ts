import type { Block } from "@pagebridge/core-types";
import type { RenderOptions } from "../options.js";
import { blocksContent } from "./content.js";
import { createScope } from "./create-scope.js";
import { finishMarkdown } from "./finish.js";
import type { MarkdownResult } from "./result.js";

/**
 * Writes blocks as Markdown.
 *
 * @throws TypeError for options that make no sense.
 */
export function renderBlocks(blocks: readonly Block[], options: RenderOptions = {}): MarkdownResult {
  const scope = createScope(options);
  return finishMarkdown(blocksContent(blocks, scope));
}
