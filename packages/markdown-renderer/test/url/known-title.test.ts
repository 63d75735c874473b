import type { Block } from "@pagebridge/core-types";
import { renderBlocks } from "@pagebridge/markdown-renderer";
import { expect, it } from "vitest";

const pageId = "20209ec4-150f-80f7-9a32-c0ce5b27d3a1";

const mentioned: Block = {
  type: "paragraph",
  id: "00000000-0000-4000-8000-000000000001",
  richText: [{ type: "mention", mention: { type: "page", pageId }, text: "" }],
  children: [],
};

const linked: Block = {
  type: "link_to_page",
  id: "00000000-0000-4000-8000-000000000002",
  target: { type: "page_id", pageId },
};

it.each([
  ["shows the caller's title of a page", "Tide tables", "Tide tables"],
  ["escapes the caller's title", "Tide *tables*", "Tide \\*tables\\*"],
])("%s", (_, title, shown) => {
  const { markdown } = renderBlocks([linked, mentioned], { pageUrl: () => "tides.md", pageTitle: () => title });
  expect(markdown).toEqual(`[${shown}](tides.md)\n\n[${shown}](tides.md)\n`);
});

it("shows an address when nobody knows the title", () => {
  const { markdown } = renderBlocks([linked], { pageUrl: () => "tides.md", pageTitle: () => " " });
  expect(markdown).toEqual("[tides.md](tides.md)\n");
});
