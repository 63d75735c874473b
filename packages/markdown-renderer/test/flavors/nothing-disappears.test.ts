import type { Database } from "@pagebridge/core-types";
import { renderBlocks, renderPage } from "@pagebridge/markdown-renderer";
import { renderDatabase } from "@pagebridge/markdown-renderer/databases";
import { yaml } from "@pagebridge/markdown-renderer/front-matter";
import { describe, expect, it } from "vitest";
import { everyBlock, everyInline, everyMention, everyView } from "../support/every-kind.js";
import { flavorNames, flavorOptions } from "../support/flavor-options.js";
import { paragraph, rich } from "../support/make.js";
import { everyProperty, makePage } from "../support/make-page.js";

/** The words that a value holds under the names that stand for text. */
function wordsOf(value: unknown): readonly string[] {
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) =>
    typeof inner === "string" && ["expression", "name", "text", "title"].includes(name)
      ? inner.split(/\W+/).filter((word) => word !== "")
      : wordsOf(inner),
  );
}

describe.each(flavorNames)("%s", (flavor) => {
  const options = flavorOptions(flavor);

  it.each(Object.values(everyBlock).map((block) => [block.type, block] as const))(
    "writes or reports all that a block says: %s",
    (_type, block) => {
      const { diagnostics, markdown } = renderBlocks([block], options);
      const missing = wordsOf(block).filter((word) => !markdown.includes(word));
      expect(diagnostics.length > 0 ? [] : missing).toEqual([]);
      expect(markdown.trim() === "" && diagnostics.length === 0).toBe(false);
    },
  );

  it.each([
    ...Object.values(everyMention).map((made) => [made.mention.type, { type: "mention", ...made } as const] as const),
    ...Object.entries(everyInline),
  ])("writes or reports all that an inline says: %s", (_type, inline) => {
    const { diagnostics, markdown } = renderBlocks([paragraph([inline])], options);
    const missing = wordsOf(inline).filter((word) => !markdown.includes(word));
    expect(diagnostics.length > 0 ? [] : missing).toEqual([]);
  });

  it("names every property that has a value, as a table and as front matter", () => {
    const page = makePage("Title", everyProperty);
    const table = renderPage(page, options).markdown;
    const withFrontMatter = renderPage(page, { ...options, frontMatter: yaml }).markdown;
    const names = everyProperty.map(({ name }) => name);
    expect(names.filter((name) => !table.includes(name))).toEqual([]);
    expect(names.filter((name) => !withFrontMatter.includes(name))).toEqual([]);
  });

  it("writes every view with its kind", () => {
    const database: Database = {
      object: "database",
      id: "11111111-2222-8333-8444-666666666666",
      title: rich("Boats"),
      description: [],
      dataSources: [],
      views: Object.values(everyView),
    };
    const { markdown } = renderDatabase(database, options);
    const kinds = Object.values(everyView).map((view) => (view.type === "unsupported" ? view.sourceType : view.type));
    expect(kinds.filter((kind) => !markdown.toLowerCase().includes(`${kind} view`))).toEqual([]);
  });
});
