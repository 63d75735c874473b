import type { Block } from "@pagebridge/core-types";
import { renderBlocks } from "@pagebridge/markdown-renderer";
import { notion } from "@pagebridge/markdown-renderer/flavors";
import { type ReadablePart, readable } from "../law/content.js";
import { pageUrl } from "../law/page-urls.js";
import { parseNotionMarkdown } from "../notion-dialect/parse-notion-markdown.js";
import type { NotionFault } from "../notion-dialect/tree.js";
import { expectedParts } from "./expected-parts.js";
import { foundParts } from "./found-parts.js";
import { type NotionLoss, notionLosses } from "./losses.js";

/** What one text says, and where it leaves the dialect. */
interface Side {
  readonly parts: readonly ReadablePart[];
  readonly faults: readonly NotionFault[];
}

/** Both sides of the law for one document. */
interface NotionVerdict {
  readonly markdown: string;
  readonly expected: Side;
  readonly found: Side;
}

/** Writes blocks in Notion's dialect, parses what was written, and gives both sides in one form. */
export function checkNotionLaw(blocks: readonly Block[], seen = new Set<NotionLoss>()): NotionVerdict {
  const { diagnostics, markdown } = renderBlocks(blocks, { flavor: notion, pageUrl });
  const { blocks: parsed, faults } = parseNotionMarkdown(markdown);
  const { expected, found } = readable(foundParts(parsed), expectedParts(blocks, notionLosses(diagnostics, seen)));
  return { markdown, expected: { parts: expected, faults: [] }, found: { parts: found, faults } };
}
