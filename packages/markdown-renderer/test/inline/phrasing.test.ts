import type { Inline, Mention, RichText } from "@pagebridge/core-types";
import { renderBlocks } from "@pagebridge/markdown-renderer";
import { describe, expect, it } from "vitest";
import { paragraph, run } from "../support/make.js";

const id = "11111111-2222-8333-8444-555555555555";
const address = "https://app.notion.com/p/11111111222283338444555555555555";
const bold = { bold: true } as const;
const italic = { italic: true } as const;
const code = { code: true } as const;

function written(richText: RichText): string {
  return renderBlocks([paragraph(richText)]).markdown;
}

function mention(target: Mention, text = ""): Inline {
  return { type: "mention", mention: target, text };
}

describe("marks", () => {
  it.each<[string, RichText, string]>([
    ["bold", [run("a", bold)], "**a**"],
    ["italic", [run("a", italic)], "_a_"],
    ["struck through", [run("a", { strikethrough: true })], "~~a~~"],
    ["underlined", [run("a", { underline: true })], "<u>a</u>"],
    ["code", [run("a", code)], "`a`"],
    [
      "all of them",
      [run("a", { bold: true, code: true, italic: true, strikethrough: true, underline: true })],
      "<u>**_~~`a`~~_**</u>",
    ],
    ["a space at the end of bold", [run("bold ", bold), run("next")], "**bold** next"],
    ["a space at both ends of bold", [run("a"), run(" b ", bold), run("c")], "a **b** c"],
    ["white space other than ASCII at the end of bold", [run("a\u00A0\u3000", bold), run("b")], "**a**\u00A0\u3000b"],
    ["bold white space", [run("a"), run("  ", bold), run("b")], "a  b"],
    ["a bold line break at the end", [run("a\n", bold), run("b")], "**a**\\\nb"],
    ["bold over a line break", [run("a\nb", bold)], "**a\\\nb**"],
    ["the mark that reaches further outside", [run("a ", { ...bold, ...italic }), run("b", bold)], "**_a_ b**"],
    [
      "the mark that reaches further outside, the other way",
      [run("a ", italic), run("b", { ...bold, ...italic })],
      "_a **b**_",
    ],
    ["marks that overlap", [run("a ", bold), run("b ", { ...bold, ...italic }), run("c", italic)], "**a _b_** _c_"],
    ["bold inside a word", [run("a"), run("b", bold), run("c")], "a**b**c"],
    ["italic inside a word", [run("a"), run("b", italic), run("c")], "a*b*c"],
    [
      "bold that ends with punctuation before a letter",
      [run("「太字」", bold), run("の")],
      "<strong>「太字」</strong>の",
    ],
    ["bold that starts with punctuation after a letter", [run("a"), run("(b)", bold)], "a<strong>(b)</strong>"],
    ["bold that ends with punctuation before a space", [run("「太字」", bold), run(" の")], "**「太字」** の"],
    ["bold that ends with a symbol that parsers disagree on", [run("a✅", bold), run("b")], "<strong>a✅</strong>b"],
    ["italic and bold side by side", [run("a", bold), run("b", italic)], "**a**_b_"],
    ["italic inside a word beside bold", [run("x"), run("a", italic), run("b", bold)], "x<em>a</em>**b**"],
    [
      "struck through between letters and brackets",
      [run("a"), run("[b]", { strikethrough: true }), run("c")],
      "a<del>[b]</del>c",
    ],
  ])("writes %s", (_name, richText, expected) => {
    expect(written(richText)).toBe(`${expected}\n`);
  });
});

describe("code", () => {
  it.each<[string, string, string]>([
    ["a backtick", "a`b", "``a`b``"],
    ["two backticks", "a``b", "`a``b`"],
    ["only a backtick", "`", "`` ` ``"],
    ["backticks at the ends", "`a`", "`` `a` ``"],
    ["a space at both ends", " a ", "`  a  `"],
    ["a space at one end", " a", "` a`"],
    ["only spaces", "  ", "`  `"],
    ["marks and backslashes", "\\*a_", "`\\*a_`"],
    ["a line break", "a\nb", "`a`\\\n`b`"],
  ])("writes %s", (_name, text, expected) => {
    expect(written([run("x "), run(text, code), run(" y")])).toBe(`x ${expected} y\n`);
  });

  it("writes neighbouring runs as one", () => {
    expect(written([run("a", code), run("b", { ...code, color: "red" })])).toBe("`ab`\n");
  });
});

describe("text that looks like Markdown", () => {
  it.each<[string, string]>([
    ["1. not a list", "1\\. not a list"],
    ["2) not a list", "2\\) not a list"],
    ["# no heading", "\\# no heading"],
    ["- no bullet", "\\- no bullet"],
    ["+ no bullet", "\\+ no bullet"],
    ["> no quotation", "\\> no quotation"],
    ["| no table", "| no table"],
    ["a | b\n- | -", "a | b\\\n\\- | -"],
    ["title\n===", "title\\\n\\==="],
    ["title\n---", "title\\\n\\---"],
    ["Array<T>", "Array\\<T>"],
    ["a < b > c", "a < b > c"],
    ["&amp; and &", "\\&amp; and &"],
    ["snake_case_name", "snake_case_name"],
    ["😀_a_😀", "😀\\_a\\_😀"],
    ["_a_ *b* ~~c~~ `d`", "\\_a\\_ \\*b\\* \\~\\~c\\~\\~ \\`d\\`"],
    ["$5 and $6", "$5 and $6"],
    ["$x$", "\\$x$"],
    ["[x](y)", "[x\\](y)"],
    ["[^1]", "\\[^1]"],
    ["[!NOTE]", "\\[!NOTE]"],
    ["C:\\dir\\*", "C:\\dir\\\\*"],
    ["* * *", "\\* * *"],
    ["```", "\\```"],
    ["a ``", "a ``"],
    ["*** a ***", "*** a ***"],
    ["a** and **b", "a** and **b"],
    ["a** and *b*", "a\\*\\* and \\*b\\*"],
    ["snake_case_* and _b", "snake_case_* and _b"],
    ["snake_case _b_", "snake_case \\_b\\_"],
    ["`a\t`", "\\`a\t\\`"],
    ["<!-- a -->", "\\<!-- a -->"],
    ["\uFEFFa", "&#xFEFF;a"],
  ])("writes %j as text", (text, expected) => {
    expect(written([run(text)])).toBe(`${expected}\n`);
  });

  it.each<[string, string]>([
    ["see https://example.com/a-b?c=d now", "see https://example.com/a-b?c=d now"],
    ["write to mara@example.com", "write to mara@example.com"],
    ["at https://example.com:8080/a_b/c", "at https://example.com:8080/a_b/c"],
    ["https://example.com/a_b*c", "https\\://example.com/a_b*c"],
    ["https://example.com/?a=1&b=2", "https://example.com/?a=1&b=2"],
    ["https://example.com/?a=1&copy;", "https\\://example.com/?a=1\\&copy;"],
    [
      "https://example.com/a, www.example.com. And mara@example.com!",
      "https://example.com/a, www.example.com. And mara@example.com!",
    ],
    ["www.example.com/(a)", "www\\.example.com/(a)"],
    ["_mara@example.com", "_mara\\@example.com"],
  ])("leaves the address in %j alone only where nothing in it has to be escaped", (text, expected) => {
    expect(written([run(text)])).toBe(`${expected}\n`);
  });
});

describe("white space", () => {
  it.each<[string, string, string]>([
    ["drops line breaks at both ends", "\n\na\n", "a\n"],
    ["drops spaces at the ends of lines", "a  \nb\t", "a\\\nb\n"],
    ["keeps an empty line", "a\n\nb", "a\\\n\\\nb\n"],
    ["keeps spaces inside", "a   b", "a   b\n"],
    ["keeps a space at the start", " a", "&#x20;a\n"],
    ["keeps no-break spaces", "\u00A0a\u00A0b", "\u00A0a\u00A0b\n"],
    ["drops no-break spaces at the ends of lines", "a\u00A0\nb\u3000", "a\\\nb\n"],
    ["writes nothing for nothing", " \n ", ""],
    ["reads every kind of line break", "a\r\nb\rc", "a\\\nb\\\nc\n"],
  ])("%s", (_name, text, expected) => {
    expect(written([run(text)])).toBe(expected);
  });
});

describe("links", () => {
  it.each<[string, RichText, string]>([
    ["a link", [run("a", undefined, "https://b.co")], "[a](https://b.co)"],
    ["a link that shows its address", [run("https://b.co", undefined, "https://b.co")], "<https://b.co>"],
    [
      "marks inside a link",
      [run("a ", bold, "https://b.co"), run("c", undefined, "https://b.co")],
      "[**a** c](https://b.co)",
    ],
    ["marks that cover one link", [run("a", bold, "https://b.co")], "[**a**](https://b.co)"],
    ["marks that reach beyond a link", [run("a ", bold), run("b", bold, "https://b.co")], "**a [b](https://b.co)**"],
    ["a link that is never cut", [run("a ", bold), run("b", bold, "x"), run("c", undefined, "x")], "**a** [**b**c](x)"],
    ["brackets in the text", [run("[a]", undefined, "x")], "[\\[a\\]](x)"],
    ["spaces and parentheses in the address", [run("a", undefined, "x y(z)")], "[a](<x y(z)>)"],
    ["parentheses in the address", [run("a", undefined, "x(y)")], "[a](x(y))"],
    ["code in a link", [run("a", code, "x")], "[`a`](x)"],
    ["code in a link that looks like a definition", [run("a]: b\nc", code, "x")], "[<code>a\\]: b</code>\\\n`c`](x)"],
    ["an empty address", [run("a", undefined, "")], "a"],
  ])("writes %s", (_name, richText, expected) => {
    expect(written(richText)).toBe(`${expected}\n`);
  });

  it.each([
    "javascript:alert(1)",
    "JAVASCRIPT:alert(1)",
    " java\nscript:alert(1)",
    "\u0001javascript:alert(1)",
    "vbscript:x",
    "data:text/html,x",
  ])("keeps the text of a link to %j and leaves the link out", (url) => {
    expect(renderBlocks([{ ...paragraph([run("a", undefined, url)]), id }])).toEqual({
      markdown: "a\n",
      diagnostics: [
        {
          code: "unsafe_url",
          severity: "warning",
          message: "A link that could run script is written as its text.",
          id,
        },
      ],
    });
  });

  it("says that a link on white space cannot be seen", () => {
    const { diagnostics, markdown } = renderBlocks([paragraph([run("a"), run(" ", undefined, "x"), run("b")])]);
    expect(markdown).toBe("a b\n");
    expect(diagnostics.map(({ code: kind }) => kind)).toEqual(["approximated"]);
  });
});

describe("equations", () => {
  it.each<[string, string]>([
    ["a+b", "$`a+b`$"],
    ["a`b", "$``a`b``$"],
    [" a\n  b ", "$`a b`$"],
    ["\\frac{1}{2}_*", "$`\\frac{1}{2}_*`$"],
  ])("writes %j as GitHub does", (expression, expected) => {
    expect(written([run("x "), { type: "equation", expression }])).toBe(`x ${expected}\n`);
  });

  it("keeps dollar signs around code from reading as an equation", () => {
    expect(written([run("a$"), run("b", code), run("$c")])).toBe("a\\$`b`\\$c\n");
  });
});

describe("mentions", () => {
  it.each<[string, Inline, string]>([
    [
      "a user by the text that the source shows",
      mention({ type: "user", user: { type: "person", id, name: "Mara" } }, "@Mara K."),
      "@Mara K.",
    ],
    ["a user by name", mention({ type: "user", user: { type: "person", id, name: "Mara" } }), "@Mara"],
    ["a user by id", mention({ type: "user", user: { type: "unknown", id } }), `@${id}`],
    ["a page as a link", mention({ type: "page", pageId: id }, "Plan"), `[Plan](${address})`],
    ["a page without a title", mention({ type: "page", pageId: id }), `[${id}](${address})`],
    ["a database as a link", mention({ type: "database", databaseId: id }, "Tasks"), `[Tasks](${address})`],
    ["a data source as a link", mention({ type: "data_source", dataSourceId: id }, "Tasks"), `[Tasks](${address})`],
    ["a date", mention({ type: "date", date: { start: "2026-10-05" } }), "2026-10-05"],
    [
      "a range of dates",
      mention({ type: "date", date: { start: "2026-10-05", end: "2026-10-07" } }),
      "2026-10-05 → 2026-10-07",
    ],
    [
      "a time with its zone",
      mention({ type: "date", date: { start: "2026-10-05T09:00", timeZone: "Europe/Berlin" } }),
      "2026-10-05 09:00 (Europe/Berlin)",
    ],
    [
      "a link with its title",
      mention({ type: "link_mention", url: "https://b.co", title: "B" }, "https://b.co"),
      "[B](https://b.co)",
    ],
    ["a link without a title", mention({ type: "link_mention", url: "https://b.co" }), "<https://b.co>"],
    ["an unfurled link", mention({ type: "link_preview", url: "https://b.co", title: "B" }), "[B](https://b.co)"],
    ["a custom emoji", mention({ type: "custom_emoji", customEmoji: { id, name: "ship-it" } }), ":ship-it:"],
    ["a variable of a template", mention({ type: "template_mention", variable: "today" }), "@today"],
    ["an agent", mention({ type: "agent", agentId: id }), `@${id}`],
    ["a team", mention({ type: "team", teamId: id }, "Design"), "Design"],
  ])("writes %s", (_name, inline, expected) => {
    expect(renderBlocks([paragraph([inline])])).toEqual({ markdown: `${expected}\n`, diagnostics: [] });
  });

  it("writes the text of a mention of an unknown kind, and reports it", () => {
    const block = paragraph([mention({ type: "unsupported", sourceType: "widget" }, "@thing")]);
    expect(renderBlocks([block])).toEqual({
      markdown: "@thing\n",
      diagnostics: [
        {
          code: "unsupported_inline",
          severity: "warning",
          message: "A mention of an unknown kind is written as text.",
          sourceType: "widget",
          id: block.id,
        },
      ],
    });
  });
});

it("asks pageUrl where pages and databases are, and takes the source's address when it does not know", () => {
  const asked: unknown[] = [];
  const { markdown } = renderBlocks(
    [
      paragraph([
        mention({ type: "page", pageId: id }, "a"),
        run(" "),
        { ...run("b"), link: { url: "https://www.notion.so/x", pageId: id, blockId: "block" } },
        run(" "),
        mention({ type: "database", databaseId: id }, "c"),
      ]),
    ],
    {
      pageUrl: (pageId, context) => {
        asked.push([pageId, context]);
        return context.kind === "database" ? undefined : `./${context.blockId ?? "page"}.md`;
      },
    },
  );
  expect(markdown).toBe(`[a](./page.md) [b](./block.md) [c](${address})\n`);
  expect(asked).toEqual([
    [id, { kind: "page", url: address }],
    [id, { kind: "page", url: "https://www.notion.so/x", blockId: "block" }],
    [id, { kind: "database", url: address }],
  ]);
});

it("reports colours and suggested edits once for each block", () => {
  const block = paragraph([
    run("a", { color: "red" }),
    run("b", { color: "blue" }),
    { ...run("c"), suggestion: "removal" },
  ]);
  expect(renderBlocks([block]).diagnostics).toEqual([
    {
      code: "approximated",
      severity: "info",
      message: "Markdown has no colours for text.",
      id: block.id,
    },
    {
      code: "approximated",
      severity: "info",
      message: "A suggested edit is written like other text.",
      id: block.id,
    },
  ]);
});
