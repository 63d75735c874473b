import type { Yaml } from "mdast";
import type { Options } from "mdast-util-to-markdown";

/** Writes the YAML at the top of a document between lines of three dashes. */
export function frontMatterToMarkdown(): Options {
  return { handlers: { yaml: (node: Yaml) => (node.value === "" ? "---\n---" : `---\n${node.value}\n---`) } };
}
