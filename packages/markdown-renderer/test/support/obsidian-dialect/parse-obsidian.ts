import type { Blockquote, Nodes, Paragraph, PhrasingContent, Root, Text } from "mdast";
import { fromMarkdown } from "mdast-util-from-markdown";
import { frontmatterFromMarkdown } from "mdast-util-frontmatter";
import { gfmFromMarkdown } from "mdast-util-gfm";
import { mathFromMarkdown } from "mdast-util-math";
import { frontmatter } from "micromark-extension-frontmatter";
import { gfm } from "micromark-extension-gfm";
import { math } from "micromark-extension-math";
import { readLine } from "./read-line.js";

/** What is known about a quotation that is a callout. */
interface CalloutData {
  readonly isFolded: boolean;
}

/** The kinds that Obsidian has a look for. */
const kinds: ReadonlySet<string> = new Set(
  "abstract bug danger example failure info note question quote success tip todo warning".split(" "),
);

/**
 * Parses Obsidian's Markdown: GFM, equations and front matter, and what Obsidian adds by its help pages. Callouts are quotations with
 * `data.callout`, the first paragraph being the title; highlights are `<mark>`; links by path are links.
 */
export function parseObsidian(markdown: string): Root {
  // Without the transforms, every text knows where it stands in the source.
  const extensions = gfmFromMarkdown().map(({ transforms: _, ...extension }) => extension);
  const root = fromMarkdown(markdown, {
    extensions: [frontmatter(), gfm(), math()],
    mdastExtensions: [frontmatterFromMarkdown(), ...extensions, mathFromMarkdown()],
  });
  visit(root, markdown);
  return root;
}

function visit(node: Nodes, source: string): void {
  if (node.type === "blockquote") readCallout(node, source);
  if (node.type === "listItem" && typeof node.checked !== "boolean") showOtherTask(node.children[0], source);
  if (node.type === "paragraph" || node.type === "heading" || node.type === "tableCell") {
    node.children = [...readLine(node.children, source)];
  } else if ("children" in node) {
    for (const child of node.children) visit(child, source);
  }
}

function readCallout(node: Blockquote, source: string): void {
  const [first] = node.children;
  const [text] = first?.type === "paragraph" ? first.children : [];
  if (first?.type !== "paragraph" || text?.type !== "text") return;
  const match = /^\[!([^\]]+)\]([+-]?)(?: |$)/.exec(text.value);
  if (match === null || !sourceOf(first, source).startsWith("[!")) return;
  const [mark, kind = "", fold] = match;
  if (!kinds.has(kind)) throw new Error(`There is no callout of the kind ${kind}.`);
  text.value = text.value.slice(mark.length);
  const start = text.position?.start;
  if (start !== undefined && start.offset !== undefined) start.offset += mark.length;
  if (text.value === "") first.children.shift();
  const content = takeContent(first, source);
  if (content !== undefined) node.children.splice(1, 0, content);
  const callout: CalloutData = { isFolded: fold === "-" };
  Object.assign(node, { data: { callout } });
}

/** The title of a callout ends with its line. What follows in the same paragraph is taken out of it. */
function takeContent(title: Paragraph, source: string): Paragraph | undefined {
  const index = title.children.findIndex((child) => child.type === "text" && child.value.includes("\n"));
  const text = title.children[index];
  const { end, start } = text?.position ?? {};
  if (text?.type !== "text" || start?.offset === undefined || end === undefined) return undefined;
  const lineEnd = source.indexOf("\n", start.offset);
  const [prefix = ""] = /^\n[ \t>]*/.exec(source.slice(lineEnd)) ?? [];
  const cut = text.value.indexOf("\n");
  const rest = title.children.splice(index + 1);
  const from = { ...start, offset: lineEnd + prefix.length };
  const next: Text = { type: "text", value: text.value.slice(cut + 1), position: { start: from, end } };
  text.value = text.value.slice(0, cut);
  text.position = { start, end: { ...end, offset: lineEnd } };
  return { type: "paragraph", children: [next, ...rest] };
}

/** Any sign in brackets makes a task. */
function showOtherTask(first: Nodes | undefined, source: string): void {
  if (first?.type !== "paragraph" || !/^\[[^\]]\](?:\s|$)/.test(sourceOf(first, source))) return;
  const mark: PhrasingContent = { type: "html", value: "<!-- task -->" };
  first.children.unshift(mark);
}

function sourceOf({ position }: Paragraph, source: string): string {
  return source.slice(position?.start.offset, position?.end.offset);
}
