import type { Block } from "@pagebridge/core-types";
import { describe, expect, it } from "vitest";
import { readBound } from "../../src/cases/read-bound.js";
import { pageOf, paragraph, toggle } from "../support/make-page.js";

const paragraphs = (count: number): readonly Block[] => Array.from({ length: count }, () => paragraph("text"));

describe("readBound", () => {
  it.each([
    { page: "an empty page", blocks: [], requests: 2, inTurn: 1 },
    { page: "one block", blocks: paragraphs(1), requests: 2, inTurn: 1 },
    { page: "a full list", blocks: paragraphs(100), requests: 2, inTurn: 1 },
    { page: "one block more than a list holds", blocks: paragraphs(101), requests: 3, inTurn: 2 },
    { page: "a toggle with a block", blocks: [toggle(paragraphs(1))], requests: 3, inTurn: 2 },
    {
      page: "two toggles side by side",
      blocks: [toggle(paragraphs(1)), toggle(paragraphs(1))],
      requests: 4,
      inTurn: 2,
    },
    { page: "a toggle in a toggle", blocks: [toggle([toggle(paragraphs(1))])], requests: 4, inTurn: 3 },
    { page: "a toggle with two lists", blocks: [toggle(paragraphs(150))], requests: 4, inTurn: 3 },
    {
      page: "a toggle on the second list",
      blocks: [...paragraphs(100), toggle(paragraphs(1))],
      requests: 4,
      inTurn: 3,
    },
  ])("is $requests requests, $inTurn in turn, for $page", ({ blocks, requests, inTurn }) => {
    expect(readBound(pageOf(blocks))).toEqual({ requests, inTurn });
  });
});
