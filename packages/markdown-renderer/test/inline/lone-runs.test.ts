import type { Annotations, RichText, TextInline } from "@pagebridge/core-types";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { flavors } from "../../src/flavors/flavors.js";
import { nestAnyRuns } from "../../src/inline/phrasing.js";
import type { PhrasingPlace } from "../../src/inline/phrasing-place.js";
import { createScope } from "../../src/render/create-scope.js";
import type { TextPlace } from "../../src/writer/escape/unsafe.js";
import { loneRuns } from "../../src/writer/phrasing/lone-runs.js";
import { writePhrasing } from "../../src/writer/phrasing/write-phrasing.js";
import { nastyRichText } from "../support/trouble/rich-text.js";

const texts = fc.oneof(
  { weight: 8, arbitrary: fc.constantFrom("a", "b c", " d", "e ", ", ", "*", "f\u00A0g", "]:") },
  { weight: 1, arbitrary: fc.constantFrom("", " ", "\n", "h\r", "\0", "\u00A0", "i\u2003") },
);
const on = fc.constant<true>(true);
const annotations: fc.Arbitrary<Annotations> = fc.oneof(
  {
    weight: 8,
    arbitrary: fc.record({ bold: on, code: on, italic: on, strikethrough: on, underline: on }, { requiredKeys: [] }),
  },
  { weight: 1, arbitrary: fc.constantFrom<Annotations>({ color: "red" }, { bold: true, color: "blue_background" }) },
);
const urls = fc.oneof(
  { weight: 8, arbitrary: fc.constantFrom("https://a.co", "HTTP://b.co/c d", "mailto:e@f.co", "https:") },
  { weight: 1, arbitrary: fc.constantFrom("", " https://a.co ", "javascript:a()", "/g", "http:\n", " mailto:a") },
);
const plainRun = (text: fc.Arbitrary<string>): fc.Arbitrary<TextInline> =>
  text.map((value) => ({ type: "text", text: value }));
const markedRun = (text: fc.Arbitrary<string>): fc.Arbitrary<TextInline> =>
  fc.record(
    { type: fc.constant("text" as const), text, annotations, link: urls.map((url) => ({ url })) },
    { requiredKeys: ["type", "text"] },
  );
const looks = fc.oneof(
  fc.record({ bold: on, code: on, italic: on, strikethrough: on, underline: on }, { requiredKeys: [] }).map(
    (marks): Pick<TextInline, "annotations"> => ({
      annotations: Object.keys(marks).length > 0 ? marks : { bold: true },
    }),
  ),
  fc
    .record({ bold: on, italic: on }, { requiredKeys: [] })
    .map(
      (annotations): Pick<TextInline, "annotations" | "link"> => ({ annotations, link: { url: "https://a.co?b=1&c" } }),
    ),
);
/** What a person would write: marks on words, spaces outside of them. */
const usual: fc.Arbitrary<RichText> = fc
  .array(
    fc.tuple(
      plainRun(fc.constantFrom(" a ", ", ", " * ", " ", " (1) ", "\u00A0[d] ")),
      fc
        .tuple(fc.constantFrom("a", "b c", "d", "é", "(e)", "1.", "#", "f\u00A0g", "*", "w_w"), looks)
        .map(([text, look]): TextInline => ({ type: "text", text, ...look })),
    ),
    { minLength: 1, maxLength: 3 },
  )
  .chain((pairs) => fc.constantFrom(pairs.flat(), pairs.flat().slice(1)))
  .map((runs) => [...runs, { type: "text", text: "." }]);
const richTexts: fc.Arbitrary<RichText> = fc.oneof(
  { weight: 2, arbitrary: usual },
  { weight: 1, arbitrary: fc.array(fc.oneof(plainRun(texts), markedRun(texts)), { maxLength: 5 }) },
  { weight: 1, arbitrary: nastyRichText },
);

const written: readonly [PhrasingPlace, TextPlace][] = [
  ["line", "heading"],
  ["line", "cell"],
  ["paragraph", "paragraph"],
];

describe.each(Object.entries(flavors))("lone runs in %s", (name, flavor) => {
  // CommonMark has no cells between pipes.
  it.each(written.filter(([, place]) => name !== "commonmark" || place !== "cell"))(
    "are written on a %s of a %s as the tree of any runs is, and lose nothing",
    (on, place) => {
      const texts = { all: 0, lone: 0 };
      fc.assert(
        fc.property(richTexts, (richText) => {
          const scope = createScope({ flavor });
          const { syntax } = flavor;
          texts.all += 1;
          const nodes = loneRuns(richText, on, flavor);
          if (nodes === undefined) return;
          texts.lone += 1;
          expect({ text: writePhrasing(nodes, { place, syntax }), diagnostics: [] }).toEqual({
            text: writePhrasing(nestAnyRuns(richText, scope, on), { place, syntax }),
            diagnostics: [...scope.rendering.diagnostics.values()],
          });
        }),
        { numRuns: 4000 },
      );
      expect(texts.lone / texts.all).toBeGreaterThan(0.1);
    },
  );
});
