import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Flavor } from "../../../src/flavors/flavor.js";
import { flavors } from "../../../src/flavors/flavors.js";
import { escapeTexts } from "../../../src/writer/escape/escape-texts.js";
import { type TextPlace, type Unsafe, unsafeTable } from "../../../src/writer/escape/unsafe.js";
import { addSyntax, addText, createDraftWriter } from "../../../src/writer/phrasing/draft-writer.js";

const places: readonly TextPlace[] = ["paragraph", "heading", "cell"];

/** All patterns of a dialect. */
function patternsOf({ syntax: { unsafe } }: Flavor): readonly Unsafe[] {
  return [...new Set(places.flatMap((place) => [...unsafe[place].patterns.values()].flat()))];
}

interface Part {
  readonly kind: "label" | "syntax" | "text";
  readonly value: string;
}

const characters = new Set(
  Object.values(flavors)
    .flatMap(patternsOf)
    .map(({ character }) => character),
);

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
        "https:/",
        ":/a",
        "ww",
        "w.b",
        ".b",
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
      fc.string({ unit: fc.constantFrom(...characters, "a", "1", " ", "\n", "/", "p", "W", "é") }),
    ),
  }),
  { maxLength: 6 },
);

describe.each(Object.entries(flavors))("%s", (_name, flavor) => {
  const { syntax } = flavor;
  // The same patterns without what only saves time.
  const thorough = unsafeTable(patternsOf(flavor).map(({ previous: _, previousCount: __, ...pattern }) => pattern));

  it.each(places)("escapes the same in a %s whether texts without anything suspect are passed over or not", (place) => {
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
        expect(escapeTexts(writer, syntax.unsafe[place])).toBe(
          escapeTexts({ draft: writer.draft, texts }, thorough[place]),
        );
      }),
      { numRuns: 3000 },
    );
  });
});
