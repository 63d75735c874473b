import { type RenderOptions, renderBlocks } from "@pagebridge/markdown-renderer";
import { endnotes } from "@pagebridge/markdown-renderer/comments";
import { describe, expect, it } from "vitest";

describe("options that make no sense", () => {
  it.each<[string, string]>([
    ['{"flavor": "gfm"}', "flavor has to be a value of the entry flavors."],
    ['{"headingOffset": "1"}', "headingOffset has to be a whole number from 0 up."],
    ['{"headingOffset": -1}', "headingOffset has to be a whole number from 0 up."],
  ])("%s are refused", (options, message) => {
    expect(() => renderBlocks([], JSON.parse(options))).toThrow(new TypeError(message));
  });

  it.each<RenderOptions>([
    {},
    { underline: "html", unsupported: "placeholder", comments: endnotes, title: "heading", properties: "table" },
    { underline: "drop", unsupported: "omit", title: "none", properties: "none", colors: "drop" },
  ])("%j make sense", (options) => {
    expect(renderBlocks([], options)).toEqual({ markdown: "", diagnostics: [] });
  });
});
