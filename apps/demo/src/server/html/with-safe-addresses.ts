import type { Element, ElementContent, Root } from "hast";
import { element, text } from "./nodes.js";

const pageLink = /^https:\/\/app\.notion\.com\/p\/([0-9a-f]{32})(?:[?#]|$)/;

/**
 * Sends pictures to this server and to nothing else, and links away without a trace of where they were followed. Links into Notion
 * carry the page's id in `data-page`, so that the demo can open it itself.
 */
export function withSafeAddresses(root: Root): Root {
  return { ...root, children: root.children.map((child) => ("children" in child ? checked(child) : child)) };
}

function checked<Node extends ElementContent>(node: Node): ElementContent {
  if (node.type !== "element") return node;
  const children = node.children.map(checked);
  if (node.tagName === "img") return checkedPicture(node);
  if (node.tagName === "a") return checkedLink(node, children);
  return { ...node, children };
}

function checkedPicture(node: Element): ElementContent {
  const { alt, src } = node.properties;
  if (typeof src === "string" && src.startsWith("/image?")) {
    return { ...node, properties: { ...node.properties, alt: alt ?? "", loading: "lazy", decoding: "async" } };
  }
  return element("span", { className: ["missing-picture"] }, [text(typeof alt === "string" ? alt : "")]);
}

function checkedLink(node: Element, children: ElementContent[]): ElementContent {
  const { href } = node.properties;
  const url = typeof href === "string" && URL.canParse(href) ? new URL(href) : undefined;
  if (!url || !["http:", "https:", "mailto:"].includes(url.protocol)) return element("span", {}, children);
  const [, page] = pageLink.exec(url.href) ?? [];
  return element(
    "a",
    { href: url.href, rel: ["noopener", "noreferrer", "nofollow"], target: "_blank", ...(page && { dataPage: page }) },
    children,
  );
}
