import * as api from "@pagebridge/markdown-renderer";
import * as colors from "@pagebridge/markdown-renderer/colors";
import * as comments from "@pagebridge/markdown-renderer/comments";
import * as databases from "@pagebridge/markdown-renderer/databases";
import * as documents from "@pagebridge/markdown-renderer/documents";
import * as flavors from "@pagebridge/markdown-renderer/flavors";
import * as frontMatter from "@pagebridge/markdown-renderer/front-matter";
import { expect, it } from "vitest";

it.each<[string, object, readonly string[]]>([
  ["the package", api, ["renderBlocks", "renderPage", "toMdast"]],
  ["colors", colors, ["colorsWith", "htmlColors"]],
  ["comments", comments, ["endnotes", "footnotes"]],
  ["databases", databases, ["databaseToMdast", "inlineDatabases", "renderDatabase"]],
  ["documents", documents, ["renderDocument"]],
  ["flavors", flavors, ["commonmark", "flavors", "gfm", "mdx", "notion", "obsidian"]],
  ["front-matter", frontMatter, ["yaml", "yamlWith"]],
])("exports exactly this: %s", (_name, entry, names) => {
  expect(Object.keys(entry).sort()).toEqual(names);
});
