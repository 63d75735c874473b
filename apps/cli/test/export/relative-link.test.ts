import { describe, expect, it } from "vitest";
import { relativeLink } from "../../src/export/relative-link.js";

describe("relativeLink", () => {
  it.each([
    ["a.md", "b.md", "b.md"],
    ["a.md", "a/b.md", "a/b.md"],
    ["a/b.md", "a.md", "../a.md"],
    ["a/b/c.md", "a/d/e.md", "../d/e.md"],
    ["a/b.md", "assets/c.png", "../assets/c.png"],
    ["a.md", "a.md", "a.md"],
  ])("leads from %s to %s by %s", (from, to, link) => {
    expect(relativeLink(from, to)).toEqual(link);
  });
});
