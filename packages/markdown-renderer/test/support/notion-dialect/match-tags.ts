import type { Html, Paragraph, PhrasingContent, RootContent } from "mdast";
import type { Complain } from "./read-inlines.js";
import { type NotionTag, readTag } from "./read-tag.js";
import { tagRules } from "./tags.js";

interface PartCommon {
  /** The node that it begins with. */
  readonly node: RootContent;
  readonly firstLine: number;
  readonly lastLine: number;
}

/** Tags on lines of their own, and what stands between them. */
export interface ContainerPart extends PartCommon {
  readonly type: "container";
  readonly tag: NotionTag;
  readonly inside: readonly Part[];
}

/** Tags around text. */
export interface LeafPart extends PartCommon {
  readonly type: "leaf";
  readonly tag: NotionTag;
  readonly text: readonly PhrasingContent[];
}

/** A tag without anything inside. */
export interface VoidPart extends PartCommon {
  readonly type: "void";
  readonly tag: NotionTag;
}

/** Plain Markdown. */
export interface PlainPart extends PartCommon {
  readonly type: "plain";
}

/** A sequence of nodes, with opening and closing tags brought together. */
export type Part = ContainerPart | LeafPart | PlainPart | VoidPart;

/** Brings opening and closing tags together. What does not match is a fault, and read as if it ended where its parent ends. */
export function matchTags(nodes: readonly RootContent[], complain: Complain): readonly Part[] {
  const top: Part[] = [];
  const open: { readonly tag: NotionTag; readonly node: RootContent; readonly inside: Part[] }[] = [];
  const add = (part: Part): void => {
    (open.at(-1)?.inside ?? top).push(part);
  };
  const close = (end: RootContent | undefined): void => {
    const container = open.pop();
    if (container === undefined) return;
    const { inside, node, tag } = container;
    if (end === undefined) complain(node, `<${tag.name}> does not end`);
    else checkBlankLines(node, inside, end, complain);
    const lastLine = end === undefined ? (inside.at(-1)?.lastLine ?? lastLineOf(node)) : lastLineOf(end);
    add({ type: "container", tag, inside, node, firstLine: firstLineOf(node), lastLine });
  };
  for (const node of nodes) {
    const tag = node.type === "html" ? readTag(node.value) : undefined;
    for (const fault of tag?.faults ?? []) complain(node, fault);
    if (tag === undefined) for (const part of paragraphParts(node, complain)) add(part);
    else if (tag.form === "open") open.push({ tag, node, inside: [] });
    else if (tag.form === "void") add({ type: "void", tag, ...lines(node) });
    else if (open.some(({ tag: { name } }) => name === tag.name)) {
      while (open.at(-1)?.tag.name !== tag.name) close(undefined);
      close(node);
    } else complain(node, `</${tag.name}> ends nothing that is open`);
  }
  while (open.length > 0) close(undefined);
  return top;
}

function checkBlankLines(start: RootContent, inside: readonly Part[], end: RootContent, complain: Complain): void {
  const [first, last] = [inside[0], inside.at(-1)];
  const firstLine = first?.firstLine ?? firstLineOf(end);
  if (firstLine !== lastLineOf(start) + 1) complain(start, "a blank line follows an opening tag");
  if (last !== undefined && firstLineOf(end) !== last.lastLine + 1)
    complain(end, "a blank line is before a closing tag");
}

/** A paragraph may be nothing but blocks that are tags around text. */
function paragraphParts(node: RootContent, complain: Complain): readonly Part[] {
  if (node.type !== "paragraph") return [{ type: "plain", ...lines(node) }];
  return leafParts(node, complain) ?? [{ type: "plain", ...lines(node) }];
}

function leafParts(paragraph: Paragraph, complain: Complain): readonly Part[] | undefined {
  const parts: Part[] = [];
  const faults: { readonly node: Html; readonly message: string }[] = [];
  const { children } = paragraph;
  for (let index = 0; index < children.length; index += 1) {
    const node = children[index];
    if (node?.type === "text" && parts.length > 0 && /^\s*$/.test(node.value)) continue;
    const tag = node?.type === "html" ? readTag(node.value) : undefined;
    if (node?.type !== "html" || tag === undefined || tagRules.get(tag.name)?.uses.includes("mark")) return undefined;
    for (const message of tag.faults) faults.push({ node, message });
    if (tag.form === "void" && tag.name === "p") parts.push({ type: "void", tag, ...lines(node) });
    else if (tag.form === "literal" && tag.name === "equation") {
      parts.push({ type: "leaf", tag, text: [{ type: "inlineMath", value: tag.content }], ...lines(node) });
    } else if (tag.form === "open") {
      const end = children.findIndex((other, at) => at > index && closes(other, tag.name));
      const endNode = children[end];
      if (endNode === undefined) return undefined;
      const text = children.slice(index + 1, end);
      parts.push({ type: "leaf", tag, text, node, firstLine: firstLineOf(node), lastLine: lastLineOf(endNode) });
      index = end;
    } else return undefined;
  }
  for (const { message, node } of faults) complain(node, message);
  return parts;
}

function closes(node: PhrasingContent, name: string): boolean {
  const tag = node.type === "html" ? readTag(node.value) : undefined;
  return tag?.form === "close" && tag.name === name;
}

function lines(node: RootContent): PartCommon {
  return { node, firstLine: firstLineOf(node), lastLine: lastLineOf(node) };
}

function firstLineOf(node: RootContent): number {
  return node.position?.start.line ?? 0;
}

function lastLineOf(node: RootContent): number {
  return node.position?.end.line ?? 0;
}
