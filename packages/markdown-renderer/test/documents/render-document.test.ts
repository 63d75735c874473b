import { type Document, PagebridgeError } from "@pagebridge/core-types";
import { renderDocument } from "@pagebridge/markdown-renderer/documents";
import { yaml } from "@pagebridge/markdown-renderer/front-matter";
import { describe, expect, it } from "vitest";
import { paragraph, rich } from "../support/make.js";
import { makePage } from "../support/make-page.js";

const contentless: readonly Document[] = [
  { kind: "async_task", value: { id: "a" } },
  { kind: "error", value: { code: "a", message: "b" } },
  { kind: "file_uploads", value: [] },
  { kind: "unsupported", value: null },
  { kind: "view_query", value: { id: "a", pageIds: [] } },
];

describe("renderDocument", () => {
  it.each<[Document, string]>([
    [{ kind: "page", value: makePage("T", [], { children: [paragraph("a")] }) }, "# T\n\na\n"],
    [{ kind: "blocks", value: [paragraph("a")] }, "a\n"],
    [
      { kind: "database", value: { object: "database", id: "d", title: rich("D"), description: [], dataSources: [] } },
      "# D\n",
    ],
    [
      { kind: "data_source", value: { object: "data_source", id: "d", title: rich("D"), description: rich("e") } },
      "# D\n\ne\n",
    ],
    [
      {
        kind: "comments",
        value: [
          { id: "c", richText: rich("a"), createdBy: "u" },
          {
            id: "d",
            richText: rich("b"),
            attachments: [{ category: "image", file: { type: "external", url: "https://b.co/i.png" } }],
          },
        ],
      },
      "- **u** a\n- b [i.png](https://b.co/i.png)\n",
    ],
    [{ kind: "comments", value: [] }, ""],
    [
      { kind: "custom_emojis", value: [{ id: "e", name: "ship", url: "https://b.co/s.png" }] },
      "| Name | Picture |\n| --- | --- |\n| ship | <https://b.co/s.png> |\n",
    ],
    [{ kind: "file", value: { type: "external", url: "https://b.co/i.png" } }, "[i.png](https://b.co/i.png)\n"],
    [{ kind: "icon", value: { type: "emoji", emoji: "💡" } }, "💡\n"],
    [
      { kind: "icon", value: { type: "file", file: { type: "external", url: "https://b.co/i.png" } } },
      "[i.png](https://b.co/i.png)\n",
    ],
    [
      { kind: "page_markdown", value: { id: "p", markdown: "# As it *is*", isTruncated: false, unknownBlockIds: [] } },
      "# As it *is*",
    ],
    [
      { kind: "properties", value: [{ type: "number", id: "n", name: "N", number: 1 }] },
      "| Property | Value |\n| --- | --- |\n| N | 1 |\n",
    ],
    [
      { kind: "properties", value: [{ type: "title", id: "title", name: "T", richText: rich("a") }] },
      "| Property | Value |\n| --- | --- |\n| T | a |\n",
    ],
    [
      { kind: "property_items", value: { hasMore: false, value: { type: "number", id: "n", name: "", number: 1 } } },
      "| Property | Value |\n| --- | --- |\n| n | 1 |\n",
    ],
    [
      { kind: "property_schemas", value: [{ type: "checkbox", id: "c", name: "C" }] },
      "| Property | Type | Details |\n| --- | --- | --- |\n| C | checkbox |   |\n",
    ],
    [{ kind: "rich_text", value: rich("*a*") }, "\\*a\\*\n"],
    [{ kind: "templates", value: [{ id: "t", name: "T", isDefault: true }] }, "- T (default)\n"],
    [
      {
        kind: "users",
        value: [
          { type: "person", id: "u", name: "Mara", email: "m@b.co" },
          { type: "bot", id: "v" },
        ],
      },
      "| Name | Type | Email | Id |\n| --- | --- | --- | --- |\n| Mara | person | m@b.co | u |\n| v | bot |   | v |\n",
    ],
    [{ kind: "views", value: [{ object: "view", type: "gallery", id: "v", name: "G" }] }, "## G\n\nGallery view\n"],
    [
      {
        kind: "documents",
        value: [
          { kind: "rich_text", value: rich("a") },
          { kind: "rich_text", value: [] },
          { kind: "rich_text", value: rich("b") },
        ],
      },
      "a\n\n***\n\nb\n",
    ],
    [{ kind: "documents", value: [] }, ""],
  ])("writes %j", (document, expected) => {
    expect(renderDocument(document)).toEqual({ markdown: expected, diagnostics: [] });
  });

  it.each(contentless)("refuses the kind $kind in one sentence", (document) => {
    const error = caught(() => renderDocument(document));
    expect(PagebridgeError.is(error) && [error.code, /^This is .+\.$|^These are .+\.$/.test(error.message)]).toEqual([
      "invalid_input",
      true,
    ]);
  });

  it("skips documents without content among others, and reports them", () => {
    const { diagnostics, markdown } = renderDocument({
      kind: "documents",
      value: [...contentless, { kind: "rich_text", value: rich("a") }],
    });
    expect(markdown).toBe("a\n");
    expect(diagnostics.map(({ code, sourceType }) => [code, sourceType])).toEqual(
      contentless.map(({ kind }) => ["unsupported_object", kind]),
    );
  });

  it("refuses documents that are all without content", () => {
    const error = caught(() => renderDocument({ kind: "documents", value: contentless }));
    expect(PagebridgeError.is(error) && [error.code, error.message]).toEqual([
      "invalid_input",
      "None of these documents has content to write.",
    ]);
  });

  it("writes no front matter in the middle of a text", () => {
    const page: Document = { kind: "page", value: makePage("T") };
    expect(renderDocument({ kind: "documents", value: [page, page] }, { frontMatter: yaml }).markdown).toBe(
      "# T\n\n***\n\n# T\n",
    );
    expect(renderDocument({ kind: "documents", value: [page] }, { frontMatter: yaml }).markdown).toMatch(
      /^---\ntitle: T\n/,
    );
  });

  it("passes on what Notion left out of its own Markdown", () => {
    const { diagnostics } = renderDocument({
      kind: "page_markdown",
      value: { id: "p", markdown: "a", isTruncated: true, unknownBlockIds: ["b"] },
    });
    expect(diagnostics.map(({ code, id, severity }) => [code, id, severity])).toEqual([
      ["truncated", "p", "warning"],
      ["unsupported_block", "b", "warning"],
    ]);
  });
});

function caught(action: () => unknown): unknown {
  try {
    action();
  } catch (error) {
    return error;
  }
  return undefined;
}
