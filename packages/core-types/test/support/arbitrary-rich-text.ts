import fc from "fast-check";
import type { Annotations, EquationInline, Inline, Link, Mention, MentionInline, TextInline } from "../../src/index.js";

const mark = fc.constant<true>(true);

/** Few values for each field, so that neighbours often look alike. */
const annotations: fc.Arbitrary<Annotations> = fc.record(
  { bold: mark, code: mark, color: fc.constantFrom("red", "red_background"), italic: mark },
  { requiredKeys: [] },
);

const link: fc.Arbitrary<Link> = fc.record(
  { url: fc.constantFrom("https://example.com/a", "https://example.com/b"), pageId: fc.constantFrom("p", "q") },
  { requiredKeys: ["url"] },
);

const looks = {
  annotations,
  link,
  discussionIds: fc.subarray(["d", "e"]),
  suggestion: fc.constantFrom("insertion", "removal"),
};

const mention: fc.Arbitrary<Mention> = fc.constantFrom<Mention>(
  { type: "page", pageId: "p" },
  { type: "template_mention", variable: "now" },
);

const anyText = fc.string({ unit: "grapheme", maxLength: 4 });

/** A run of text, empty now and then. */
export const arbitraryTextInline: fc.Arbitrary<TextInline> = fc.record(
  { type: fc.constant("text"), text: anyText, ...looks },
  { requiredKeys: ["type", "text"] },
);

const equationInline: fc.Arbitrary<EquationInline> = fc.record(
  { type: fc.constant("equation"), expression: anyText, ...looks },
  { requiredKeys: ["type", "expression"] },
);

const mentionInline: fc.Arbitrary<MentionInline> = fc.record(
  { type: fc.constant("mention"), mention, text: anyText, ...looks },
  { requiredKeys: ["type", "mention", "text"] },
);

/** Any inline, mostly text. */
export const arbitraryInline: fc.Arbitrary<Inline> = fc.oneof(
  { weight: 4, arbitrary: arbitraryTextInline },
  { weight: 1, arbitrary: equationInline },
  { weight: 1, arbitrary: mentionInline },
);
