import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Inline, looksAlike, mergeInlines, plainText, type RichText, type TextInline } from "../../src/index.js";
import { arbitraryInline, arbitraryTextInline } from "../support/arbitrary-rich-text.js";

function text(value: string, looks: Omit<TextInline, "text" | "type"> = {}): TextInline {
  return { type: "text", text: value, ...looks };
}

const bold = { annotations: { bold: true } } as const;
const mention: Inline = { type: "mention", mention: { type: "page", pageId: "p" }, text: "Page" };
const equation: Inline = { type: "equation", expression: "x" };

describe("mergeInlines", () => {
  it.each<[title: string, inlines: readonly Inline[], expected: RichText]>([
    ["gives an empty list for an empty list", [], []],
    ["drops empty runs", [text(""), text("", bold)], []],
    ["merges what stands on both sides of an empty run", [text("a"), text("", bold), text("b")], [text("ab")]],
    ["merges three alike", [text("a", bold), text("b", bold), text("c", bold)], [text("abc", bold)]],
    ["keeps marks apart", [text("a"), text("b", bold)], [text("a"), text("b", bold)]],
    ["takes no annotations and empty ones for the same", [text("a"), text("b", { annotations: {} })], [text("ab")]],
    ["leaves out empty annotations and lists", [text("a", { annotations: {}, discussionIds: [] })], [text("a")]],
    ["leaves them out of a mention too", [{ ...mention, annotations: {}, discussionIds: [] }], [mention]],
    ["never merges across a mention", [text("a"), mention, text("b")], [text("a"), mention, text("b")]],
    [
      "never merges two mentions or equations",
      [mention, mention, equation, equation],
      [mention, mention, equation, equation],
    ],
    [
      "keeps an equation without a source",
      [{ type: "equation", expression: "" }],
      [{ type: "equation", expression: "" }],
    ],
    ["keeps spaces and line breaks", [text(" a\n"), text("\n b ")], [text(" a\n\n b ")]],
  ])("%s", (_title, inlines, expected) => {
    expect(mergeInlines(inlines)).toEqual(expected);
  });

  it("keeps the text", () => {
    fc.assert(
      fc.property(fc.array(arbitraryInline), (inlines) => {
        expect(plainText(mergeInlines(inlines))).toBe(plainText(inlines));
      }),
    );
  });

  it("changes nothing the second time", () => {
    fc.assert(
      fc.property(fc.array(arbitraryInline), (inlines) => {
        const merged = mergeInlines(inlines);
        expect(mergeInlines(merged)).toEqual(merged);
      }),
    );
  });

  it("leaves no empty run and no neighbours that look alike", () => {
    fc.assert(
      fc.property(fc.array(arbitraryInline), (inlines) => {
        const merged = mergeInlines(inlines);
        const flaws = merged.filter((inline, index) => {
          const next = merged[index + 1];
          return inline.type === "text" && (inline.text === "" || (next?.type === "text" && looksAlike(inline, next)));
        });
        expect(flaws).toEqual([]);
      }),
    );
  });

  it("gives every character the look that it had", () => {
    const characters = (inlines: readonly Inline[]): readonly unknown[] =>
      inlines.flatMap((inline): readonly unknown[] => {
        const look = { annotations: {}, discussionIds: [], ...inline };
        return look.type === "text" ? look.text.split("").map((text) => ({ ...look, text })) : [look];
      });
    fc.assert(
      fc.property(fc.array(arbitraryInline), (inlines) => {
        expect(characters(mergeInlines(inlines))).toEqual(characters(inlines));
      }),
    );
  });

  it("gives the same for fields that are empty as for fields that are absent", () => {
    fc.assert(
      fc.property(fc.array(arbitraryInline), (inlines) => {
        const filled = inlines.map((inline): Inline => ({ annotations: {}, discussionIds: [], ...inline }));
        expect(mergeInlines(filled)).toEqual(mergeInlines(inlines));
      }),
    );
  });

  it("does not depend on where the source cut its runs", () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(arbitraryTextInline, fc.nat({ max: 4 }))), (cuts) => {
        const whole = cuts.map(([inline]) => inline);
        const cut = cuts.flatMap(([inline, at]) => [
          { ...inline, text: inline.text.slice(0, at) },
          { ...inline, text: inline.text.slice(at) },
        ]);
        expect(mergeInlines(cut)).toEqual(mergeInlines(whole));
      }),
    );
  });

  it("leaves its argument as it was", () => {
    const inlines = Object.freeze([Object.freeze(text("a")), Object.freeze(text("b"))]);
    expect(mergeInlines(inlines)).toEqual([text("ab")]);
    expect(inlines).toEqual([text("a"), text("b")]);
  });
});

describe("looksAlike", () => {
  it.each<
    [
      title: string,
      left: Omit<TextInline, "text" | "type">,
      right: Omit<TextInline, "text" | "type">,
      expected: boolean,
    ]
  >([
    ["nothing and nothing", {}, {}, true],
    ["the same marks", bold, { annotations: { bold: true } }, true],
    ["bold and plain", bold, {}, false],
    ["code and plain", { annotations: { code: true } }, {}, false],
    ["italic and plain", { annotations: { italic: true } }, {}, false],
    ["strikethrough and plain", { annotations: { strikethrough: true } }, {}, false],
    ["underline and plain", { annotations: { underline: true } }, {}, false],
    ["two colours", { annotations: { color: "red" } }, { annotations: { color: "red_background" } }, false],
    ["the same link", { link: { url: "u", pageId: "p" } }, { link: { url: "u", pageId: "p" } }, true],
    ["a link and none", { link: { url: "u" } }, {}, false],
    ["two URLs", { link: { url: "u" } }, { link: { url: "v" } }, false],
    ["two pages", { link: { url: "u", pageId: "p" } }, { link: { url: "u", pageId: "q" } }, false],
    ["two blocks", { link: { url: "u", blockId: "b" } }, { link: { url: "u" } }, false],
    ["no discussions and an empty list", { discussionIds: [] }, {}, true],
    ["two discussions", { discussionIds: ["d"] }, { discussionIds: ["e"] }, false],
    ["one discussion and two", { discussionIds: ["d"] }, { discussionIds: ["d", "e"] }, false],
    ["an insertion and none", { suggestion: "insertion" }, {}, false],
    ["an insertion and a removal", { suggestion: "insertion" }, { suggestion: "removal" }, false],
  ])("compares %s", (_title, left, right, expected) => {
    expect(looksAlike(text("a", left), text("b", right))).toBe(expected);
    expect(looksAlike(text("b", right), text("a", left))).toBe(expected);
  });
});
