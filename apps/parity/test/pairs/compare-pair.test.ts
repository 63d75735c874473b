import type { Block, Page, RichText } from "@pagebridge/core-types";
import { describe, expect, it } from "vitest";
import { comparePair } from "../../src/pairs/compare-pair.js";
import { reasonFor } from "../../src/pairs/reasons.js";

const text: RichText = [
  { type: "text", text: "bold", annotations: { bold: true } },
  { type: "text", text: "link", link: { url: "https://example.com" } },
];

function paragraph(id: string, richText: RichText, children: readonly Block[] = []): Block {
  return { type: "paragraph", id, richText, children };
}

function page(children: readonly Block[]): Page {
  return { object: "page", id: "p", properties: [], children };
}

const inner = [paragraph("c", []), paragraph("d", [])];
const official = page([paragraph("a", text, inner), paragraph("b", [])]);

describe("comparing two readings of a page", () => {
  it("counts what both have, and finds no difference in equal ones", () => {
    expect(comparePair(official, official)).toEqual({ compared: 5, comparedChildren: 5, differences: [] });
  });

  it.each<[what: string, internal: Page, differences: readonly (readonly [id: string, where: string])[]]>([
    [
      "type",
      page([{ type: "toggle", id: "a", richText: text, children: inner }, paragraph("b", [])]),
      [
        ["a", "type"],
        ["a", "/type"],
      ],
    ],
    [
      "text",
      page([paragraph("a", [{ type: "text", text: "bold" }], inner), paragraph("b", [])]),
      [
        ["a", "text"],
        ["a", "annotations"],
        ["a", "links"],
        ["a", "/richText/0/annotations"],
        ["a", "/richText/1"],
      ],
    ],
    ["order of children", page([paragraph("a", text, inner.toReversed()), paragraph("b", [])]), [["a", "children"]]],
    ["a lost child", page([paragraph("a", text, inner.slice(1)), paragraph("b", [])]), [["a", "children"]]],
    [
      "an added block",
      page([paragraph("a", text, inner), paragraph("b", []), paragraph("e", [])]),
      [["p", "children"]],
    ],
  ])("finds another %s", (_what, internal, expected) => {
    const { differences } = comparePair(official, internal);
    expect(differences.map(({ id, where }) => [id, where])).toEqual(expected);
    expect(differences.map((difference) => reasonFor(difference, internal))).toEqual(expected.map(() => undefined));
  });

  it("does not compare children that one side did not read", () => {
    const unread = page([{ ...paragraph("a", text), hasUnreadChildren: true }, paragraph("b", [])]);
    expect(comparePair(unread, official)).toEqual({ compared: 3, comparedChildren: 2, differences: [] });
  });

  it("knows that early answers leave out synced blocks, and nothing else", () => {
    const synced: Block = { type: "synced_block", id: "s", children: [] };
    const withSynced = page([synced, ...(official.children ?? [])]);
    const [difference] = comparePair(official, withSynced).differences;
    expect(difference && reasonFor(difference, withSynced)).toBe(
      "The official answers, of early 2022, leave out synced blocks.",
    );
    const withMore = page([synced, paragraph("e", []), ...(official.children ?? [])]);
    const [other] = comparePair(official, withMore).differences;
    expect(other && reasonFor(other, withMore)).toBe(undefined);
  });
});
