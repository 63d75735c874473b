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
