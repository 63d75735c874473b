import type { Client } from "@notionhq/client";
import { NotionToMarkdown } from "notion-to-md-3";
import { createOlderClient } from "../../peers/older-client.js";
import { pageId, type WireBlock } from "../content/wire.js";
import type { Writer } from "./writer.js";

/** The stable line of notion-to-md. It asks for the children of every block while it writes; a client that has them all answers at once. */
export const notionToMd3Writer: Writer = {
  title: "notion-to-md 3.1.9",
  prepare(json) {
    const blocks: readonly WireBlock[] = JSON.parse(json);
    const notionClient = createClientWith(blocks);
    return async () => {
      const converter = new NotionToMarkdown({ notionClient });
      const pages = converter.toMarkdownString(await converter.pageToMarkdown(pageId));
      return Object.values(pages).join("\n");
    };
  },
};

function createClientWith(blocks: readonly WireBlock[]): Client {
  const lists = new Map<string, readonly WireBlock[]>([[pageId, blocks]]);
  const remember = ({ children = [], id }: WireBlock): void => {
    lists.set(id, children);
    children.forEach(remember);
  };
  blocks.forEach(remember);
  const client = createOlderClient({ baseUrl: "http://127.0.0.1:9", token: "none", pageId });
  Object.assign(client.blocks.children, {
    list: async ({ block_id: id }: { readonly block_id: string }) => ({
      results: lists.get(id) ?? [],
      next_cursor: null,
      has_more: false,
    }),
  });
  return client;
}
