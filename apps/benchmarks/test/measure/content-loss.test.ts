import { describe, expect, it } from "vitest";
import { findContentLoss } from "../../src/measure/content-loss.js";
import { paragraph, toggle } from "../support/make-page.js";

describe("findContentLoss", () => {
  const blocks = [paragraph("Alpha 1"), toggle([paragraph("Alpha 11"), paragraph("")], "Größe (m²)")];

  it.each([
    { result: "Alpha 1\n\n- Größe (m²)\n  Alpha 11", lost: 0, repeated: 0, what: "everything is there" },
    { result: "**Alpha** 1 Größe \\(m²\\) Alpha\\ 11", lost: 0, repeated: 0, what: "marks and escapes stand between" },
    {
      result: "[Alpha](https://example.com/x) 1 Größe (m²) Alpha 11",
      lost: 0,
      repeated: 0,
      what: "a link has an address",
    },
    { result: "Alpha 11 Größe m²", lost: 1, repeated: 0, what: "a text is only the beginning of another word" },
    { result: "Alpha 1 Alpha 1 Alpha 11 Größe m²", lost: 0, repeated: 1, what: "a text is there twice" },
    { result: "", lost: 3, repeated: 0, what: "there is nothing" },
  ])("counts $lost lost and $repeated repeated when $what", ({ result, lost, repeated }) => {
    expect(findContentLoss(blocks, result)).toEqual({ expected: 3, lost, repeated });
  });
});
