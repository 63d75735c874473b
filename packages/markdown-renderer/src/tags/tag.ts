import type { Html, Paragraph, PhrasingContent, RootContent } from "mdast";
import { html, paragraph } from "../nodes/nodes.js";

/** What a tag says besides its name. Those that are undefined are left out. */
export interface Attributes {
  readonly [name: string]: boolean | number | string | undefined;
}

/** At which sides of a tag no blank line stands. */
type Glue = "after" | "before" | "both";

/** An opening tag: `<column ratio="50">`. */
export function openTag(name: string, attributes: Attributes = {}): string {
  return `<${name}${attributesText(attributes)}>`;
}

/** A tag with nothing inside: `<p />`. */
export function voidTag(name: string, attributes: Attributes = {}): string {
  return `<${name}${attributesText(attributes)} />`;
}

/** A closing tag. */
export function closeTag(name: string): string {
  return `</${name}>`;
}

/** Tags around the content of a line. */
export function tagged(name: string, attributes: Attributes, content: readonly PhrasingContent[]): Html | Paragraph {
  const [open, close] = [openTag(name, attributes), closeTag(name)];
  return content.length === 0 ? html(open + close) : paragraph([html(open), ...content, html(close)]);
}

/** A tag on a line of its own. */
export function tagLine(value: string, glue: Glue | undefined): Html {
  const node = html(value);
  return glue === undefined ? node : Object.assign(node, { data: { glue } });
}

/** Whether no blank line stands between two nodes, because one of them is a tag that was glued there. */
export function isGlued(left: RootContent, right: RootContent): boolean {
  return hasGlue(left, "after") || hasGlue(right, "before");
}

function hasGlue(node: RootContent, side: Glue): boolean {
  if (node.type !== "html" || node.data === undefined) return false;
  const glue: unknown = "glue" in node.data ? node.data.glue : undefined;
  return glue === side || glue === "both";
}

function attributesText(attributes: Attributes): string {
  return Object.entries(attributes)
    .map(([name, value]) => (value === undefined ? "" : ` ${name}="${attributeValue(String(value))}"`))
    .join("");
}

/** An ampersand stays as it is where it begins nothing, so that addresses can be read. */
function attributeValue(value: string): string {
  return value
    .replaceAll(/&(?=#?\w+;)/g, "&amp;")
    .replaceAll('"', "&quot;")
    .replaceAll("<", "&lt;")
    .replaceAll(/\s*[\r\n]\s*/g, " ");
}
