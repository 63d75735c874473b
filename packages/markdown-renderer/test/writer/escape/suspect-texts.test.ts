import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { htmlMarks } from "../../../src/flavors/mark-tags.js";
import { commonmarkUnsafe } from "../../../src/writer/escape/commonmark-unsafe.js";
import { escapeTexts } from "../../../src/writer/escape/escape-texts.js";
import { gfmMathUnsafe, gfmUnsafe } from "../../../src/writer/escape/gfm-unsafe.js";
import { type TextPlace, type Unsafe, unsafeTable } from "../../../src/writer/escape/unsafe.js";
import { addSyntax, addText, createDraftWriter, finishDraft } from "../../../src/writer/phrasing/draft-writer.js";
import type { PhrasingSyntax } from "../../../src/writer/phrasing/syntax.js";

const patterns: readonly Unsafe[] = [...commonmarkUnsafe, ...gfmUnsafe, ...gfmMathUnsafe];

const syntax: PhrasingSyntax = {
  unsafe: unsafeTable(patterns),
  lineBreak: "\\\n",
  hasAutolinks: true,
  hasWikilinks: false,
  hasStrikethrough: true,
  markTags: htmlMarks,
  hasCodeTag: true,
  equation: "backticks",
};

/** The same patterns without what only saves time. */
const thorough = unsafeTable(patterns.map(({ previous: _, ...pattern }) => pattern));

interface Part {
  readonly kind: "label" | "syntax" | "text";
  readonly value: string;
}

const parts: fc.Arbitrary<readonly Part[]> = fc.array(
  fc.record({
    kind: fc.constantFrom("label", "syntax", "text", "text", "text"),
    value: fc.oneof(
      fc.constantFrom(
        "\\\n",
        "**",
        "1",
        "12",
        "http",
        "www",
        "www.a.b",
        "a@b.c",
        "- ",
        "> ",
        "[a]: ",
        "&amp;",
        "`",
        "|",
      ),
      fc.string({
        unit: fc.constantFrom(...patterns.map(({ character }) => character), "a", "1", " ", "\n", "W", "é"),
      }),
    ),
  }),
  { maxLength: 6 },
);

describe.each<TextPlace>(["paragraph", "heading", "cell"])("in a %s", (place) => {
  it("escapes the same whether texts without anything suspect are passed over or looked through", () => {
    fc.assert(
      fc.property(parts, (all) => {
        const writer = createDraftWriter({ place, syntax });
        const texts: { start: number; end: number; inLabel: boolean }[] = [];
        for (const { kind, value } of all) {
          const start = writer.draft.length;
          if (kind === "syntax") addSyntax(writer, value);
          else {
            addText(writer, value, kind === "label");
            texts.push({ start, end: start + value.length, inLabel: kind === "label" });
          }
        }
        expect(finishDraft(writer)).toBe(escapeTexts({ draft: writer.draft, texts }, place, thorough));
      }),
      { numRuns: 5000 },
    );
  });
});
