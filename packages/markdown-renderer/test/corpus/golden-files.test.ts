import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { RootContent } from "mdast";
import { describe, expect, it } from "vitest";
import type { Part } from "../support/law/content.js";
import { commonmarkLaw } from "../support/law/flavors/commonmark.js";
import { gfmLaw } from "../support/law/flavors/gfm.js";
import { mdxLaw } from "../support/law/flavors/mdx.js";
import { obsidianLaw } from "../support/law/flavors/obsidian.js";
import { foundParts } from "../support/law/found-blocks.js";
import { parseNotionMarkdown } from "../support/notion-dialect/parse-notion-markdown.js";

const folder = fileURLToPath(new URL("../../../../apps/golden/files/", import.meta.url));

/** The Markdown of a whole workspace, as it is checked in. */
function goldenFiles(flavor: string): readonly (readonly [path: string, markdown: string])[] {
  return readdirSync(`${folder}${flavor}`, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.mdx?$/.test(entry.name))
    .map(({ name, parentPath }) => `${parentPath}/${name}`)
    .map((path) => [path.slice(folder.length), readFileSync(path, "utf8")] as const);
}

/** Kinds of parts that are nothing we meant to write. */
function strangeKinds(parts: readonly Part[]): readonly string[] {
  return parts.flatMap(({ characters = [], content = [], kind, says }) => [
    ...(/^unexpected|^html$|not closed$/.test(kind) ? [`${kind} ${JSON.stringify(says ?? {})}`] : []),
    ...characters.flatMap(({ look }) => (/(?:^|\+)html/.test(look) ? [`${look} in a line`] : [])),
    ...strangeKinds(content),
  ]);
}

describe.each([commonmarkLaw, gfmLaw, mdxLaw, obsidianLaw])("a whole workspace in $name", ({ name, parse }) => {
  it.each(goldenFiles(name))("is what its parser takes it for: %s", (_path, markdown) => {
    const content = parse(markdown).children.flatMap((child): RootContent[] => {
      if (child.type === "footnoteDefinition") return child.children;
      return child.type === "yaml" ? [] : [child];
    });
    expect(strangeKinds(foundParts({ type: "root", children: content }))).toEqual([]);
  });
});

describe("a whole workspace in notion", () => {
  it.each(goldenFiles("notion"))("is what its parser takes it for: %s", (_path, markdown) => {
    expect(parseNotionMarkdown(markdown).faults).toEqual([]);
  });
});
