import { readFileSync } from "node:fs";
import { fromMarkdown } from "mdast-util-from-markdown";
import { gfmFromMarkdown } from "mdast-util-gfm";
import { gfm } from "micromark-extension-gfm";
import { describe, expect, it } from "vitest";
import { everyBlock, everyMention, everyView } from "../support/every-kind.js";
import { flavorNames } from "../support/flavor-options.js";
import { everyProperty } from "../support/make-page.js";

const readme = readFileSync(new URL("../../README.md", import.meta.url), "utf8");

/** A table of the README by the title of its first column, each kind with the cells of its row. */
function tableBelow(heading: string): ReadonlyMap<string, number> {
  const nodes = fromMarkdown(readme, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] }).children;
  const start = nodes.findIndex(({ position, type }) => type === "heading" && textAt(position).endsWith(` ${heading}`));
  const table = nodes.slice(start).find(({ type }) => type === "table");
  const kinds = new Map<string, number>();
  for (const row of table?.type === "table" ? table.children : []) {
    const [first, ...others] = row.children;
    const filled = others.filter(({ position }) => textAt(position).replaceAll("|", "").trim() !== "").length;
    for (const [, kind = ""] of textAt(first?.position).matchAll(/`(\w+)`/g)) kinds.set(kind, filled);
  }
  return kinds;
}

function textAt(
  position:
    | {
        readonly start: { readonly offset?: number | undefined };
        readonly end: { readonly offset?: number | undefined };
      }
    | undefined,
): string {
  return readme.slice(position?.start.offset, position?.end.offset);
}

describe("the README", () => {
  it.each([
    ["Blocks", Object.keys(everyBlock), flavorNames.length],
    ["Inside a line", [...Object.keys(everyMention), "equation"], flavorNames.length],
    ["Databases", Object.keys(everyView), 1],
    ["Properties and front matter", [...everyProperty.map(({ type }) => type), "button", "unsupported"], 3],
  ])("has a rule for every kind in every flavour: %s", (heading, kinds, columns) => {
    const rules = tableBelow(heading);
    expect(kinds.filter((kind) => rules.get(kind) !== columns)).toEqual([]);
  });
});
