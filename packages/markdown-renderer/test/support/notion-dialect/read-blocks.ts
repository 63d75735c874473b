import type { Image, List, ListItem, PhrasingContent, RootContent } from "mdast";
import {
  type ContainerPart,
  type LeafPart,
  matchTags,
  type Part,
  type PlainPart,
  type VoidPart,
} from "./match-tags.js";
import { type Complain, type InlinePlace, readInlines } from "./read-inlines.js";
import type { NotionTag } from "./read-tag.js";
import { tagRules } from "./tags.js";
import type { NotionAttributes, NotionBlock, NotionInline, NotionKind } from "./tree.js";

/** What reading blocks needs to know besides the nodes. */
interface BlockReading {
  /** The whole text. */
  readonly source: string;
  readonly captions: ReadonlyMap<Image, readonly PhrasingContent[]>;
  readonly complain: Complain;
}

/** What is right around blocks: the name of a tag, or a list's item. */
type Around = { readonly tag: string } | { readonly item: true } | undefined;

/** The blocks that a sequence of nodes stands for. */
export function readBlocks(nodes: readonly RootContent[], reading: BlockReading): readonly NotionBlock[] {
  return readParts(matchTags(nodes, reading.complain), reading, undefined);
}

function readParts(parts: readonly Part[], reading: BlockReading, around: Around): readonly NotionBlock[] {
  parts.forEach((part, index) => {
    const before = parts[index - 1];
    checkPlace(part, around, reading);
    if (before !== undefined && part.firstLine - before.lastLine < 2 && !mayTouch(before, part, around))
      reading.complain(part.node, "no blank line parts this block from the one before it");
  });
  return parts.flatMap((part) => readPart(part, reading));
}

/** Inside an item of a list, a list may follow its line at once; and the parts of columns, lists and so on may touch. */
function mayTouch(before: Part, part: Part, around: Around): boolean {
  if (around === undefined) return false;
  if ("item" in around) return part.type === "plain" && part.node.type === "list";
  return [before, part].every((one) => partOf(one)?.includes(around.tag));
}

function partOf(part: Part): readonly string[] | undefined {
  if (part.type === "plain") return undefined;
  const { name } = part.tag;
  return tagRules.get(name)?.partOf;
}

function checkPlace(part: Part, around: Around, { complain }: BlockReading): void {
  const tag = around !== undefined && "tag" in around ? around.tag : undefined;
  const parents = partOf(part);
  if (parents !== undefined && !(tag !== undefined && parents.includes(tag)))
    complain(part.node, `this is a part of <${parents.join("> or <")}> and stands elsewhere`);
  const parts = tag === undefined ? undefined : tagRules.get(tag)?.parts;
  if (parts !== undefined && !(part.type !== "plain" && parts.includes(part.tag.name)))
    complain(part.node, `only <${parts.join("> and <")}> can stand right inside <${tag}>`);
}

function readPart(part: Part, reading: BlockReading): readonly NotionBlock[] {
  switch (part.type) {
    case "container":
      return readContainer(part, reading);
    case "leaf":
      return readLeaf(part, reading);
    case "void":
      return readVoid(part, reading);
    default:
      return readPlain(part, reading);
  }
}

function readContainer({ inside, tag, node }: ContainerPart, reading: BlockReading): readonly NotionBlock[] {
  const around = { tag: tag.name };
  const rule = tagRules.get(tag.name);
  if (rule?.hasText === false) {
    const children = readParts(inside, reading, around);
    if (tag.name === "ul" || tag.name === "ol") return children.map((item) => listItem(item, tag));
    return tag.name === "colgroup" ? children : [taggedBlock(tag, [], children)];
  }
  const own = ownText(inside[0], reading);
  if (own === undefined) reading.complain(node, `<${tag.name}> has no text of its own`);
  const [first, second] = inside;
  if (own !== undefined && first !== undefined && second !== undefined && second.firstLine - first.lastLine < 2)
    reading.complain(second.node, `no blank line parts the text of <${tag.name}> from its children`);
  return [taggedBlock(tag, own ?? [], readParts(own === undefined ? inside : inside.slice(1), reading, around))];
}

/** The text of a block of which this is the first part. Undefined where it has none. */
function ownText(part: Part | undefined, reading: BlockReading): readonly NotionInline[] | undefined {
  if (part?.type === "void" && part.tag.name === "p") return [];
  if (part?.type !== "plain" || part.node.type !== "paragraph" || imageIn(part.node.children) !== undefined)
    return undefined;
  return inlinesOf(part.node.children, reading);
}

function readLeaf({ tag, text, node }: LeafPart, reading: BlockReading): readonly NotionBlock[] {
  const rule = tagRules.get(tag.name);
  if (!rule?.uses.some((use) => use === "leaf" || use === "literal"))
    reading.complain(node, `<${tag.name}> does not stand on a line of its own`);
  const isCell = (tag.name === "td" || tag.name === "th") && "tags";
  return [taggedBlock(tag, inlinesOf(text, reading, isCell), [])];
}

function readVoid({ tag, node }: VoidPart, reading: BlockReading): readonly NotionBlock[] {
  if (tagRules.get(tag.name)?.kind === undefined) reading.complain(node, `<${tag.name} /> is no block`);
  return [taggedBlock(tag, [], [])];
}

/** What a tag stands for. What it says with the default value is left out. */
function taggedBlock(tag: NotionTag, text: readonly NotionInline[], children: readonly NotionBlock[]): NotionBlock {
  const { fixed, kind = "unknown" } = tagRules.get(tag.name) ?? {};
  const attributes = { ...tag.attributes, ...fixed };
  if (kind === "table") return block(kind, withoutFalse(attributes), text, children);
  const { heading, ...others } = attributes;
  if (tag.name !== "toggle" || heading === undefined) return block(kind, attributes, text, children);
  return block("heading", { ...others, level: heading.slice(1), toggle: "true" }, text, children);
}

function withoutFalse(attributes: NotionAttributes): NotionAttributes {
  return Object.fromEntries(Object.entries(attributes).filter(([, value]) => value !== "false"));
}

function listItem({ attributes, children, text }: NotionBlock, { attributes: { type }, name }: NotionTag): NotionBlock {
  const format = type === undefined || type === "1" ? {} : { type };
  return block(name === "ul" ? "bulletedItem" : "numberedItem", { ...attributes, ...format }, text, children);
}

function readPlain({ node }: PlainPart, reading: BlockReading): readonly NotionBlock[] {
  switch (node.type) {
    case "paragraph": {
      const image = imageIn(node.children);
      if (image === undefined) return [block("paragraph", {}, inlinesOf(node.children, reading))];
      if (typeof image.title === "string") reading.complain(node, "an image has a title");
      return [block("image", { source: image.url }, inlinesOf(reading.captions.get(image) ?? [], reading))];
    }
    case "heading":
      if (node.depth > 4) reading.complain(node, "there are four levels of headings");
      return [block("heading", { level: String(node.depth) }, inlinesOf(node.children, reading))];
    case "list":
      return readList(node, reading);
    case "blockquote": {
      const parts = matchTags(node.children, reading.complain);
      const own = ownText(parts[0], reading);
      if (own === undefined || parts.length > 1) reading.complain(node, "a quotation with children is not a tag");
      return [block("quote", {}, own ?? [], readParts(own === undefined ? parts : parts.slice(1), reading, undefined))];
    }
    case "code":
      return [
        block("code", { language: [node.lang ?? "", node.meta ?? ""].join(" ").trim() }, literal("text", node.value)),
      ];
    case "math":
      if (typeof node.meta === "string") reading.complain(node, "an equation begins beside its dollar signs");
      return [block("equation", {}, literal("equation", node.value))];
    case "thematicBreak":
      return [block("divider")];
    case "table":
      if (node.align?.some((align) => align !== null)) reading.complain(node, "columns of a table are aligned");
      return [
        block(
          "table",
          { "header-row": "true" },
          [],
          node.children.map(({ children: cells }) =>
            block(
              "tableRow",
              {},
              [],
              cells.map(({ children }) => block("tableCell", {}, inlinesOf(children, reading, "pipes"))),
            ),
          ),
        ),
      ];
    default:
      reading.complain(node, `the dialect has no ${node.type}`);
      return [];
  }
}

function readList({ children, ordered, start }: List, reading: BlockReading): readonly NotionBlock[] {
  const number = ordered && start !== 1 ? { start: String(start) } : {};
  return children.map((item, index) => readItem(item, ordered === true, index === 0 ? number : {}, reading));
}

function readItem(
  { checked, children }: ListItem,
  isNumbered: boolean,
  number: NotionAttributes,
  reading: BlockReading,
): NotionBlock {
  const parts = matchTags(children, reading.complain);
  const own = ownText(parts[0], reading);
  const [first, second] = parts;
  if (
    own !== undefined &&
    first &&
    second &&
    second.firstLine - first.lastLine < 2 &&
    !mayTouch(first, second, { item: true })
  )
    reading.complain(second.node, "no blank line parts an item's text from its children");
  const blocks = readParts(own === undefined ? parts : parts.slice(1), reading, { item: true });
  if (typeof checked === "boolean") return block("toDo", { checked: String(checked) }, own ?? [], blocks);
  return block(isNumbered ? "numberedItem" : "bulletedItem", number, own ?? [], blocks);
}

function imageIn([first, ...rest]: readonly PhrasingContent[]): Image | undefined {
  return first?.type === "image" && rest.length === 0 ? first : undefined;
}

function inlinesOf(
  nodes: readonly PhrasingContent[],
  { complain, source }: BlockReading,
  isCell: InlinePlace["isCell"] = false,
): readonly NotionInline[] {
  return readInlines(nodes, { complain, isCell, source });
}

function literal(kind: "equation" | "text", value: string): readonly NotionInline[] {
  return value === "" ? [] : [{ kind, value, marks: [] }];
}

function block(
  kind: NotionKind,
  attributes: NotionAttributes = {},
  text: readonly NotionInline[] = [],
  children: readonly NotionBlock[] = [],
): NotionBlock {
  return { kind, attributes, text, children };
}
