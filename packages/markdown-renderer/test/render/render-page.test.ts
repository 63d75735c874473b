import type { Discussion, PropertyValue } from "@pagebridge/core-types";
import { renderPage, toMdast } from "@pagebridge/markdown-renderer";
import { endnotes } from "@pagebridge/markdown-renderer/comments";
import { yaml } from "@pagebridge/markdown-renderer/front-matter";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { paragraph, rich, run } from "../support/make.js";
import { headingBlock, toDo } from "../support/make-blocks.js";
import { everyProperty, makePage, pageId } from "../support/make-page.js";

const address = "https://app.notion.com/p/22222222333384448555666666666666";
const emoji = { type: "emoji", emoji: "💡" } as const;

describe("renderPage", () => {
  it("begins with the title as a heading", () => {
    expect(renderPage(makePage("A # b", [], { children: [paragraph("c")] }))).toEqual({
      markdown: "# A # b\n\nc\n",
      diagnostics: [],
    });
  });

  it.each<[string, Parameters<typeof renderPage>[1], string]>([
    ["without the title on request", { title: "none" }, "c\n"],
    ["with the title at another level", { headingOffset: 2 }, "### T\n\nc\n"],
    [
      "with front matter instead of the title",
      { frontMatter: yaml },
      `---\ntitle: T\nnotion_id: "${pageId}"\n---\n\nc\n`,
    ],
    [
      "with front matter and the title on request",
      { frontMatter: yaml, title: "heading" },
      `---\ntitle: T\nnotion_id: "${pageId}"\n---\n\n# T\n\nc\n`,
    ],
  ])("writes a page %s", (_name, options, expected) => {
    expect(renderPage(makePage("T", [], { children: [paragraph("c")] }), options).markdown).toBe(expected);
  });

  it("writes nothing for a page without title and content", () => {
    expect(renderPage({ object: "page", id: pageId, properties: [] })).toEqual({ markdown: "", diagnostics: [] });
  });

  it("shows properties of every kind in a table", () => {
    expect(renderPage(makePage("T", everyProperty))).toEqual({
      markdown: `# T

| Property | Value |
| --- | --- |
| Text | a \\*b\\* |
| Number | 0.25 |
| Select | yes |
| Tags | a, b\\|c |
| Status | Done |
| Day | 2026-10-05 |
| Range | 2026-10-05 → 2026-10-07 |
| People | Mara, u2 |
| Files | [A](https://b.co/a.png) |
| Check | No |
| Url | <https://b.co> |
| Email | <a@b.co> |
| Phone | +49 1 |
| Relation | <${address}> |
| Rollup | 1, x |
| Formula | Yes |
| Created | 2026-10-05 09:12 UTC |
| Edited by | Mara |
| Id | T-42 |
| Verified | verified, Mara |
| Place | Home, Road 1 (1.5, -2) |
`,
      diagnostics: [],
    });
  });

  it("leaves properties out on request", () => {
    expect(renderPage(makePage("T", everyProperty), { properties: "none" }).markdown).toBe("# T\n");
  });

  it("writes properties of every kind as front matter", () => {
    const page = makePage("T: u", everyProperty, {
      url: "https://www.notion.so/x",
      createdTime: "2026-01-01T00:00:00.000Z",
      lastEditedTime: "2026-01-02T00:00:00.000Z",
      icon: emoji,
      cover: { file: { type: "external", url: "https://b.co/c.png" } },
    });
    const { diagnostics, markdown } = renderPage(page, { frontMatter: yaml });
    expect(diagnostics).toEqual([]);
    expect(parse(/^---\n([\s\S]*)\n---\n$/.exec(markdown)?.[1] ?? "")).toEqual({
      title: "T: u",
      notion_id: pageId,
      notion_url: "https://www.notion.so/x",
      created_time: "2026-01-01T00:00:00.000Z",
      last_edited_time: "2026-01-02T00:00:00.000Z",
      icon: "💡",
      cover: "https://b.co/c.png",
      Text: "a *b*",
      Number: 0.25,
      Select: "yes",
      Tags: ["a", "b|c"],
      Status: "Done",
      Day: "2026-10-05",
      Range: { start: "2026-10-05", end: "2026-10-07" },
      People: ["Mara", "u2"],
      Files: [{ name: "A", url: "https://b.co/a.png" }],
      Check: false,
      Url: "https://b.co",
      Email: "a@b.co",
      Phone: "+49 1",
      Relation: [pageId],
      Rollup: [1, "x"],
      Formula: true,
      Created: "2026-10-05T09:12:00.000Z",
      "Edited by": "Mara",
      Id: "T-42",
      Verified: { state: "verified", verified_by: "Mara" },
      Place: { name: "Home", address: "Road 1", latitude: 1.5, longitude: -2 },
    });
  });

  it.each<[string, PropertyValue]>([
    ["text", { type: "rich_text", id: "1", name: "A", richText: [] }],
    ["number", { type: "number", id: "1", name: "A" }],
    ["select", { type: "select", id: "1", name: "A" }],
    ["list", { type: "multi_select", id: "1", name: "A", options: [] }],
    ["date", { type: "date", id: "1", name: "A" }],
    ["relation", { type: "relation", id: "1", name: "A", pageIds: [] }],
    ["result", { type: "formula", id: "1", name: "A", result: { type: "string" } }],
    ["number of its own", { type: "unique_id", id: "1", name: "A", prefix: "T" }],
    ["button", { type: "button", id: "1", name: "A" }],
  ])("leaves an empty %s out of table and front matter", (_name, property) => {
    const page = makePage("T", [property]);
    expect(renderPage(page)).toEqual({ markdown: "# T\n", diagnostics: [] });
    expect(renderPage(page, { frontMatter: yaml })).toEqual({
      markdown: `---\ntitle: T\nnotion_id: "${pageId}"\n---\n`,
      diagnostics: [],
    });
  });

  it.each<[string, PropertyValue, string]>([
    ["a kind that is not known", { type: "unsupported", id: "1", name: "A", sourceType: "x" }, "unsupported_property"],
    [
      "a result that the source did not give",
      { type: "rollup", id: "1", name: "A", result: { type: "unavailable" } },
      "value_unavailable",
    ],
    [
      "more values than were read",
      { type: "relation", id: "1", name: "A", pageIds: [], isIncomplete: true },
      "truncated",
    ],
  ])("reports %s, with the property's id", (_name, property, code) => {
    for (const options of [{}, { frontMatter: yaml }]) {
      const { diagnostics } = renderPage(makePage("T", [property]), options);
      expect(
        diagnostics.map((diagnostic) => [diagnostic.code, diagnostic.severity, diagnostic.id, diagnostic.propertyId]),
      ).toEqual([[code, "warning", pageId, "1"]]);
    }
  });

  it("numbers names that are taken in front matter, and says so", () => {
    const number = (name: string, value: number): PropertyValue => ({ type: "number", id: name, name, number: value });
    const page = makePage("T", [
      number("title", 1),
      number("title", 2),
      number("title_2", 3),
      { type: "number", id: "x%", name: "", number: 4 },
    ]);
    const { diagnostics, markdown } = renderPage(page, { frontMatter: yaml });
    expect(markdown).toBe(`---\ntitle: T\nnotion_id: "${pageId}"\ntitle_2: 1\ntitle_3: 2\ntitle_2_2: 3\nx%: 4\n---\n`);
    expect(diagnostics.map(({ code }) => code)).toEqual(["approximated", "approximated"]);
  });

  it("says that icon and cover are written in front matter only", () => {
    const page = makePage("T", [], { icon: emoji, cover: { file: { type: "external", url: "https://b.co/c.png" } } });
    expect(renderPage(page).diagnostics.map(({ message }) => message)).toEqual([
      "Some details are not written: icon, cover.",
    ]);
  });

  it("writes the threads about the page and its blocks at the end", () => {
    const thread = (text: string, changes: Partial<Discussion> = {}): Discussion => ({
      id: `d-${text}`,
      comments: [
        { id: `c-${text}`, richText: rich(text), displayName: "Mara", createdTime: "2026-10-05T09:12:00.000Z" },
      ],
      ...changes,
    });
    const page = makePage("T", [], {
      discussions: [thread("about the page")],
      children: [
        { ...toDo("a", true), discussions: [thread("about a", { context: rich("a") })] },
        { ...paragraph("b"), discussions: [{ id: "empty", comments: [] }] },
      ],
    });
    expect(renderPage(page, { comments: endnotes })).toEqual({
      markdown: `# T

- [x] a

b

## Comments

- **Mara** (2026-10-05 09:12 UTC) about the page

> a

- **Mara** (2026-10-05 09:12 UTC) about a
`,
      diagnostics: [],
    });
  });

  it("lists the headings of a sub-page in its own table of contents only", () => {
    const inner = makePage("Inner", [], { children: [{ type: "table_of_contents", id: "t" }, headingBlock("b", 1)] });
    const page = makePage("T", [], {
      children: [
        { type: "table_of_contents", id: "t" },
        headingBlock("a", 1),
        { type: "child_page", id: pageId, title: "x", page: inner },
      ],
    });
    expect(renderPage(page).markdown).toBe("# T\n\n- [a](#a)\n\n# a\n\n## Inner\n\n- [b](#b)\n\n## b\n");
  });

  it.each([-1, 0.5, Number.NaN])("refuses %s as headingOffset", (headingOffset) => {
    expect(() => renderPage(makePage("T"), { headingOffset })).toThrow(TypeError);
  });
});

describe("toMdast", () => {
  it("gives the tree of a page, with front matter and equations as remark's own plugins have them", () => {
    const page = makePage("T", [], {
      children: [
        paragraph([run("a", { underline: true }), { type: "equation", expression: "x" }]),
        { type: "equation", id: "e", expression: "y" },
      ],
    });
    expect(toMdast(page, { frontMatter: yaml })).toEqual({
      tree: {
        type: "root",
        children: [
          { type: "yaml", value: `title: T\nnotion_id: "${pageId}"` },
          {
            type: "paragraph",
            children: [
              { type: "html", value: "<u>" },
              { type: "text", value: "a" },
              { type: "html", value: "</u>" },
              {
                type: "inlineCode",
                value: "x",
                data: { hProperties: { className: ["language-math", "math-inline"] } },
              },
            ],
          },
          { type: "code", lang: "math", value: "y" },
        ],
      },
      diagnostics: [],
    });
  });

  it("gives the tree of blocks", () => {
    expect(toMdast([paragraph([run("「a」", { bold: true }), run("b")])]).tree.children).toEqual([
      {
        type: "paragraph",
        children: [
          { type: "strong", children: [{ type: "text", value: "「a」" }] },
          { type: "text", value: "b" },
        ],
      },
    ]);
  });
});
