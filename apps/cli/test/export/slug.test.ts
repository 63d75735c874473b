import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { comparisonKey, idDigits, toSlug } from "../../src/export/slug.js";

const anyTitle = fc.oneof(
  fc.string({ unit: "binary", maxLength: 200 }),
  fc.string({ unit: "grapheme", maxLength: 200 }),
);

describe("toSlug", () => {
  it.each([
    ["Route 7: the “Long” way?", "route-7-the-long-way"],
    ["Don't panic", "dont-panic"],
    ["ÉTÉ", "été"],
    ["E\u0301te\u0301", "été"],
    ["İstanbul", "i̇stanbul"],
    ["ロープの結び方 (7)", "ロープの結び方-7"],
    ["❤️ 1️⃣ tea", "1-tea"],
    ["../../etc/passwd", "etc-passwd"],
    ["C:\\Windows\\..", "c-windows"],
    ["a\u0000b\u202ec", "a-bc"],
    ["", "untitled"],
    [" … ", "untitled"],
    ["🚢🚢", "untitled"],
    ["\u0301", "untitled"],
    ["\ud83d", "untitled"],
    ["CON", "con-page"],
    ["Aux.", "aux-page"],
    ["com¹", "com¹-page"],
    ["console", "console"],
    ["a".repeat(300), "a".repeat(60)],
    [`${"a".repeat(59)} bcd`, "a".repeat(59)],
    ["船".repeat(100), "船".repeat(53)],
  ])("makes %j into %j", (title, slug) => {
    expect(toSlug(title)).toEqual(slug);
  });

  it("gives a name that every common file system takes, whatever the title", () => {
    fc.assert(
      fc.property(anyTitle, (title) => {
        const slug = toSlug(title);
        expect(slug).toMatch(/^[\p{L}\p{N}][\p{L}\p{N}\p{M}-]*$/u);
        expect(slug).toEqual(slug.normalize("NFC"));
        expect(slug.endsWith("-")).toEqual(false);
        expect(Buffer.byteLength(slug)).toBeLessThanOrEqual(165);
        expect(slug).not.toMatch(/^(?:aux|con|nul|prn|com\d|lpt\d)$/);
      }),
    );
  });

  it("leaves its own results as they are", () => {
    fc.assert(
      fc.property(anyTitle, (title) => {
        expect(toSlug(toSlug(title))).toEqual(toSlug(title));
      }),
    );
  });
});

describe("comparisonKey", () => {
  it.each([
    ["Straße", "STRASSE"],
    ["été", "E\u0301TE\u0301"],
    ["ﬁn", "FIN"],
  ])("is the same for %s and %s", (left, right) => {
    expect(comparisonKey(left)).toEqual(comparisonKey(right));
  });
});

describe("idDigits", () => {
  it("takes the dashes out of an id, and hashes what is none", () => {
    expect(idDigits("20209ec4-150f-80f7-9a32-c0ce5b27d3a1")).toEqual("20209ec4150f80f79a32c0ce5b27d3a1");
    expect(idDigits("../up")).toMatch(/^[0-9a-f]{32}$/);
  });
});
