import { describe, expect, it } from "vitest";
import { expectedBlock as block, expectedText as text } from "./make.js";
import { parseNotionMarkdown } from "./parse-notion-markdown.js";
import type { NotionBlock, NotionInline } from "./tree.js";

const lines = (...all: readonly string[]): string => all.join("\n");
const equation = (value: string): readonly NotionInline[] => [{ kind: "equation", value, marks: [] }];

describe("blocks", () => {
  it.each<[string, string, readonly NotionBlock[]]>([
    ["paragraphs", "a\n\nb", [block("paragraph", "a"), block("paragraph", "b")]],
    ["an empty paragraph", "<p />", [block("paragraph")]],
    [
      "a paragraph with a colour",
      lines('<p color="red_bg">', "a", "</p>"),
      [block("paragraph", "a", { color: "red_bg" })],
    ],
    ["a paragraph on one line, with its edges", "<p> a </p>", [block("paragraph", " a ")]],
    [
      "a paragraph with children",
      lines("<p>", "a", "", "b", "", "c", "</p>"),
      [block("paragraph", "a", {}, [block("paragraph", "b"), block("paragraph", "c")])],
    ],
    ["a heading", "### a", [block("heading", "a", { level: "3" })]],
    [
      "a heading with a colour",
      lines('<h1 color="blue">', "Route", "</h1>"),
      [block("heading", "Route", { color: "blue", level: "1" })],
    ],
    [
      "a heading that unfolds",
      lines('<toggle heading="h2" color="pink">', "a", "", "b", "</toggle>"),
      [block("heading", "a", { color: "pink", level: "2", toggle: "true" }, [block("paragraph", "b")])],
    ],
    ["a toggle", lines("<toggle>", "a", "", "> b", "</toggle>"), [block("toggle", "a", {}, [block("quote", "b")])]],
    [
      "a toggle without a title",
      lines("<toggle>", "<p />", "", "b", "</toggle>"),
      [block("toggle", "", {}, [block("paragraph", "b")])],
    ],
    ["a quotation", "> a", [block("quote", "a")]],
    [
      "a quotation with children",
      lines("<quote>", "a", "", "- b", "</quote>"),
      [block("quote", "a", {}, [block("bulletedItem", "b")])],
    ],
    [
      "a callout",
      lines('<callout icon="⚓" color="blue_bg">', "Check", "", "- [x] bow", "- [ ] stern", "</callout>"),
      [
        block("callout", "Check", { icon: "⚓", color: "blue_bg" }, [
          block("toDo", "bow", { checked: "true" }),
          block("toDo", "stern", { checked: "false" }),
        ]),
      ],
    ],
    [
      "a bulleted list with a list inside",
      lines("- a", "  - b", "", "    c"),
      [block("bulletedItem", "a", {}, [block("bulletedItem", "b", {}, [block("paragraph", "c")])])],
    ],
    ["an item without a text", lines("- <p />", "", "  a"), [block("bulletedItem", "", {}, [block("paragraph", "a")])]],
    [
      "a numbered list",
      lines("3. a", "4. b"),
      [block("numberedItem", "a", { start: "3" }), block("numberedItem", "b")],
    ],
    [
      "a list with colours",
      lines("<ul>", '<li color="red">', "a", "", "b", "</li>", "<li>", "c", "</li>", "</ul>"),
      [block("bulletedItem", "a", { color: "red" }, [block("paragraph", "b")]), block("bulletedItem", "c")],
    ],
    [
      "a list with letters",
      lines('<ol type="a">', "<li>", "a", "</li>", "</ol>"),
      [block("numberedItem", "a", { type: "a" })],
    ],
    ["a to-do", "- [x] a", [block("toDo", "a", { checked: "true" })]],
    ["a to-do without a text", "- [ ] <p />", [block("toDo", "", { checked: "false" })]],
    [
      "a to-do with a colour",
      '<todo checked="false" color="red">a</todo>',
      [block("toDo", "a", { checked: "false", color: "red" })],
    ],
    [
      "code with a tag and a line break",
      lines("````plain text", "<p>", "```", "````"),
      [block("code", "<p>\n```", { language: "plain text" })],
    ],
    ["an equation", lines("$$", "a_b", "$$"), [block("equation", equation("a_b"))]],
    [
      "an equation with a colour",
      '<equation color="red">a<b_c_</equation>',
      [block("equation", equation("a<b_c_"), { color: "red" })],
    ],
    ["a divider", "---", [block("divider")]],
    [
      "columns",
      lines(
        "<columns>",
        '<column ratio="25">',
        "a",
        "</column>",
        '<column ratio="75">',
        "b",
        "</column>",
        "</columns>",
      ),
      [
        block("columns", "", {}, [
          block("column", "", { ratio: "25" }, [block("paragraph", "a")]),
          block("column", "", { ratio: "75" }, [block("paragraph", "b")]),
        ]),
      ],
    ],
    [
      "tabs",
      lines("<tabs>", '<tab icon="⚓">', "a", "", "b", "</tab>", "</tabs>"),
      [block("tabs", "", {}, [block("tab", "a", { icon: "⚓" }, [block("paragraph", "b")])])],
    ],
    ["a table of contents", '<table-of-contents color="gray" />', [block("tableOfContents", "", { color: "gray" })]],
    [
      "a picture with marks in its caption",
      "![a **b**](https://b.co/c.png)",
      [block("image", [...text("a "), ...text("b", { marks: ["bold"] })], { source: "https://b.co/c.png" })],
    ],
    [
      "a picture as a tag",
      '<image source="https://b.co/c.png" color="red">*a*</image>',
      [block("image", text("a", { marks: ["italic"] }), { source: "https://b.co/c.png", color: "red" })],
    ],
    [
      "a bookmark",
      '<bookmark source="https://b.co/?a=1&amp;b=2"></bookmark>',
      [block("bookmark", "", { source: "https://b.co/?a=1&b=2" })],
    ],
    ["an embed", '<embed source="https://b.co">a</embed>', [block("embed", "a", { source: "https://b.co" })]],
    ["a sound", '<audio source="https://b.co">a</audio>', [block("audio", "a", { source: "https://b.co" })]],
    [
      "an app's object",
      '<external_object_instance integration="github">a</external_object_instance>',
      [block("externalObject", "a", { integration: "github" })],
    ],
    [
      "a sub-page",
      '<page url="https://b.co/p">Tide tables</page>',
      [block("page", "Tide tables", { url: "https://b.co/p" })],
    ],
    ["a folder", '<folder url="https://b.co/p">a</folder>', [block("folder", "a", { url: "https://b.co/p" })]],
    [
      "a database",
      '<database url="https://b.co/p" data-source-url="collection://1" inline="true" icon="⚓">a</database>',
      [
        block("database", "a", {
          url: "https://b.co/p",
          "data-source-url": "collection://1",
          inline: "true",
          icon: "⚓",
        }),
      ],
    ],
    [
      "synced content",
      lines('<synced-block url="https://b.co/p">', "a", "</synced-block>"),
      [block("syncedBlock", "", { url: "https://b.co/p" }, [block("paragraph", "a")])],
    ],
    [
      "a copy of synced content",
      lines('<synced-block-reference url="https://b.co/p">', "a", "</synced-block-reference>"),
      [block("syncedBlockReference", "", { url: "https://b.co/p" }, [block("paragraph", "a")])],
    ],
    [
      "notes of a meeting",
      lines(
        '<meeting-notes attendees="user://1">',
        "a",
        "",
        "<meeting-notes-section-notes>",
        "b",
        "</meeting-notes-section-notes>",
        "<meeting-notes-section-summary>",
        "c",
        "</meeting-notes-section-summary>",
        "</meeting-notes>",
      ),
      [
        block("meetingNotes", "a", { attendees: "user://1" }, [
          block("meetingSection", "", { section: "notes" }, [block("paragraph", "b")]),
          block("meetingSection", "", { section: "summary" }, [block("paragraph", "c")]),
        ]),
      ],
    ],
    [
      "mail",
      lines('<mail to="a@b.co" subject="c">', "d", "</mail>"),
      [block("mail", "d", { to: "a@b.co", subject: "c" })],
    ],
    [
      "a custom block",
      '<custom-block definition-id="1" url="https://b.co" />',
      [block("customBlock", "", { "definition-id": "1", url: "https://b.co" })],
    ],
    [
      "something that is not known",
      '<unknown url="https://b.co" alt="miro" />',
      [block("unknown", "", { url: "https://b.co", alt: "miro" })],
    ],
    [
      "a table",
      lines("| a | b\\|c |", "| --- | --- |", "| d<br />e | *f* |"),
      [
        block("table", "", { "header-row": "true" }, [
          block("tableRow", "", {}, [block("tableCell", "a"), block("tableCell", "b|c")]),
          block("tableRow", "", {}, [
            block("tableCell", [...text("d"), { kind: "break", value: "", marks: [] }, ...text("e")]),
            block("tableCell", text("f", { marks: ["italic"] })),
          ]),
        ]),
      ],
    ],
    [
      "a table of tags",
      lines(
        '<table header-row="true" header-column="false">',
        "<colgroup>",
        '<col width="180" color="red" />',
        "<col />",
        "</colgroup>",
        '<tr color="blue">',
        "<td>a</td>",
        '<td color="pink"></td>',
        "</tr>",
        "</table>",
      ),
      [
        block("table", "", { "header-row": "true" }, [
          block("tableColumn", "", { width: "180", color: "red" }),
          block("tableColumn"),
          block("tableRow", "", { color: "blue" }, [
            block("tableCell", "a"),
            block("tableCell", "", { color: "pink" }),
          ]),
        ]),
      ],
    ],
    ["text in braces", 'a {color="blue"}', [block("paragraph", 'a {color="blue"}')]],
    ["an indented line", "    a", [block("paragraph", "a")]],
    ["nothing", "", []],
  ])("reads %s", (_, markdown, blocks) => {
    expect(parseNotionMarkdown(markdown)).toEqual({ blocks, faults: [] });
  });
});

describe("text", () => {
  const link = { url: "https://b.co" };
  it.each<[string, string, readonly NotionInline[]]>([
    [
      "marks",
      "**a***b*~~c~~<u>d</u>`e`",
      [
        ...text("a", { marks: ["bold"] }),
        ...text("b", { marks: ["italic"] }),
        ...text("c", { marks: ["strikethrough"] }),
        ...text("d", { marks: ["underline"] }),
        { kind: "code", value: "e", marks: [] },
      ],
    ],
    [
      "marks as tags",
      "<b> a</b><i>b </i><s> c </s>",
      [
        ...text(" a", { marks: ["bold"] }),
        ...text("b ", { marks: ["italic"] }),
        ...text(" c ", { marks: ["strikethrough"] }),
      ],
    ],
    [
      "marks in marks",
      "<u>**a *b***</u>",
      [...text("a ", { marks: ["bold", "underline"] }), ...text("b", { marks: ["bold", "italic", "underline"] })],
    ],
    [
      "colours in colours",
      '<span color="red">a<span color="blue_bg">b</span></span>',
      [...text("a", { color: "red" }), ...text("b", { color: "blue_bg" })],
    ],
    [
      "threads",
      '<span discussion-urls="discussion://1,discussion://2">a</span>',
      text("a", { discussionUrls: "discussion://1,discussion://2" }),
    ],
    ["links", "[a **b**](https://b.co)", [...text("a ", link), ...text("b", { ...link, marks: ["bold"] })]],
    [
      "equations",
      "a $x_1$ **$y$**",
      [
        ...text("a "),
        { kind: "equation", value: "x_1", marks: [] },
        ...text(" "),
        { kind: "equation", value: "y", marks: ["bold"] },
      ],
    ],
    ["line breaks", "a\\\nb", [...text("a"), { kind: "break", value: "", marks: [] }, ...text("b")]],
    [
      "custom emoji",
      "a :two_words: 12:30:15",
      [...text("a "), { kind: "emoji", value: "two_words", marks: [] }, ...text(" 12:30:15")],
    ],
    ["sources", "a[^https://b.co/c]", [...text("a"), { kind: "citation", value: "https://b.co/c", marks: [] }]],
    [
      "a mention of a person",
      '<mention url="user://1">a *b* &amp; <c></mention>',
      [{ kind: "mention", value: "a *b* &amp; <c>", marks: [], attributes: { url: "user://1" } }],
    ],
    [
      "a mention without a label",
      '<mention url="https://b.co/p" type="database" />',
      [{ kind: "mention", value: "", marks: [], attributes: { url: "https://b.co/p", type: "database" } }],
    ],
    [
      "a date",
      'at <date start="2026-12-01" start-time="09:30" time-zone="Europe/Berlin" />',
      [
        ...text("at "),
        {
          kind: "date",
          value: "",
          marks: [],
          attributes: { start: "2026-12-01", "start-time": "09:30", "time-zone": "Europe/Berlin" },
        },
      ],
    ],
    ["escapes", "\\<p> &lt;b&gt; \\*a\\* \\$ \\:a: \\~ &amp;lt;", text("<p> <b> *a* $ :a: ~ &lt;")],
    ["tags in code", "`<p> :a: [^b]`", [{ kind: "code", value: "<p> :a: [^b]", marks: [] }]],
    ["comments as text", "a <!-- b -->", text("a <!-- b -->")],
    ["bare addresses as text", "www.b.co a@b.co https://b.co", text("www.b.co a@b.co https://b.co")],
  ])("reads %s", (_, markdown, inlines) => {
    expect(parseNotionMarkdown(markdown)).toEqual({ blocks: [block("paragraph", inlines)], faults: [] });
  });
});

describe("faults", () => {
  it.each<[string, string, string]>([
    ["a tag that it does not know", "a <div>b</div>", "<div> is no tag of the dialect and not escaped"],
    ["a colour that it does not know", '<p color="teal">a</p>', "color of <p> cannot be teal"],
    ["an attribute that it does not know", '<callout title="a">a</callout>', "<callout> has no attribute title"],
    ["an attribute that is missing", "<page>a</page>", "<page> needs url"],
    ["an attribute without quotes", "<p color=red>a</p>", "color of <p> is not in double quotes"],
    ["an attribute that is there twice", '<p color="red" color="red">a</p>', "<p> says color twice"],
    ["a tag that has no void form", "<quote />", "<quote> has no void form"],
    ["a blank line behind an opening tag", "<toggle>\n\na\n</toggle>", "a blank line follows an opening tag"],
    ["a blank line before a closing tag", "<toggle>\na\n\n</toggle>", "a blank line is before a closing tag"],
    [
      "no blank line behind the own text",
      "<toggle>\na\n- b\n</toggle>",
      "no blank line parts the text of <toggle> from its children",
    ],
    ["no own text", "<toggle>\n- b\n</toggle>", "<toggle> has no text of its own"],
    ["no blank line between blocks", "a\n# b", "no blank line parts this block from the one before it"],
    ["a tag that does not end", "<toggle>\na", "<toggle> does not end"],
    ["a tag that ends nothing", "a\n\n</toggle>", "</toggle> ends nothing that is open"],
    ["a mark that does not end", "<u>a", "<u> does not end"],
    ["marks that cross", "<u>**a</u>**", "</u> ends nothing that is open"],
    ["a mention that does not end", '<mention url="user://1">a', '<mention url="user://1"> cannot stand inside a line'],
    ["a part outside of its whole", "<column>\na\n</column>", "this is a part of <columns> and stands elsewhere"],
    ["something else than parts", "<columns>\na\n</columns>", "only <column> can stand right inside <columns>"],
    ["a block inside a line", 'a <page url="b">c</page>', '<page url="b"> cannot stand inside a line'],
    ["a picture inside a line", "a ![b](c)", "an image is not a block of its own"],
    ["a line break without a backslash", "a\nb", "a line ends without a backslash"],
    ["a line break of spaces", "a  \nb", "a line ends with spaces"],
    ["a line break as a tag", "a<br />b", "a line break outside a cell is a tag"],
    ["a line break that is no void tag", "| a<br>b |\n| --- |", "<br> has no open form"],
    ["a quotation with children", "> a\n>\n> b", "a quotation with children is not a tag"],
    ["a fifth level of headings", "##### a", "there are four levels of headings"],
    ["a definition", "[a]: b", "the dialect has no definition"],
  ])("finds %s", (_, markdown, message) => {
    expect(parseNotionMarkdown(markdown).faults.map((fault) => fault.message)).toContain(message);
  });

  it("says on which lines they are", () => {
    expect(parseNotionMarkdown("a\n\n<u>b\n\n<i>c").faults).toEqual([
      { line: 3, message: "<u> does not end" },
      { line: 5, message: "<i> does not end" },
    ]);
  });
});

it("reads the page of the reference", () => {
  const markdown = lines(
    '<h1 color="blue">',
    "Route",
    "</h1>",
    "",
    'Leave at <date start="2026-12-01" /> with <mention url="user://1">Mara</mention>\\',
    "and $v=\\sqrt{gh}$",
    "",
    "| Port | Depth |",
    "| --- | --- |",
    "",
    '<bookmark source="https://example.org/wind"></bookmark>',
  );
  expect(parseNotionMarkdown(markdown)).toEqual({
    blocks: [
      block("heading", "Route", { color: "blue", level: "1" }),
      block("paragraph", [
        ...text("Leave at "),
        { kind: "date", value: "", marks: [], attributes: { start: "2026-12-01" } },
        ...text(" with "),
        { kind: "mention", value: "Mara", marks: [], attributes: { url: "user://1" } },
        { kind: "break", value: "", marks: [] },
        ...text("and "),
        ...equation("v=\\sqrt{gh}"),
      ]),
      block("table", "", { "header-row": "true" }, [
        block("tableRow", "", {}, [block("tableCell", "Port"), block("tableCell", "Depth")]),
      ]),
      block("bookmark", "", { source: "https://example.org/wind" }),
    ],
    faults: [],
  });
});
