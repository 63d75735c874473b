import type { Nodes } from "mdast";
import type {} from "mdast-util-math";
import type {} from "mdast-util-mdx";

/** An element of JSX in a parsed document. */
export interface JsxElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly Nodes[];
}

/** Reads a node as an element. Undefined when it is something else. */
export function jsxElement(node: Nodes): JsxElement | undefined {
  if (node.type !== "mdxJsxFlowElement" && node.type !== "mdxJsxTextElement") return undefined;
  const attributes = node.attributes.map((attribute) => {
    if (attribute.type === "mdxJsxExpressionAttribute") return ["...", attribute.value];
    const { name, value } = attribute;
    return [name, typeof value === "object" ? (value?.value ?? "true") : (value ?? "true")];
  });
  return { name: node.name ?? "", attributes: Object.fromEntries(attributes), children: node.children };
}
