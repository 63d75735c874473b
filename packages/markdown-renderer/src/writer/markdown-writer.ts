import type { RootContent } from "mdast";
import type { Flavor } from "../flavors/flavor.js";
import { leafText } from "./leaf-text.js";
import { createFlowWriter } from "./write-flow.js";

/** Writes the nodes of a document as text, one after the other. The one place where Markdown syntax is put down. */
export interface MarkdownWriter {
  /** Takes the next node. It may still be filled until the one after it comes; then it is written, and not needed any more. */
  push(node: RootContent): void;
  /** The whole text; ends with a line break unless it is empty. */
  finish(): string;
}

/** Starts a document in a dialect. */
export function createMarkdownWriter({ syntax }: Flavor): MarkdownWriter {
  const flow = createFlowWriter((leaf) => leafText(leaf, syntax));
  return {
    push: flow.push,
    finish() {
      const lines = flow.finish();
      // With the last line break in it from the start, the text is put down in memory once and not twice.
      lines.push("");
      const text = lines.join("\n");
      return text === "\n" ? "" : text;
    },
  };
}
