import { type RenderOptions, renderBlocks } from "@pagebridge/markdown-renderer";
import { endnotes } from "@pagebridge/markdown-renderer/comments";
import { describe, expect, it } from "vitest";

describe("options that make no sense", () => {
  it.each<[string, string]>([
    ['{"flavor": "gfm"}', "flavor has to be a value of the entry flavors."],
    ['{"headingOffset": "1"}', "headingOffset has to be a whole number from 0 up."],
    ['{"headingOffset": -1}', "headingOffset has to be a whole number from 0 up."],
    ['{"frontMatter": "yaml"}', "frontMatter has to be one of these: function."],
    ['{"title": "h1"}', "title has to be one of these: heading, none."],
    ['{"properties": true}', "properties has to be one of these: none, table."],
    ['{"colors": "html"}', "colors has to be one of these: drop, function."],
    ['{"underline": false}', "underline has to be one of these: drop, html."],
    ['{"unsupported": "hide"}', "unsupported has to be one of these: comment, omit, placeholder."],
    ['{"comments": "footnotes"}', "comments has to be one of these: object."],
    ['{"databases": "inline"}', "databases has to be one of these: function."],
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
