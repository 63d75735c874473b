import { NotionConverter } from "notion-to-md-4";
import { createOlderClient } from "./older-client.js";
import type { Reader } from "./reader.js";

/** The coming line of notion-to-md. It paces itself to three requests per second. */
export const notionToMd4: Reader = {
  title: "notion-to-md 4.0.0-alpha.7",
  async read(target) {
    const converter = new NotionConverter(createOlderClient(target));
    return (await converter.convert(target.pageId)).content;
  },
};

/** The same with its own pacing out of the way, eight requests at a time: what its way of fetching comes to by itself. */
export const notionToMd4Unpaced: Reader = {
  title: "notion-to-md 4.0.0-alpha.7, its pacing lifted",
  async read(target) {
    const converter = new NotionConverter(createOlderClient(target)).configureFetcher({
      maxRequestsPerSecond: 1_000_000,
      batchSize: 8,
    });
    return (await converter.convert(target.pageId)).content;
  },
};
