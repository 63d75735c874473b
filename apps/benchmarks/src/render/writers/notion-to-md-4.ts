import { MDXRenderer } from "notion-to-md-4/plugins/renderer";
import type { FetcherOutput } from "notion-to-md-4/types";
import { pageId } from "../content/wire.js";
import type { Writer } from "./writer.js";

/** The coming line of notion-to-md: its renderer alone, which takes the blocks with their children in place. */
export const notionToMd4Writer: Writer = {
  title: "notion-to-md 4.0.0-alpha.7",
  prepare(json) {
    const blockTree: FetcherOutput = { properties: {}, blocks: JSON.parse(json), comments: [] };
    return async () => {
      const { debug } = console;
      // It says on the console what it does, several times for each block; that is not counted against it.
      console.debug = () => {};
      try {
        const { content } = await new MDXRenderer().process({ pageId, blockTree, content: "", manifests: {} });
        return content;
      } finally {
        console.debug = debug;
      }
    };
  },
};
