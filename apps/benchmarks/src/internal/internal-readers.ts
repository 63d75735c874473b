import { blockPlainText, walkBlocks } from "@pagebridge/core-types";
import { createInternalAdapter } from "@pagebridge/internal-adapter";
import { NotionAPI } from "notion-client";
import { textsOfRecords } from "../peers/texts-of-records.js";

/** A program that reads a published page through the internal API. */
export interface InternalReader {
  /** Name and version, as in a table. */
  readonly title: string;
  /** Reads the page and answers with all the text that came of it. */
  readonly read: (baseUrl: string, pageId: string) => Promise<string>;
}

/** Our adapter, with its defaults. */
export const pagebridgeInternal: InternalReader = {
  title: "Pagebridge",
  async read(baseUrl, pageId) {
    const { value } = await createInternalAdapter({ baseUrl }).readPage(pageId);
    return Array.from(walkBlocks(value.children ?? []), ({ block }) => blockPlainText(block)).join("\n");
  },
};

/** The client that our adapter sends its requests with, doing all of it by itself, with its defaults. */
const notionClient: InternalReader = {
  title: "notion-client 8.0.8, getPage",
  async read(baseUrl, pageId) {
    const { block } = await new NotionAPI({ apiBaseUrl: `${baseUrl}/api/v3` }).getPage(pageId);
    return textsOfRecords(block);
  },
};

/** Those who are compared, ours first. */
export const internalReaders: readonly InternalReader[] = [pagebridgeInternal, notionClient];
