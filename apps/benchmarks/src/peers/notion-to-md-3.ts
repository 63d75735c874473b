import type { Client } from "@notionhq/client";
import { NotionToMarkdown } from "notion-to-md-3";
import { createNewerClient } from "./newer-client.js";
import { createOlderClient } from "./older-client.js";
import type { Reader } from "./reader.js";

/** The stable line of notion-to-md, with the client that it is developed with. It does not read the page object. */
export const notionToMd3: Reader = {
  title: "notion-to-md 3.1.9",
  read: (target) => convert(createOlderClient(target), target.pageId),
};

/** The same with the newest client, which it does not ask for, and does not refuse either. */
export const notionToMd3NewerClient: Reader = {
  title: "notion-to-md 3.1.9 with @notionhq/client 5.26.0",
  read: (target) => convert(createNewerClient(target), target.pageId),
};

async function convert(notionClient: Client, pageId: string): Promise<string> {
  const converter = new NotionToMarkdown({ notionClient });
  const pages = converter.toMarkdownString(await converter.pageToMarkdown(pageId));
  return Object.values(pages).join("\n");
}
