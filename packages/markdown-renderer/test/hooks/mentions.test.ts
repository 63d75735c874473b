import type { Annotations, Inline, Mention, MentionInline } from "@pagebridge/core-types";
import { type MentionHooks, renderBlocks, toMdast } from "@pagebridge/markdown-renderer";
import { notion } from "@pagebridge/markdown-renderer/flavors";
import { describe, expect, it } from "vitest";
import { everyMention } from "../support/every-kind.js";
import { bullet, paragraph, run } from "../support/make.js";
import { tableBlock, tableRow } from "../support/make-blocks.js";

const id = "11111111-2222-8333-8444-555555555555";
const mara: Mention = { type: "user", user: { type: "person", id: "u", name: "Mara" } };
const page: Mention = { type: "page", pageId: id };

function mention(target: Mention, text = "", annotations?: Annotations): MentionInline {
  return { type: "mention", mention: target, text, ...(annotations !== undefined && { annotations }) };
}

describe("a function for mentions of a kind", () => {
  it.each<[string, readonly Inline[], MentionHooks, string]>([
    [
      "gives text that is put down as it is",
      [run("<a "), mention(mara)],
      { user: ({ user }) => `<User id="${user.id}" />` },
      '\\<a <User id="u" />\n',
    ],
    [
      "gives a node, whose text is escaped",
      [mention(mara, "@M*a*"), run("b")],
      { user: (_, { text }) => ({ type: "text", value: text }) },
      "@M\\*a\\*b\n",
    ],
    [
      "gives a node with more inside",
      [mention(page, "a"), run(" b")],
      {
        page: (_, { text, url = "" }) => ({ type: "link", url: `${url}?a`, children: [{ type: "text", value: text }] }),
      },
      "[a](https://pages.example?a) b\n",
    ],
    ["gives nothing", [run("a "), mention(mara), run(" b")], { user: () => "" }, "a  b\n"],
    [
      "leaves some to the renderer",
      [mention(mara), run(" "), mention(page, "a")],
      { user: () => undefined, date: () => "never" },
      "@Mara [a](https://pages.example)\n",
    ],
    [
      "is given the text that would be shown",
      [mention({ type: "date", date: { start: "2026-10-05", end: "2026-10-07" } })],
      { date: ({ date: { start } }, { text, url }) => `${start} | ${text} | ${url}` },
      "2026-10-05 | 2026-10-05 → 2026-10-07 | undefined\n",
    ],
    [
      "is given the part of the text that holds it, whose marks stay around it",
      [mention(mara, "@Mara", { bold: true, italic: true }), run("a", { bold: true })],
      { user: (_, { inline }) => Object.keys(inline.annotations ?? {}).join("+") },
      "**<em>bold+italic</em>a**\n",
    ],
  ])("%s", (_name, content, mentions, expected) => {
    const options = { mentions, pageUrl: () => "https://pages.example" };
    expect(renderBlocks([paragraph(content)], options)).toEqual({ markdown: expected, diagnostics: [] });
  });

  it("is asked in lists, cells and captions", () => {
    const content = [mention(mara)];
    const blocks = [
      bullet(content),
      tableBlock([tableRow(content)]),
      { type: "bookmark", id, url: "https://b.co", caption: content } as const,
    ];
    expect(renderBlocks(blocks, { mentions: { user: () => "|@M|" } }).markdown).toBe(
      "- |@M|\n\n| \\|@M\\| |\n| --- |\n\n<https://b.co>\n\n|@M|\n",
    );
  });

  it("is asked in the place of a dialect's own tag", () => {
    const mentions: MentionHooks = { user: (_, { text }) => ({ type: "text", value: text }) };
    expect(renderBlocks([paragraph([mention(mara), mention(page)])], { flavor: notion, mentions }).markdown).toBe(
      `@Mara<mention url="https://app.notion.com/p/${id.replaceAll("-", "")}" />\n`,
    );
  });

  it("reports on behalf of the block, and nothing that it does not ask for", () => {
    const block = paragraph([mention({ type: "unsupported", sourceType: "star" }, "Star")]);
    const mentions: MentionHooks = {
      unsupported: ({ sourceType }, { report }) => {
        report({ code: "unsupported_inline", severity: "info", message: "A star.", sourceType });
        return "★";
      },
    };
    expect(renderBlocks([block], { mentions })).toEqual({
      markdown: "★\n",
      diagnostics: [
        { code: "unsupported_inline", severity: "info", message: "A star.", sourceType: "star", id: block.id },
      ],
    });
  });

  it("puts its node into a tree", () => {
    const mentions: MentionHooks = { user: () => ({ type: "inlineCode", value: "u" }) };
    expect(toMdast([paragraph([mention(mara)])], { mentions }).tree.children).toEqual([
      { type: "paragraph", children: [{ type: "inlineCode", value: "u" }] },
    ]);
  });

  it("can be given for every kind", () => {
    for (const { mention: target, text } of Object.values(everyMention)) {
      const mentions = { [target.type]: ({ type }: Mention) => `(${type})` };
      expect(renderBlocks([paragraph([mention(target, text)])], { mentions }).markdown).toBe(`(${target.type})\n`);
    }
  });
});
