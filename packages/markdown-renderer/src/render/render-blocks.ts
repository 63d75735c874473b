import type { Block } from "@pagebridge/core-types";
import { createScope } from "../context/scope.js";
import type { RenderOptions } from "../options.js";
import { blocksContent } from "./content.js";
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
