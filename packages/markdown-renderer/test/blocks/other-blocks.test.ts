import type { Block, File, ImageBlock, RichText } from "@pagebridge/core-types";
import { renderBlocks } from "@pagebridge/markdown-renderer";
import { describe, expect, it } from "vitest";
import { paragraph, rich, run, textBlock } from "../support/make.js";
import { codeBlock, headingBlock, tableBlock, tableRow } from "../support/make-blocks.js";

const id = "11111111-2222-8333-8444-555555555555";
const address = "https://app.notion.com/p/11111111222283338444555555555555";
const file: File = { type: "external", url: "https://example.com/dir/my%20file.pdf" };

function image(changes: Partial<ImageBlock>, caption: RichText = []): ImageBlock {
  return { type: "image", id, file: { type: "external", url: "https://example.com/a.png" }, caption, ...changes };
}

describe("code and equations", () => {
  it.each<[string, Block, string]>([
    ["code", codeBlock("a\n  b", "typescript"), "```typescript\na\n  b\n```\n"],
    ["plain text without a language", codeBlock("a"), "```\na\n```\n"],
    ["a language with a space", codeBlock("a", "Emacs Lisp"), "```emacs-lisp\na\n```\n"],
    ["a language that others call differently", codeBlock("a", "visual basic"), "```vb\na\n```\n"],
    ["c++ and c# as they are", codeBlock("a", "c++"), "```c++\na\n```\n"],
    ["a fence that is longer than those inside", codeBlock("```\na\n````"), "`````\n```\na\n````\n`````\n"],
    ["empty code", codeBlock(""), "```\n```\n"],
    ["line breaks at both ends of code", codeBlock("\na\n\n"), "```\n\na\n\n\n```\n"],
    ["a caption", { ...codeBlock("a"), caption: rich("b") }, "```\na\n```\n\nb\n"],
    ["an equation", { type: "equation", id, expression: "a^2\n+b" }, "```math\na^2\n+b\n```\n"],
    ["nothing for an empty equation", { type: "equation", id, expression: " " }, ""],
  ])("writes %s", (_name, block, expected) => {
    expect(renderBlocks([block])).toEqual({ markdown: expected, diagnostics: [] });
  });

  it("reports marks inside code", () => {
    const block: Block = { ...codeBlock(""), richText: [run("a", { bold: true })] };
    expect(renderBlocks([block])).toEqual({
      markdown: "```\na\n```\n",
      diagnostics: [
        {
          code: "approximated",
          severity: "info",
          message: "Some details are not written: marks and links.",
          id: block.id,
        },
      ],
    });
  });
});

describe("pictures, files and links", () => {
  it.each<[string, Block, string]>([
    ["a picture", image({}), "![](https://example.com/a.png)\n"],
    ["a picture with a plain caption", image({}, rich("a *b*")), "![a \\*b\\*](https://example.com/a.png)\n"],
    ["a picture with a caption of two lines", image({}, rich("a\nb")), "![a b](https://example.com/a.png)\n"],
    [
      "a picture with a formatted caption",
      image({}, [run("a", { bold: true })]),
      "![a](https://example.com/a.png)\n\n**a**\n",
    ],
    ["a picture with both texts", image({ altText: "a" }, rich("b")), "![a](https://example.com/a.png)\n\nb\n"],
    [
      "a picture that is a link",
      image({ linkUrl: "https://b.co" }),
      "[![](https://example.com/a.png)](https://b.co)\n",
    ],
    [
      "a picture in the URL",
      image({ file: { type: "external", url: "data:image/png;base64,AA==" } }),
      "![](data:image/png;base64,AA==)\n",
    ],
    [
      "a file by its path",
      { type: "file", id, file, caption: [] },
      "[my file.pdf](https://example.com/dir/my%20file.pdf)\n",
    ],
    [
      "a file by its name",
      { type: "pdf", id, file: { ...file, name: "Plan [1]" }, caption: rich("c") },
      "[Plan \\[1\\]](https://example.com/dir/my%20file.pdf)\n\nc\n",
    ],
    [
      "a video by its URL",
      { type: "video", id, file: { type: "external", url: "https://v.co/" }, caption: [] },
      "<https://v.co/>\n",
    ],
    [
      "a video by its URL when that ends in no name of a file",
      { type: "video", id, file: { type: "external", url: "https://v.co/watch?v=a.mp4" }, caption: [] },
      "<https://v.co/watch?v=a.mp4>\n",
    ],
    ["a bookmark", { type: "bookmark", id, url: "https://b.co", caption: [] }, "<https://b.co>\n"],
    [
      "a bookmark by its caption",
      { type: "bookmark", id, url: "https://b.co", caption: [run("a", { bold: true })] },
      "[**a**](https://b.co)\n",
    ],
    [
      "a bookmark with a link in its caption",
      { type: "bookmark", id, url: "https://b.co", caption: [run("a", undefined, "x")] },
      "<https://b.co>\n\n[a](x)\n",
    ],
    [
      "a bookmark by its title",
      { type: "bookmark", id, url: "https://b.co", title: "T", description: "D", caption: rich("c") },
      "[T](https://b.co)\n\nD\n\nc\n",
    ],
    ["nothing for a bookmark without a link", { type: "bookmark", id, url: "", caption: [] }, ""],
    ["an unfurled link", { type: "link_preview", id, url: "https://b.co", title: "T" }, "[T](https://b.co)\n"],
  ])("writes %s", (_name, block, expected) => {
    expect(renderBlocks([block])).toEqual({ markdown: expected, diagnostics: [] });
  });

  it("asks fileUrl where files are", () => {
    const asked: unknown[] = [];
    const { markdown } = renderBlocks([image({}), { type: "audio", id, file, caption: [] }], {
      fileUrl: (asking, context) => {
        asked.push([asking.url, context]);
        return context.kind === "image" ? "./a.png" : undefined;
      },
    });
    expect(markdown).toBe("![](./a.png)\n\n[my file.pdf](https://example.com/dir/my%20file.pdf)\n");
    expect(asked).toEqual([
      ["https://example.com/a.png", { kind: "image", ownerId: id }],
      ["https://example.com/dir/my%20file.pdf", { kind: "audio", ownerId: id }],
    ]);
  });

  it.each<[string, Block, string, string]>([
    [
      "a picture that could run script",
      image({ file: { type: "external", url: "javascript:a" } }, rich("c")),
      "c\n",
      "unsafe_url",
    ],
    [
      "a picture of a format that can hold script",
      image({ file: { type: "external", url: "data:image/svg+xml,a" } }),
      "",
      "unsafe_url",
    ],
    [
      "a link that could run script",
      { type: "bookmark", id, url: "javascript:a", caption: rich("c") },
      "c\n",
      "unsafe_url",
    ],
    ["a block without a file", { type: "file", id, caption: rich("c") }, "c\n", "value_unavailable"],
    ["an embedded page", { type: "embed", id, url: "https://b.co", caption: [] }, "<https://b.co>\n", "approximated"],
  ])("reports %s", (_name, block, expected, code) => {
    const { diagnostics, markdown } = renderBlocks([block]);
    expect(markdown).toBe(expected);
    expect(diagnostics.map((diagnostic) => [diagnostic.code, diagnostic.id])).toEqual([[code, id]]);
  });
});

describe("tables", () => {
  it.each<[string, Block, string]>([
    ["a table", tableBlock([tableRow("a", "b"), tableRow("c", "d")]), "| a | b |\n| --- | --- |\n| c | d |\n"],
    ["pipes and backslashes", tableBlock([tableRow("a|b", "c\\|d\\")]), "| a\\|b | c\\\\\\|d\\ |\n| --- | --- |\n"],
    ["line breaks", tableBlock([tableRow("a\nb", "")]), "| a<br>b |   |\n| --- | --- |\n"],
    ["pipes in code", tableBlock([tableRow([run("a|b", { code: true })])]), "| `a\\|b` |\n| --- |\n"],
    [
      "a backslash before a pipe in code",
      tableBlock([tableRow([run("a\\|b", { code: true })])]),
      "| <code>a\\\\\\|b</code> |\n| --- |\n",
    ],
    [
      "rows of different lengths",
      tableBlock([tableRow("a"), tableRow("b", "c"), tableRow()]),
      "| a |   |\n| --- | --- |\n| b | c |\n|   |   |\n",
    ],
    ["nothing for a table without rows", tableBlock([]), ""],
  ])("writes %s", (_name, block, expected) => {
    expect(renderBlocks([block])).toEqual({ markdown: expected, diagnostics: [] });
  });

  it.each<[string, Block, string]>([
    ["no header row", tableBlock([tableRow("a")], { hasColumnHeader: false }), "|   |\n| --- |\n| a |\n"],
    ["a header column", tableBlock([tableRow("a")], { hasRowHeader: true }), "| a |\n| --- |\n"],
  ])("says what becomes of a table with %s", (_name, block, expected) => {
    const { diagnostics, markdown } = renderBlocks([block]);
    expect(markdown).toBe(expected);
    expect(diagnostics.map(({ code, severity }) => [code, severity])).toEqual([["approximated", "info"]]);
  });

  it("writes a row outside a table as a table", () => {
    expect(renderBlocks([tableRow("a", "b")]).markdown).toBe("|   |   |\n| --- | --- |\n| a | b |\n");
  });
});

describe("the structure of a page", () => {
  it.each<[string, readonly Block[], string]>([
    ["a rule", [{ type: "divider", id }], "***\n"],
    [
      "columns one after the other",
      [
        {
          type: "column_list",
          id,
          children: [
            { type: "column", id, children: [paragraph("a")] },
            { type: "column", id, children: [paragraph("b")] },
          ],
        },
      ],
      "a\n\nb\n",
    ],
    [
      "tabs",
      [{ type: "tab", id, children: [{ ...paragraph("a", [paragraph("b")]), icon: { type: "emoji", emoji: "✅" } }] }],
      "<details>\n<summary>\n\n✅ a\n\n</summary>\n\nb\n\n</details>\n",
    ],
    ["synced content", [{ type: "synced_block", id, syncedFrom: id, children: [paragraph("a")] }], "a\n"],
    ["nothing for a breadcrumb", [{ type: "breadcrumb", id }], ""],
    [
      "a table of contents",
      [
        { type: "table_of_contents", id },
        headingBlock("One & two", 1),
        headingBlock("Deep", 3),
        headingBlock("One & two", 2),
        headingBlock("", 2),
      ],
      "- [One & two](#one--two)\n  - [Deep](#deep)\n  - [One & two](#one--two-1)\n\n# One & two\n\n### Deep\n\n## One & two\n",
    ],
    ["nothing for a table of contents without headings", [{ type: "table_of_contents", id }], ""],
    ["a page as a link", [{ type: "child_page", id, title: "A [b]" }], `[A \\[b\\]](${address})\n`],
    ["a page without a title", [{ type: "child_page", id, title: "" }], `[Untitled](${address})\n`],
    ["a database as a link", [{ type: "child_database", id, title: "A" }], `[A](${address})\n`],
    [
      "a link to a page",
      [{ type: "link_to_page", id, target: { type: "page_id", pageId: id }, title: "A" }],
      `[A](${address})\n`,
    ],
    [
      "a link to a database",
      [{ type: "link_to_page", id, target: { type: "database_id", databaseId: id } }],
      `<${address}>\n`,
    ],
    ["a link to a comment", [{ type: "link_to_page", id, target: { type: "comment_id", commentId: id } }], `${id}\n`],
    [
      "a page that was read, one level deeper",
      [
        {
          type: "child_page",
          id,
          title: "A",
          page: { object: "page", id, properties: [], children: [headingBlock("b", 1)] },
        },
      ],
      "## A\n\n## b\n",
    ],
    ["a button", [{ type: "button", ...textBlock("Click") }], "Click\n"],
    [
      "a part of the app with content",
      [{ type: "form", ...textBlock("a", [paragraph("b")]), file }],
      "a\n\n[my file.pdf](https://example.com/dir/my%20file.pdf)\n\nb\n",
    ],
    [
      "a part of the app with nothing in it",
      [{ type: "form", ...textBlock() }],
      "_(Unsupported Notion block: form)_\n",
    ],
    [
      "a block of an unknown kind",
      [{ type: "unsupported", id, sourceType: "miro", children: [] }],
      "_(Unsupported Notion block: miro)_\n",
    ],
    [
      "what could be recognised in a block of an unknown kind",
      [
        {
          type: "unsupported",
          id,
          sourceType: "x_y",
          richText: rich("a"),
          url: "https://b.co",
          children: [paragraph("c")],
        },
      ],
      "_(Unsupported Notion block: x_y)_\n\na\n\n<https://b.co>\n\nc\n",
    ],
    [
      "meeting notes",
      [
        {
          type: "meeting_notes",
          id,
          title: rich("Weekly"),
          calendarEvent: { startTime: "2026-10-05T09:00", endTime: "2026-10-05T10:00" },
          sections: [
            { kind: "summary", id, children: [paragraph("a")] },
            { kind: "transcript", id, children: [], hasUnreadChildren: true },
          ],
          children: [paragraph("b")],
        },
      ],
      "**Weekly**\n\n2026-10-05 09:00 → 2026-10-05 10:00\n\n**Summary**\n\na\n\n**Transcript**\n\n_(Content that was not read)_\n\nb\n",
    ],
    [
      "a line where content was not read",
      [{ ...paragraph("a"), hasUnreadChildren: true }],
      "a\n\n_(Content that was not read)_\n",
    ],
    [
      "no such line below the link to a page",
      [{ type: "child_page", id, title: "A", hasUnreadChildren: true }],
      `[A](${address})\n`,
    ],
  ])("writes %s", (_name, blocks, expected) => {
    expect(renderBlocks(blocks).markdown).toBe(expected);
  });

  it.each<[string, Block, readonly string[]]>([
    ["columns", { type: "column_list", id, children: [paragraph("a"), paragraph("b")] }, ["approximated info"]],
    ["tabs", { type: "tab", id, children: [] }, ["approximated info"]],
    ["a breadcrumb", { type: "breadcrumb", id }, ["approximated info"]],
    ["a button", { type: "button", id, richText: rich("a"), children: [] }, ["approximated info"]],
    ["an empty part of the app", { type: "ai_block", id, richText: [], children: [] }, ["unsupported_block warning"]],
    ["an unknown kind", { type: "unsupported", id, sourceType: "miro", children: [] }, ["unsupported_block warning"]],
    [
      "a link to a comment",
      { type: "link_to_page", id, target: { type: "comment_id", commentId: id } },
      ["approximated warning"],
    ],
    ["unread content", { ...paragraph("a"), id, hasUnreadChildren: true }, ["children_missing warning"]],
    [
      "the icon of a page",
      { type: "child_page", id, title: "A", icon: { type: "emoji", emoji: "💡" } },
      ["approximated info"],
    ],
    [
      "the attendees of a meeting",
      {
        type: "meeting_notes",
        id,
        title: [],
        sections: [],
        children: [],
        calendarEvent: { startTime: "a", endTime: "b", attendees: [id] },
      },
      ["approximated info", "approximated warning"],
    ],
    ["synced content", { type: "synced_block", id, children: [] }, ["approximated info"]],
  ])("reports what is lost of %s", (_name, block, expected) => {
    const { diagnostics } = renderBlocks([block]);
    expect(diagnostics.map(({ code, severity }) => `${code} ${severity}`)).toEqual(expected);
    expect(diagnostics.every((diagnostic) => diagnostic.id === id)).toBe(true);
  });
});
