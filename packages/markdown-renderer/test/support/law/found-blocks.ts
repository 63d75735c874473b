import type { Blockquote, Nodes, Root } from "mdast";
import type { Part } from "./content.js";
import { foundCharacters } from "./found-text.js";
import { jsxElement } from "./jsx.js";
import { tagsOf } from "./tags.js";

/** What a reader sees of a parsed document. */
export function foundParts(root: Root): readonly Part[] {
  return partsOf(root.children);
}

interface OpenElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly content: Part[];
}

/** Parts of neighbouring nodes. Tags on lines of their own hold what is between them. */
function partsOf(nodes: readonly Nodes[]): readonly Part[] {
  const open: OpenElement[] = [{ name: "", attributes: {}, content: [] }];
  const add = (part: Part): unknown => open.at(-1)?.content.push(part);
  for (const node of nodes) {
    if (node.type !== "html") {
      add(partOf(node));
      continue;
    }
    for (const tag of tagsOf(node.value)) {
      if (typeof tag === "string") add({ kind: "html", says: { value: tag } });
      else if (tag.kind === "open") open.push({ ...tag, content: [] });
      else if (tag.kind === "void") add(element(tag.name, tag.attributes, []));
      else if (open.length > 1 && open.at(-1)?.name === tag.name) {
        const closed = open.pop();
        add(element(tag.name, closed?.attributes ?? {}, closed?.content ?? []));
      } else add({ kind: "html", says: { value: node.value } });
    }
  }
  while (open.length > 1) {
    const unclosed = open.pop();
    add({ kind: `${unclosed?.name} that is not closed`, content: unclosed?.content ?? [] });
  }
  return open[0]?.content ?? [];
}

function quotation({ children, data }: Blockquote): Part {
  const isFolded = foldOf(data);
  const content = partsOf(children);
  return isFolded === undefined ? { kind: "quote", content } : { kind: "admonition", says: { isFolded }, content };
}

function element(name: string, attributes: Readonly<Record<string, string>>, content: readonly Part[]): Part {
  return { kind: `element ${name}`, ...(Object.keys(attributes).length > 0 && { says: attributes }), content };
}

function partOf(node: Nodes): Part {
  switch (node.type) {
    case "paragraph":
      return { kind: "paragraph", characters: foundCharacters(node.children) };
    case "heading":
      return { kind: "heading", says: { level: node.depth }, characters: foundCharacters(node.children) };
    case "list":
      return {
        kind: node.ordered ? "numbered list" : "list",
        ...(node.ordered && { says: { start: node.start ?? 1 } }),
        content: node.children.map(partOf),
      };
    case "listItem":
      return typeof node.checked === "boolean"
        ? { kind: "task", says: { checked: node.checked }, content: taskContent(partsOf(node.children)) }
        : { kind: "item", content: partsOf(node.children) };
    case "blockquote":
      return quotation(node);
    case "code":
      return { kind: "code", says: { language: node.lang ?? "", text: node.value } };
    case "math":
      return { kind: "math", says: { text: node.value } };
    case "thematicBreak":
      return { kind: "rule" };
    case "table":
    case "tableRow":
      return { kind: node.type === "table" ? "table" : "row", content: node.children.map(partOf) };
    case "tableCell":
      return { kind: "cell", characters: foundCharacters(node.children) };
    default: {
      const jsx = jsxElement(node);
      return jsx === undefined
        ? { kind: `unexpected ${node.type}` }
        : element(jsx.name, jsx.attributes, partsOf(jsx.children));
    }
  }
}

/** Whether a quotation is a box with a title, as the reader of a dialect with such boxes notes; undefined when it is none. */
function foldOf(data: object | undefined): boolean | undefined {
  if (data === undefined || !("callout" in data)) return undefined;
  const { callout } = data;
  return typeof callout === "object" && callout !== null && "isFolded" in callout && callout.isFolded === true;
}

/** A checkbox without text has a space behind it. */
function taskContent(content: readonly Part[]): readonly Part[] {
  const [first, ...rest] = content;
  const { characters = [] } = first ?? {};
  const isEmpty =
    first?.kind === "paragraph" &&
    characters.length === 1 &&
    characters[0]?.character === " " &&
    characters[0].look === "";
  return isEmpty ? [{ kind: "paragraph", characters: [] }, ...rest] : content;
}
