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
    expect(answers.length).toBeGreaterThan(2);
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
  return readdirSync(folder).flatMap((name): readonly RecordedPage[] => {
    const file = new URL(`${name}/expected.json`, folder);
    const answer: unknown = existsSync(file) ? JSON.parse(readFileSync(file, "utf8")) : undefined;
    if (typeof answer !== "object" || answer === null || !("markdown" in answer)) return [];
    const lines = String(answer.markdown).split("\n");
    return [{ name, lines: lines.map((line) => line.replace("<empty-block/>", "<p />")) }];
  });
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
