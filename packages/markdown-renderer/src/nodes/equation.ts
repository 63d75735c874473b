import type { InlineCode } from "mdast";

/** An equation in a tree: code, with the class names by which rehype-katex and its like know TeX. */
export interface InlineEquation extends InlineCode {
  readonly data: { readonly hProperties: { readonly className: readonly string[] } };
}

const inlineClassNames: readonly string[] = ["language-math", "math-inline"];

/** Makes the node of an equation inside a line. */
export function inlineEquation(expression: string): InlineEquation {
  return { type: "inlineCode", value: expression, data: { hProperties: { className: [...inlineClassNames] } } };
}

/** Whether a node was made by {@link inlineEquation}. */
export function isInlineEquation(node: InlineCode): boolean {
  const data: unknown = node.data;
  if (typeof data !== "object" || data === null || !("hProperties" in data)) return false;
  const { hProperties } = data;
  if (typeof hProperties !== "object" || hProperties === null || !("className" in hProperties)) return false;
  const { className } = hProperties;
  return Array.isArray(className) && className.includes("math-inline");
}
