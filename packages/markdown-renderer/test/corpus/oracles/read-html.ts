import type {
  BlockContent,
  DefinitionContent,
  List,
  ListItem,
  PhrasingContent,
  Root,
  TableCell,
  TableRow,
} from "mdast";

/** An element of a page that kramdown wrote. */
interface Element {
  readonly name: string;
  readonly classes: readonly string[];
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: (Element | string)[];
}

type FlowContent = BlockContent | DefinitionContent;

const tokenPattern = /<(\/?)([a-z][a-z0-9]*)((?:\s+[a-z-]+="[^"]*")*)\s*(\/?)>|([^<]+)/g;
const attributePattern = /([a-z-]+)="([^"]*)"/g;

/**
 * Reads what kramdown wrote back as the Markdown tree that it is the page of. Only the elements that it makes of Markdown are known.
 *
 * @throws TypeError for any other.
 */
export function readHtml(html: string): Root {
  return { type: "root", children: flow(elementsOf(html).children) };
}

function elementsOf(html: string): Element {
  const root: Element = { name: "", classes: [], attributes: {}, children: [] };
  const open: Element[] = [root];
  for (const [, closing, name, attributes = "", slash, text] of html.matchAll(tokenPattern)) {
    const parent = open.at(-1) ?? root;
    if (name === undefined) parent.children.push(decoded(text ?? ""));
    else if (closing === "/") open.pop();
    else {
      const element = elementNamed(name, attributes);
      parent.children.push(element);
      if (slash === "") open.push(element);
    }
  }
  return root;
}

function elementNamed(name: string, text: string): Element {
  const attributes = Object.fromEntries(
    Array.from(text.matchAll(attributePattern), ([, key = "", value = ""]) => [key, decoded(value)]),
  );
  return { name, attributes, classes: (attributes["class"] ?? "").split(" "), children: [] };
}

function decoded(text: string): string {
  return text.replaceAll("&lt;", "<").replaceAll("&gt;", ">").replaceAll("&quot;", '"').replaceAll("&amp;", "&");
}

/** White space between blocks is layout. Text that stands between blocks, as in items of lists, is a paragraph. */
function flow(nodes: readonly (Element | string)[]): FlowContent[] {
  const found: FlowContent[] = [];
  let line: (Element | string)[] = [];
  const endLine = (): void => {
    const children = trimmed(phrasing(line));
    if (children.length > 0) found.push({ type: "paragraph", children });
    line = [];
  };
  for (const node of nodes) {
    if (typeof node === "string" || isInline(node)) {
      line.push(node);
    } else {
      endLine();
      found.push(block(node));
    }
  }
  endLine();
  return found;
}

const inlineNames: ReadonlySet<string> = new Set(["a", "br", "code", "del", "em", "img", "input", "strong", "u"]);

function isInline({ name }: Element): boolean {
  return inlineNames.has(name);
}

function block(element: Element): FlowContent {
  const { children, classes, name } = element;
  switch (name) {
    case "p":
      return { type: "paragraph", children: phrasing(children) };
    case "h1":
    case "h2":
    case "h3":
      return { type: "heading", depth: name === "h1" ? 1 : name === "h2" ? 2 : 3, children: phrasing(children) };
    case "blockquote":
      return { type: "blockquote", children: flow(children) };
    case "hr":
      return { type: "thematicBreak" };
    case "ol":
    case "ul":
      return list(element);
    case "div": {
      const language = classes.find((entry) => entry.startsWith("language-"))?.slice("language-".length);
      return { type: "code", lang: language ?? null, value: textOf(element).replace(/\n$/, "") };
    }
    case "table":
      return { type: "table", children: elementsNamed(element, "tr").map(tableRow) };
    default:
      throw new TypeError(`The element ${name} is not one that kramdown makes of Markdown.`);
  }
}

function list(element: Element): List {
  const items = element.children.flatMap((child): ListItem[] => {
    if (typeof child === "string") return [];
    const [box] = elementsNamed(child, "input");
    const checked = child.classes.includes("task-list-item") ? box?.attributes["checked"] === "checked" : null;
    return [{ type: "listItem", checked, children: flow(child.children.filter((part) => part !== box)) }];
  });
  return { type: "list", ordered: element.name === "ol", children: items };
}

function tableRow(row: Element): TableRow {
  const cells = row.children.flatMap((cell): TableCell[] =>
    typeof cell === "string" ? [] : [{ type: "tableCell", children: trimmed(phrasing(cell.children)) }],
  );
  return { type: "tableRow", children: cells };
}

function phrasing(nodes: readonly (Element | string)[]): PhrasingContent[] {
  return nodes.flatMap((node): PhrasingContent[] => {
    if (typeof node === "string") return [{ type: "text", value: node }];
    const { attributes, children, name } = node;
    switch (name) {
      case "a":
        return [{ type: "link", url: attributes["href"] ?? "", children: phrasing(children) }];
      case "br":
        return [{ type: "break" }];
      case "code":
        return [{ type: "inlineCode", value: textOf(node) }];
      case "del":
        return [{ type: "delete", children: phrasing(children) }];
      case "em":
        return [{ type: "emphasis", children: phrasing(children) }];
      case "img":
        return [{ type: "image", url: attributes["src"] ?? "", alt: attributes["alt"] ?? "" }];
      case "strong":
        return [{ type: "strong", children: phrasing(children) }];
      case "u":
        return [{ type: "html", value: "<u>" }, ...phrasing(children), { type: "html", value: "</u>" }];
      default:
        throw new TypeError(`The element ${name} does not stand inside a line.`);
    }
  });
}

/** Without the white space that indents a line or ends it. */
function trimmed(nodes: PhrasingContent[]): PhrasingContent[] {
  const [first] = nodes;
  const last = nodes.at(-1);
  if (first?.type === "text") first.value = first.value.replace(/^[ \n]+/, "");
  if (last?.type === "text") last.value = last.value.replace(/[ \n]+$/, "");
  return nodes.filter((node) => node.type !== "text" || node.value !== "");
}

function textOf({ children }: Element): string {
  return children.map((child) => (typeof child === "string" ? child : textOf(child))).join("");
}

function elementsNamed({ children }: Element, name: string): readonly Element[] {
  return children.flatMap((child) =>
    typeof child === "string" ? [] : child.name === name ? [child] : elementsNamed(child, name),
  );
}
