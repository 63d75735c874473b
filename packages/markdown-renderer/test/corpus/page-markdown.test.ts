import { existsSync, readdirSync, readFileSync } from "node:fs";
import type { Block } from "@pagebridge/core-types";
import { renderBlocks } from "@pagebridge/markdown-renderer";
import { notion } from "@pagebridge/markdown-renderer/flavors";
import { describe, expect, it } from "vitest";
import { bullet, paragraph } from "../support/make.js";
import { headingBlock, numbered, toDo } from "../support/make-blocks.js";
import { parseNotionMarkdown } from "../support/notion-dialect/parse-notion-markdown.js";
import type { NotionBlock } from "../support/notion-dialect/tree.js";

const folder = new URL("../../../../../shared/corpus/pairs/enhanced-markdown/", import.meta.url);
const hasCorpus = existsSync(folder);
const title = hasCorpus
  ? "the Markdown that Notion itself gave for pages"
  : "the Markdown that Notion itself gave (skipped: the corpus does not lie beside this checkout)";

describe.skipIf(!hasCorpus)(title, () => {
  const answers = hasCorpus ? recordedLines() : [];

  it("is there", () => {
    expect(answers).toHaveLength(4);
  });

  it.each(answers)("is understood, and written again line for line: $name", ({ lines }) => {
    const { blocks, faults } = parseNotionMarkdown(lines.join("\n\n"));
    expect(faults).toEqual([]);
    expect(blocks).toHaveLength(lines.length);
    const { diagnostics, markdown } = renderBlocks(blocks.map(toModel), { flavor: notion });
    expect(diagnostics).toEqual([]);
    expect(markdown.split("\n").filter((line) => line !== "")).toEqual(lines);
  });
});

interface RecordedPage {
  readonly name: string;
  /** One line for each block. */
  readonly lines: readonly string[];
}

/** The answers are in the first version of the dialect, in which every line is a block. What is in them is the same in the second, but for empty paragraphs. */
function recordedLines(): readonly RecordedPage[] {
  return readdirSync(folder).flatMap((name) =>
    ["expected.json", "input.json"].flatMap((file): readonly RecordedPage[] => {
      const path = new URL(`${name}/${file}`, folder);
      const answers = existsSync(path) ? pageMarkdownIn(JSON.parse(readFileSync(path, "utf8"))) : [];
      return answers.map((markdown) => {
        const lines = markdown.split("\n").map((line) => line.replace("<empty-block/>", "<p />"));
        return { name, lines };
      });
    }),
  );
}

/** The Markdown of every page in an answer or a conversation. */
function pageMarkdownIn(json: unknown): readonly string[] {
  if (typeof json !== "object" || json === null) return [];
  if ("object" in json && json.object === "page_markdown" && "markdown" in json) return [String(json.markdown)];
  return Object.values(json).flatMap(pageMarkdownIn);
}

/** The kinds that occur in the recordings, with plain text. */
function toModel({ attributes, kind, text }: NotionBlock): Block {
  const content = text.map(({ value }) => value).join("");
  switch (kind) {
    case "bulletedItem":
      return bullet(content);
    case "heading":
      return headingBlock(content, attributes["level"] === "1" ? 1 : 2);
    case "numberedItem":
      return numbered(content);
    case "paragraph":
      return paragraph(content);
    case "toDo":
      return toDo(content, attributes["checked"] === "true");
    default:
      throw new Error(`No recording holds a ${kind}.`);
  }
}
