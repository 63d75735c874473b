import type { Block, Page } from "@pagebridge/core-types";
import { renderBlocks, renderPage } from "@pagebridge/markdown-renderer";
import { yaml } from "@pagebridge/markdown-renderer/front-matter";
import { expect, it } from "vitest";

const id = "20209ec4-150f-80f7-9a32-c0ce5b27d3a1";
const file = { type: "notion", url: "https://files.example/3f/harbour.png?signature=1", name: "harbour.png" } as const;
const caption = [{ type: "text", text: "The harbour" }] as const;

it.each<Block>([
  { type: "image", id, file, caption },
  { type: "pdf", id, file, caption },
])("writes the name of a $type that is not to be linked", (block) => {
  expect(renderBlocks([block], { fileUrl: () => "" }).markdown).toEqual("harbour.png\n\nThe harbour\n");
});

it("leaves the addresses of files that are not to be linked out of the front matter", () => {
  const page: Page = {
    object: "page",
    id,
    cover: { file },
    properties: [
      { type: "title", id: "title", name: "Name", richText: [] },
      { type: "files", id: "a", name: "Photos", files: [file] },
    ],
  };
  const { markdown } = renderPage(page, { frontMatter: yaml, fileUrl: () => "" });
  expect(markdown).toEqual(`---\ntitle: ""\nnotion_id: "${id}"\nPhotos:\n  - name: harbour.png\n---\n`);
});
