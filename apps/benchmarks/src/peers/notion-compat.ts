import { NotionCompatAPI } from "notion-compat";
import { createOlderClient } from "./older-client.js";
import type { Reader } from "./reader.js";

/** Turns official answers into the internal API's record map. It writes no Markdown, so the texts of its blocks are taken. */
export const notionCompat: Reader = {
  title: "notion-compat 7.10.0",
  async read(target) {
    const { block } = await new NotionCompatAPI(createOlderClient(target)).getPage(target.pageId);
    return Object.values(block)
      .flatMap((entry) => Object.values(propertiesOf(entry.value)))
      .map(textOf)
      .join("\n");
  },
};

/** Its types allow for a second box around the block, which it never makes. */
function propertiesOf(block: object): object {
  const properties = "properties" in block ? block.properties : undefined;
  return typeof properties === "object" && properties !== null ? properties : {};
}

/** `[["Block 1 has "], ["bold words", [["b"]]]]` → `"Block 1 has bold words"` */
function textOf(runs: unknown): string {
  return Array.isArray(runs) ? runs.map((run: unknown) => (Array.isArray(run) ? String(run[0]) : "")).join("") : "";
}
