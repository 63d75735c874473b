import type { FileReference } from "@pagebridge/core-types";
import { describe, expect, it } from "vitest";
import { decodeFile, decodeIcon } from "../../src/decode/files/decode-file.js";
import { madeId } from "./support/made.js";

const reference: FileReference = { type: "block", blockId: madeId(1) };
const signed = "https://files.example.org/x/quay.png?X-Amz-Expires=3600";

describe("decodeFile", () => {
  it.each<[string, unknown, unknown]>([
    ["nothing", null, undefined],
    [
      "a file that Notion hosts",
      { type: "file", file: { url: signed, expiry_time: "2026-11-22T13:40:00.000Z" } },
      { type: "notion", url: signed, expiresAt: "2026-11-22T13:40:00.000Z", reference },
    ],
    [
      "a named file without a type",
      { name: "quay.png", file: { url: signed } },
      { type: "notion", url: signed, name: "quay.png", reference },
    ],
    [
      "a file elsewhere",
      { type: "external", external: { url: "https://example.org/a.png" } },
      { type: "external", url: "https://example.org/a.png" },
    ],
    [
      "a named file elsewhere without a type",
      { name: "a", external: { url: "https://example.org/a.png" } },
      { type: "external", url: "https://example.org/a.png", name: "a" },
    ],
    ["a file that nobody has chosen", { type: "external", external: { url: "" } }, undefined],
    ["an empty object", {}, undefined],
  ])("reads %s", (_name, wire, value) => {
    const decoded = decodeFile(wire, { reference });
    expect(decoded.value).toEqual(value);
  });

  it.each<[string, unknown, string]>([
    ["a file of a kind invented tomorrow", { type: "cloud", cloud: { id: 1 } }, "value_unavailable"],
    ["a type without its object", { type: "file" }, "value_unavailable"],
    ["a text", "https://example.org", "invalid_value"],
    ["an address that runs script", { type: "external", external: { url: "javascript:alert(1)" } }, "unsafe_url"],
  ])("reports %s", (_name, wire, code) => {
    expect(decodeFile(wire).diagnostics.map((diagnostic) => diagnostic.code)).toEqual([code]);
  });
});

describe("decodeIcon", () => {
  it.each<[string, unknown, unknown]>([
    ["no icon", null, undefined],
    ["an emoji", { type: "emoji", emoji: "⛵" }, { type: "emoji", emoji: "⛵" }],
    ["an emoji without a type", { emoji: "⛵" }, { type: "emoji", emoji: "⛵" }],
    [
      "a picture elsewhere",
      { type: "external", external: { url: "https://example.org/a.png" } },
      { type: "file", file: { type: "external", url: "https://example.org/a.png" } },
    ],
    [
      "a picture that Notion hosts",
      { type: "file", file: { url: signed, expiry_time: "2026-11-22T13:40:00.000Z" } },
      { type: "file", file: { type: "notion", url: signed, expiresAt: "2026-11-22T13:40:00.000Z", reference } },
    ],
    [
      "a custom emoji",
      { type: "custom_emoji", custom_emoji: { id: madeId(5), name: "gull", url: "https://example.org/g.png" } },
      { type: "custom_emoji", customEmoji: { id: madeId(5), name: "gull", url: "https://example.org/g.png" } },
    ],
    [
      "an icon of Notion",
      { type: "icon", icon: { name: "anchor", color: "blue" } },
      { type: "icon", name: "anchor", color: "blue" },
    ],
    [
      "a light gray icon of Notion",
      { type: "icon", icon: { name: "anchor", color: "lightgray" } },
      { type: "icon", name: "anchor", color: "lightgray" },
    ],
  ])("reads %s", (_name, wire, value) => {
    expect(decodeIcon(wire, { reference })).toEqual({ value, diagnostics: [] });
  });

  it.each<[string, unknown, unknown, string]>([
    [
      "a kind invented tomorrow",
      { type: "hologram", hologram: {} },
      { type: "unsupported", sourceType: "hologram" },
      "unsupported_object",
    ],
    [
      "a colour invented tomorrow",
      { type: "icon", icon: { name: "anchor", color: "mauve" } },
      { type: "icon", name: "anchor" },
      "approximated",
    ],
    ["an emoji that is missing", { type: "emoji" }, { type: "unsupported", sourceType: "emoji" }, "unsupported_object"],
    ["a number", 7, { type: "unsupported", sourceType: "unknown" }, "unsupported_object"],
  ])("keeps what it can of %s, and says so", (_name, wire, value, code) => {
    const decoded = decodeIcon(wire);
    expect(decoded.value).toEqual(value);
    expect(decoded.diagnostics.map((diagnostic) => diagnostic.code)).toEqual([code]);
  });
});
