import { type RenderOptions, renderPage } from "@pagebridge/markdown-renderer";
import { yamlWith } from "@pagebridge/markdown-renderer/front-matter";
import { expect, it } from "vitest";
import { makePage } from "../support/make-page.js";

const page = makePage("Log", [
  { type: "number", id: "n", name: "Count", number: 2 },
  { type: "checkbox", id: "c", name: "2026", checked: true },
]);

it.each<[string, RenderOptions["frontMatter"], string]>([
  [
    "the fields that were chosen",
    yamlWith(({ Count, title }) => ({ title, amount: Count, tags: ["a", "no"] })),
    '---\ntitle: Log\namount: 2\ntags:\n  - a\n  - "no"\n---\n',
  ],
  [
    "fields without those that are taken out",
    yamlWith(({ notion_id: _, ...fields }) => fields),
    '---\n"2026": true\ntitle: Log\nCount: 2\n---\n',
  ],
  [
    "what is chosen by the page, and nothing for what is undefined",
    yamlWith((_, { id }) => ({ id, title: undefined })),
    `---\nid: "${page.id}"\n---\n`,
  ],
  [
    "nothing where no field was chosen, and the page as without front matter",
    yamlWith(() => ({ title: undefined })),
    "# Log\n\n| Property | Value |\n| --- | --- |\n| Count | 2 |\n| 2026 | Yes |\n",
  ],
  ["the text of a function of one's own", ({ id }) => `id: ${id}`, `---\nid: ${page.id}\n---\n`],
])("writes %s", (_name, frontMatter, expected) => {
  expect(renderPage(page, { ...(frontMatter && { frontMatter }) }).markdown).toBe(expected);
});

it("takes reports of a function of one's own", () => {
  const { diagnostics } = renderPage(page, {
    frontMatter: (_, { report }) => {
      report({ code: "approximated", severity: "info", message: "No icon." });
      return "a: b";
    },
  });
  expect(diagnostics).toEqual([{ code: "approximated", severity: "info", message: "No icon.", id: page.id }]);
});
