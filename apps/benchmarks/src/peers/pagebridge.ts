import { blockPlainText, walkBlocks } from "@pagebridge/core-types";
import { renderPage } from "@pagebridge/markdown-renderer";
import { createOfficialAdapter } from "@pagebridge/official-adapter";
import type { Reader } from "./reader.js";

/** The official adapter and the renderer, with their defaults. */
export const pagebridge: Reader = {
  title: "Pagebridge",
  async read({ baseUrl, token, pageId }) {
    const adapter = createOfficialAdapter({ auth: token, baseUrl });
    const { value } = await adapter.readPage(pageId);
    return renderPage(value).markdown;
  },
};

/** The adapter alone, up to the page in hand. */
export const pagebridgeReading: Reader = {
  title: "Pagebridge, reading alone",
  async read({ baseUrl, token, pageId }) {
    const { value } = await createOfficialAdapter({ auth: token, baseUrl }).readPage(pageId);
    return Array.from(walkBlocks(value.children ?? []), ({ block }) => blockPlainText(block)).join("\n");
  },
};
