import { describe, expect, it } from "vitest";
import { PagebridgeError } from "../../src/errors/pagebridge-error.js";
import type { NotionReference } from "../../src/reference/notion-reference.js";
import { requireId } from "../../src/reference/require-id.js";

const pageHex = "1f4c7a026b1e80f79a32c0ce5b27d3a1";
const page = "1f4c7a02-6b1e-80f7-9a32-c0ce5b27d3a1";

describe("requireId", () => {
  it.each<[title: string, reference: NotionReference | string]>([
    ["a parsed reference", { id: page, url: `https://www.notion.so/${pageHex}` }],
    ["a reference made by hand", { id: pageHex.toUpperCase() }],
    ["a link", `https://www.notion.so/Tide-tables-${pageHex}`],
    ["an id", pageHex],
  ])("gives the id of %s", (_title, reference) => {
    expect(requireId(reference)).toBe(page);
  });

  it.each<[title: string, reference: NotionReference | string, message: string]>([
    [
      "an address without an id",
      { site: { domain: "harbour.notion.site", slug: "tide-tables" } },
      "The address on harbour.notion.site does not hold the page's id: give the id, or the link that Notion itself copies for the page.",
    ],
    [
      "a link without an id, whose path may be a secret",
      "https://docs.example.com/hooks/XYZZY4417?key=XYZZY4417",
      "The address on docs.example.com does not hold the page's id: give the id, or the link that Notion itself copies for the page.",
    ],
    ["a reference with a wrong id", { id: "tides" }, '"tides" is not a Notion id, which has 32 hexadecimal digits.'],
    ["an empty text", "", "The text is empty: give a page's id or its link."],
  ])("refuses %s", (_title, reference, message) => {
    expect(() => requireId(reference)).toThrow(new PagebridgeError("invalid_reference", message));
  });
});
