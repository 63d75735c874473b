import { NotionCompatAPI } from "notion-compat";
import { createOlderClient } from "./older-client.js";
import type { Reader } from "./reader.js";
import { textsOfRecords } from "./texts-of-records.js";

/** Turns official answers into the internal API's record map. It writes no Markdown, so the texts of its blocks are taken. */
export const notionCompat: Reader = {
  title: "notion-compat 7.10.0",
  async read(target) {
    const { block } = await new NotionCompatAPI(createOlderClient(target)).getPage(target.pageId);
    return textsOfRecords(block);
  },
};
