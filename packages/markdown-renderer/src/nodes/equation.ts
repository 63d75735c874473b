import type { Code, InlineCode } from "mdast";

/** An equation in a tree: code, with the class names by which rehype-katex and its like know TeX. */
type Equation<Node> = Node & { readonly data: { readonly hProperties: { readonly className: string[] } } };

/** Makes the node of an equation inside a line. */
export function inlineEquation(expression: string): Equation<InlineCode> {
  return { type: "inlineCode", value: expression, data: dataOf("math-inline") };
}

/** Makes the node of an equation that stands alone between dollar signs. Without the data, it is written as code. */
export function displayEquation(expression: string): Equation<Code> {
  return { type: "code", lang: "math", value: expression, data: dataOf("math-display") };
}

/** Whether a node was made by {@link inlineEquation} or {@link displayEquation}. */
export function isEquation({ data }: Code | InlineCode): boolean {
  const { hProperties }: { readonly hProperties?: { readonly className?: unknown } | undefined } = data ?? {};
  const className = hProperties?.className;
  return Array.isArray(className) && className.includes("language-math");
}

function dataOf(name: string): Equation<unknown>["data"] {
  return { hProperties: { className: ["language-math", name] } };
}
