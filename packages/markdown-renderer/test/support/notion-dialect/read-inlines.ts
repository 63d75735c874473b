import type { Nodes, PhrasingContent } from "mdast";
import { type NotionTag, readTag } from "./read-tag.js";
import { isCitation, isEmoji } from "./to-markdown-tree.js";
import type { NotionInline, NotionMark } from "./tree.js";

/** What a text is found to say beside the rules. */
export type Complain = (node: Nodes | undefined, message: string) => void;

/** Where a text stands. */
export interface InlinePlace {
  /** In a cell a line break is a tag; elsewhere it is a backslash at the end of the line. */
  readonly isCell: false | "pipes" | "tags";
  /** The whole text. */
  readonly source: string;
  readonly complain: Complain;
}

type Look = Pick<NotionInline, "color" | "discussionUrls" | "marks" | "url">;

const plain: Look = { marks: [] };

const markTags: { readonly [name: string]: NotionMark } = {
  b: "bold",
  i: "italic",
  s: "strikethrough",
  u: "underline",
};

/** What stands inside a line, with neighbours that look alike as one. */
export function readInlines(nodes: readonly PhrasingContent[], place: InlinePlace): readonly NotionInline[] {
  const inlines: NotionInline[] = [];
  addAll(nodes, plain, place, inlines);
  return inlines;
}

function addAll(nodes: readonly PhrasingContent[], look: Look, place: InlinePlace, inlines: NotionInline[]): void {
  const open: { readonly name: string; readonly look: Look; readonly node: PhrasingContent }[] = [];
  const current = (): Look => open.at(-1)?.look ?? look;
  for (const node of nodes) {
    if (node.type !== "html") {
      addNode(node, current(), place, inlines);
      continue;
    }
    // In a table of pipes, these are escaped wherever they stand.
    const value = place.isCell === "pipes" ? node.value.replaceAll("\\|", "|") : node.value;
    const tag = value.startsWith("<") ? readTag(value) : undefined;
    for (const fault of tag?.faults ?? []) place.complain(node, fault);
    if (tag?.form === "open" && isMark(tag)) {
      open.push({ name: tag.name, look: lookInside(tag, current()), node });
    } else if (tag?.form === "close" && isMark(tag)) {
      if (open.at(-1)?.name === tag.name) open.pop();
      else place.complain(node, `</${tag.name}> ends nothing that is open`);
    } else
      addHtml(value, tag, current(), { ...place, complain: (_, message) => place.complain(node, message) }, inlines);
  }
  for (const { name, node } of open) place.complain(node, `<${name}> does not end`);
}

function isMark({ name }: NotionTag): boolean {
  return name in markTags || name === "span";
}

function lookInside({ attributes, name }: NotionTag, outer: Look): Look {
  const mark = markTags[name];
  if (mark !== undefined) return withMark(outer, mark);
  const { color = outer.color, "discussion-urls": discussionUrls = outer.discussionUrls } = attributes;
  return { ...outer, ...(color !== undefined && { color }), ...(discussionUrls !== undefined && { discussionUrls }) };
}

function withMark(look: Look, mark: NotionMark): Look {
  return { ...look, marks: [...new Set([...look.marks, mark])].sort() };
}

function addHtml(
  value: string,
  tag: NotionTag | undefined,
  look: Look,
  { complain, isCell }: InlinePlace,
  inlines: NotionInline[],
): void {
  if (isEmoji(value)) add(inlines, { kind: "emoji", value: value.slice(1, -1), ...look });
  else if (isCitation(value)) add(inlines, { kind: "citation", value: value.slice(2, -1), ...look });
  else if (tag === undefined) {
    complain(undefined, `${value} is no tag of the dialect and not escaped`);
    add(inlines, { kind: "text", value, ...look });
  } else if (tag.name === "br") {
    if (!isCell) complain(undefined, "a line break outside a cell is a tag");
    add(inlines, { kind: "break", value: "", ...look });
  } else if (tag.name === "date" && tag.form === "void") {
    add(inlines, { kind: "date", value: "", ...look, attributes: tag.attributes });
  } else if (tag.name === "mention" && (tag.form === "literal" || tag.form === "void")) {
    add(inlines, { kind: "mention", value: tag.content, ...look, attributes: tag.attributes });
  } else complain(undefined, `${value} cannot stand inside a line`);
}

function addNode(
  node: Exclude<PhrasingContent, { type: "html" }>,
  look: Look,
  place: InlinePlace,
  inlines: NotionInline[],
): void {
  switch (node.type) {
    case "text":
      if (node.value.includes("\n")) place.complain(node, "a line ends without a backslash");
      add(inlines, { kind: "text", value: node.value, ...look });
      break;
    case "inlineCode":
      add(inlines, { kind: "code", value: node.value, ...look });
      break;
    case "inlineMath":
      add(inlines, { kind: "equation", value: node.value, ...look });
      break;
    case "break":
      if (place.isCell) place.complain(node, "a line break in a cell is not a tag");
      else if (place.source[node.position?.start.offset ?? 0] !== "\\") place.complain(node, "a line ends with spaces");
      add(inlines, { kind: "break", value: "", ...look });
      break;
    case "strong":
      addAll(node.children, withMark(look, "bold"), place, inlines);
      break;
    case "emphasis":
      addAll(node.children, withMark(look, "italic"), place, inlines);
      break;
    case "delete":
      addAll(node.children, withMark(look, "strikethrough"), place, inlines);
      break;
    case "link":
      if (typeof node.title === "string") place.complain(node, "a link has a title");
      addAll(node.children, { ...look, url: node.url }, place, inlines);
      break;
    case "image":
      place.complain(node, "an image is not a block of its own");
      add(inlines, { kind: "image", value: node.alt ?? "", ...look, url: node.url });
      break;
    default:
      place.complain(node, `the dialect has no ${node.type}`);
  }
}

/** Adds a run, or makes the last one longer. */
function add(inlines: NotionInline[], inline: NotionInline): void {
  const last = inlines.at(-1);
  const isMore = last !== undefined && ["code", "text"].includes(inline.kind) && lookKey(last) === lookKey(inline);
  if (isMore) inlines[inlines.length - 1] = { ...last, value: last.value + inline.value };
  else inlines.push(inline);
}

function lookKey({ color, discussionUrls, kind, marks, url }: NotionInline): string {
  return JSON.stringify([kind, marks, color, discussionUrls, url]);
}
