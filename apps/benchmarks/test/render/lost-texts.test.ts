import { describe, expect, it } from "vitest";
import { findLostTexts } from "../../src/render/lost-texts.js";
import { paragraph, toggle } from "../support/make-page.js";

describe("findLostTexts", () => {
  const blocks = [paragraph("one * two"), toggle([paragraph("<T> three")], "Group"), paragraph("")];

  it.each([
    { markdown: "one * two\n\nGroup\n\n\\<T> three", lost: 0, what: "every text is shown" },
    {
      markdown: "one  *\ntwo\n\n- **Gro**up\n  1. `<T>` three",
      lost: 0,
      what: "marks, code and lists are around them",
    },
    { markdown: "| Group | one * two |\n| --- | --- |\n| \\<T> three | |", lost: 0, what: "they stand in a table" },
    { markdown: "one * two\n\nGroup\n\n<T> three", lost: 1, what: "a text was taken for a tag" },
    { markdown: "    one * two\n\nGroup\n\n\\<T> three", lost: 1, what: "a text became code" },
    { markdown: "one * two and more", lost: 3, what: "only a longer text is there" },
  ])("counts $lost when $what", ({ lost, markdown }) => {
    expect(findLostTexts(blocks, markdown)).toEqual({ expected: 3, lost });
  });

  it("counts a text once for each time that it is in the content", () => {
    expect(findLostTexts([paragraph("twice"), paragraph("twice")], "twice")).toEqual({ expected: 2, lost: 1 });
  });
});
