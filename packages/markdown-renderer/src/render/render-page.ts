import type { Page } from "@pagebridge/core-types";
import type { RenderOptions } from "../options.js";
import { pageContent } from "./content.js";
import { createScope } from "./create-scope.js";
import { finishMarkdown } from "./finish.js";
import type { MarkdownResult } from "./result.js";

/**
 * Writes a page as Markdown: title, properties and content, and the threads about it as the option `comments` says.
 *
 * @throws TypeError for options that make no sense.
 */
export function renderPage(page: Page, options: RenderOptions = {}): MarkdownResult {
  const scope = createScope(options);
  return finishMarkdown(pageContent(page, scope));
}
