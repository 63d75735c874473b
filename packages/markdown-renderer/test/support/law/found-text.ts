import type { Nodes, PhrasingContent } from "mdast";
import { lookOf, type StyledCharacter } from "./content.js";
import { type JsxElement, jsxElement } from "./jsx.js";
import { tagsOf } from "./tags.js";

const tagMarks: { readonly [tag: string]: string } = {
  b: "strong",
  code: "code",
  del: "delete",
  em: "emphasis",
  i: "emphasis",
  mark: "yellow_background",
  s: "delete",
  strong: "strong",
  u: "underline",
};

/** What a reader sees of parsed Markdown, character by character. Tags count as the marks that they make. */
export function foundCharacters(nodes: readonly Nodes[]): readonly StyledCharacter[] {
  const reader = new TextReader();
  reader.addAll(nodes);
  return reader.characters;
}

class TextReader {
  readonly characters: StyledCharacter[] = [];
  readonly #marks: string[] = [];
  #url = "";
  #isAddress = false;

  addAll(nodes: readonly Nodes[]): void {
    for (const node of nodes) this.#add(node);
  }

  #write(text: string, extra: readonly string[] = []): void {
    const marks = [...this.#marks, ...extra];
    const look = lookOf(marks, this.#url);
    const lookWithoutLink = lookOf(marks, "");
    for (const character of text)
      this.characters.push({ character, look, ...(this.#isAddress && { lookWithoutLink }) });
  }

  #add(node: Nodes): void {
    switch (node.type) {
      case "text":
        // A line that ends without a sign goes on, in Markdown: what it shows is no line break.
        this.#write(node.value.replaceAll("\n", "(end of a line)"));
        return;
      case "inlineCode":
        this.#write(node.value, ["code"]);
        return;
      case "inlineMath":
        this.#write(node.value, ["math"]);
        return;
      case "break":
        this.#write("\n");
        return;
      case "html":
        this.#addTags(node.value);
        return;
      case "delete":
      case "emphasis":
      case "strong":
        this.#inside(node.type, node.children);
        return;
      case "image":
        this.#write("\uFFFC", [`image ${JSON.stringify(node.alt ?? "")} from ${node.url}`]);
        return;
      case "link":
        this.#addLink(node.url, node.children);
        return;
      default: {
        const element = jsxElement(node);
        if (element === undefined) this.#write(`(${node.type})`, ["unexpected"]);
        else this.#addElement(element);
      }
    }
  }

  #addLink(url: string, children: readonly PhrasingContent[]): void {
    this.#url = url;
    const text = children.map((child) => (child.type === "text" ? child.value : "")).join("");
    this.#isAddress = [text, `http://${text}`, `mailto:${text}`].includes(url);
    this.addAll(children);
    this.#url = "";
    this.#isAddress = false;
  }

  #inside(mark: string, children: readonly Nodes[]): void {
    this.#marks.push(mark);
    this.addAll(children);
    this.#marks.pop();
  }

  #addElement({ attributes, children, name }: JsxElement): void {
    const mark = markOf(name, attributes);
    if (name === "br") this.#write("\n");
    else if (mark === undefined) this.#write(`(element ${name})`, ["unexpected"]);
    else this.#inside(mark, children);
  }

  #addTags(value: string): void {
    for (const tag of tagsOf(value)) {
      const mark =
        typeof tag === "string" ? undefined : tag.kind === "close" ? "any" : markOf(tag.name, tag.attributes);
      if (typeof tag !== "string" && tag.name === "br") this.#write("\n");
      else if (typeof tag === "string" || mark === undefined) this.#write(value, ["html"]);
      else if (tag.kind === "open") this.#marks.push(mark);
      else if (tag.kind === "void" || !closes(this.#marks.pop(), tag.name))
        this.#write(value, ["html that closes nothing"]);
    }
  }
}

function markOf(name: string, attributes: Readonly<Record<string, string>>): string | undefined {
  if (name === "span") return styleColor(attributes["style"]) ?? attributes["color"]?.replace(/_bg$/, "_background");
  return Object.hasOwn(tagMarks, name) ? tagMarks[name] : undefined;
}

/** The colour of a style as text or as an object. */
function styleColor(style = ""): string | undefined {
  const match = /^(?:\{ (color|backgroundColor): "(#\w{6})" \}|(color|background-color): (#\w{6}))$/.exec(style);
  const [, property = match?.[3] ?? "", code = match?.[4] ?? ""] = match ?? [];
  return colorCodes[`${property === "color" ? "" : "behind "}${code}`];
}

/** What the styles of the colours in the tests are. */
const colorCodes: { readonly [code: string]: string } = {
  "#337ea9": "blue",
  "#d44c47": "red",
  "behind #e7f3f8": "blue_background",
  "behind #fbf3db": "yellow_background",
};

function closes(mark: string | undefined, name: string): boolean {
  return mark !== undefined && (name === "span" || tagMarks[name] === mark);
}
