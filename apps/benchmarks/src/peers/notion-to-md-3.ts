import { NotionToMarkdown } from "notion-to-md-3";
import { createOlderClient } from "./older-client.js";
import type { Reader } from "./reader.js";

/** The stable line of notion-to-md. It does not read the page object, so it needs one request less than the lower bound. */
export const notionToMd3: Reader = {
  title: "notion-to-md 3.1.9",
  async read(target) {
    const converter = new NotionToMarkdown({ notionClient: createOlderClient(target) });
    const pages = converter.toMarkdownString(await converter.pageToMarkdown(target.pageId));
    return Object.values(pages).join("\n");
  },
};
