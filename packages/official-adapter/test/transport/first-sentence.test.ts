import { describe, expect, it } from "vitest";
import { firstSentence } from "../../src/transport/first-sentence.js";

describe("firstSentence", () => {
  it.each([
    { text: "", first: "" },
    { text: "No end", first: "No end" },
    { text: "One. Two.", first: "One" },
    { text: " Version 2026.03 of a.b is gone! Use another. ", first: "Version 2026.03 of a.b is gone" },
    { text: "Really?!", first: "Really" },
  ])("of $text is $first", ({ text, first }) => {
    expect(firstSentence(text)).toBe(first);
  });
});
