import type { Annotations, RichText, TextInline } from "@pagebridge/core-types";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createScope } from "../../src/context/scope.js";
import { flavors } from "../../src/flavors/flavors.js";
import { nestLoneRuns } from "../../src/inline/lone-runs.js";
import { nestAnyRuns } from "../../src/inline/phrasing.js";
import type { PhrasingPlace } from "../../src/inline/phrasing-place.js";
import { nastyRichText } from "../support/trouble/rich-text.js";

const places: readonly PhrasingPlace[] = ["line", "paragraph"];

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
const words = fc.constantFrom("a", "b c", "*", "]:", "f\u00A0g");
/** What a person would write: marks on words, spaces outside of them. */
const usual: fc.Arbitrary<RichText> = fc
  .array(fc.tuple(plainRun(fc.constantFrom("a ", ", ", "* ", " ")), markedRun(words)), { maxLength: 4 })
  .map((pairs) => [...pairs.flat(), { type: "text", text: "." }]);
const richTexts: fc.Arbitrary<RichText> = fc.oneof(
  usual,
  fc.array(fc.oneof(plainRun(texts), markedRun(texts)), { maxLength: 5 }),
  nastyRichText,
);

describe.each(Object.entries(flavors))("lone runs in %s", (_name, flavor) => {
  it.each(places)("make the tree that any runs make in a %s, and lose nothing", (place) => {
    const trees = { all: 0, lone: 0 };
    fc.assert(
      fc.property(richTexts, (richText) => {
        const scope = createScope({ flavor });
        trees.all += 1;
        const nodes = nestLoneRuns(richText, place, scope.rendering.flavor);
        if (nodes === undefined) return;
        trees.lone += 1;
        expect({ nodes, diagnostics: [] }).toEqual({
          nodes: nestAnyRuns(richText, scope, place),
          diagnostics: scope.rendering.report.diagnostics,
        });
      }),
      { numRuns: 4000 },
    );
    expect(trees.lone / trees.all).toBeGreaterThan(0.1);
  });
});
