import type { Database, Page } from "@pagebridge/core-types";
import { type RenderOptions, renderPage } from "@pagebridge/markdown-renderer";
import { endnotes } from "@pagebridge/markdown-renderer/comments";
import { inlineDatabases, renderDatabase } from "@pagebridge/markdown-renderer/databases";
import { type FlavorName, flavors } from "@pagebridge/markdown-renderer/flavors";
import type { MarkdownAnswer } from "../../shared/api.js";

/** Writes a page or database as Markdown. */
export function renderMarkdown(
  content: Database | Page,
  flavor: FlavorName,
  options: Omit<RenderOptions, "flavor"> = {},
): MarkdownAnswer {
  const all: RenderOptions = { comments: endnotes, databases: inlineDatabases, ...options, flavor: flavors[flavor] };
  return content.object === "page" ? renderPage(content, all) : renderDatabase(content, all);
}
