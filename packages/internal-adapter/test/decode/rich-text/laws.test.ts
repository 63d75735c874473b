import { mergeInlines, plainText } from "@pagebridge/core-types";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { toPlainText } from "../../../src/decode/rich-text/to-plain-text.js";
import { decorations, isMarker } from "../../../src/knowledge/decorations.js";
import { madeId, madeText, readText, storeOf } from "../../support/made-records.js";

const records = storeOf({
  block: [madeText(5, "Tide tables", { type: "page" })],
  notion_user: [{ id: madeId(6), name: "Mara" }],
});

const payload = fc.oneof(
  fc.constantFrom<unknown>(
    madeId(5),
    madeId(6),
    "teal",
    "/",
    "https://example.org/",
    "x^2",
    { start_date: "2026-11-03" },
    ["team", madeId(7)],
  ),
  fc.jsonValue(),
);
const decoration = fc
  .tuple(fc.oneof(fc.constantFrom(...Object.keys(decorations)), fc.string()), fc.array(payload, { maxLength: 2 }))
  .map(([code, rest]) => [code, ...rest]);
const text = fc.oneof(fc.string(), fc.constantFrom("", "‣", "⁍", "x^2", "‣ "));
const span = fc.tuple(text, fc.array(decoration, { maxLength: 4 }));

describe("every rich text", () => {
  it("is read without an error, whatever JSON it is", () => {
    fc.assert(
      fc.property(fc.oneof(fc.jsonValue(), fc.array(fc.oneof(span, fc.jsonValue()))), (json) => {
        const { value } = readText(json, records);
        expect(JSON.parse(JSON.stringify(value))).toEqual(value);
        expect(toPlainText(json)).toBeTypeOf("string");
      }),
    );
  });

  it("keeps every visible text, in order", () => {
    fc.assert(
      fc.property(fc.array(span), (spans) => {
        const shown = plainText(readText(spans, records).value);
        let from = 0;
        for (const [visible] of spans.filter(([written]) => !isMarker(written))) {
          const found = shown.indexOf(visible, from);
          expect(found).toBeGreaterThanOrEqual(from);
          from = found + visible.length;
        }
      }),
      { numRuns: 500 },
    );
  });

  it("is text for text what was stored when no run stands for anything", () => {
    const marks = fc.array(
      fc.constantFrom(["b"], ["i"], ["h", "red"], ["a", "https://example.org/"], ["m", madeId(9)]),
    );
    fc.assert(
      fc.property(fc.array(fc.tuple(text, marks)), (spans) => {
        expect(plainText(readText(spans).value)).toBe(spans.map(([written]) => written).join(""));
      }),
    );
  });

  it("is merged already, so that merging again changes nothing", () => {
    fc.assert(
      fc.property(fc.array(span), (spans) => {
        const { value } = readText(spans, records);
        expect(mergeInlines(value)).toEqual(value);
      }),
    );
  });

  it("is the same however its runs are cut and their decorations ordered", () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.string(), fc.subarray([["b"], ["i"], ["m", madeId(9)], ["m", madeId(8)]]))),
        (spans) => {
          const cut = spans.flatMap(([written, marks]) =>
            [...written].map((character) => [character, [...marks].reverse()]),
          );
          expect(readText(cut).value).toEqual(readText(spans).value);
        },
      ),
    );
  });
});
