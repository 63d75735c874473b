import type { Capabilities, Capability, CapabilityName } from "@pagebridge/core-types";
import { describe, expect, it } from "vitest";
import { folderCapabilities } from "../../examples/folder-adapter/folder-capabilities.js";
import { comparableFor, listDifferences } from "../../src/index.js";
import { lighthouseFacts } from "../support/lighthouse.js";

const none = { level: "none", limit: "Not sent." } as const;
const partial = { level: "partial", limit: "Not all is sent." } as const;

function isCapability(name: string): name is CapabilityName {
  return name in folderCapabilities;
}

function having(name: CapabilityName, capability: Capability): Capabilities {
  return { ...folderCapabilities, [name]: capability };
}

describe("comparableFor", () => {
  it.each([
    {
      name: "mediaLayout",
      capability: none,
      value: { type: "image", layout: { width: 3 } },
      kept: { type: "image" },
    },
    {
      name: "mediaLayout",
      capability: none,
      value: { object: "page", layout: { isFullWidth: true } },
      kept: { layout: { isFullWidth: true }, object: "page" },
    },
    {
      name: "editTimes",
      capability: partial,
      value: { lastEditedTime: "2026-03-02T09:30:15.250Z" },
      kept: { lastEditedTime: "2026-03-02T09:30:00.000Z" },
    },
    {
      name: "buttons",
      capability: none,
      value: { type: "button", id: "a", richText: [], children: [] },
      kept: { children: [], id: "a", sourceType: "button", type: "unsupported" },
    },
    {
      name: "forms",
      capability: none,
      value: { object: "view", type: "form" },
      kept: { object: "view", type: "form" },
    },
    {
      name: "commentAnchors",
      capability: none,
      value: [
        { type: "text", text: "a", discussionIds: ["d"] },
        { type: "text", text: "b" },
      ],
      kept: [{ type: "text", text: "ab" }],
    },
    {
      name: "syncedBlocks",
      capability: none,
      value: { type: "synced_block", syncedFrom: "a", children: [{ type: "divider" }] },
      kept: { syncedFrom: "a", type: "synced_block" },
    },
  ] as const)("keeps of $value.type what an adapter with $name $capability.level can say", (row) => {
    expect(comparableFor(having(row.name, row.capability))(row.value)).toEqual(row.kept);
  });

  it.each(Object.keys(folderCapabilities).filter(isCapability))(
    "changes nothing the second time without %s",
    (name) => {
      const comparable = comparableFor(having(name, none));
      const once = comparable([lighthouseFacts.pages, lighthouseFacts.databases]);
      expect(comparable(once)).toEqual(once);
    },
  );

  it("leaves out what is another one at each reading, and compares stable addresses", () => {
    const comparable = comparableFor(folderCapabilities, { stableUrl: (url) => url.replace(/\?.*/, "") });
    expect(
      comparable({ type: "notion", url: "https://a.example/b?signed", expiresAt: "2026-01-01T00:00:00.000Z" }),
    ).toEqual({ type: "notion", url: "https://a.example/b" });
  });
});

describe("listDifferences", () => {
  it.each([
    { title: "nothing for equal values", expected: { a: [1] }, actual: { a: [1] }, lines: [] },
    { title: "a value", expected: { a: [1, 2] }, actual: { a: [1, 3] }, lines: ["/a/1: 2 → 3"] },
    { title: "what is missing", expected: { a: 1 }, actual: {}, lines: ["/a: 1 → nothing"] },
    { title: "what is too much", expected: {}, actual: { a: 1 }, lines: ["/a: nothing → 1"] },
    { title: "a longer list", expected: [], actual: [1], lines: ["/0: nothing → 1"] },
    {
      title: "nothing for an extra that is missing",
      expected: { type: "image", altText: "Lamp" },
      actual: { type: "image" },
      lines: [],
    },
    {
      title: "an extra that is wrong",
      expected: { type: "image", altText: "Lamp" },
      actual: { type: "image", altText: "Limp" },
      lines: ['/altText: "Lamp" → "Limp"'],
    },
  ])("gives $title", ({ expected, actual, lines }) => {
    expect(listDifferences(expected, actual)).toEqual(lines);
  });
});
