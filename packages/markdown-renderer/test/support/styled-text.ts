import { type Inline, plainText, type RichText } from "@pagebridge/core-types";
import type { Link, PhrasingContent } from "mdast";

/** One character and how it looks: the names of its marks in order, and where it leads. */
export interface StyledCharacter {
  readonly character: string;
  readonly look: string;
  /** Set on a link that says the same as its text; the look is then given without the link, too. */
  readonly lookWithoutLink?: string;
}

const tagMarks: { readonly [tag: string]: string } = {
  del: "delete",
  em: "emphasis",
  strong: "strong",
  u: "underline",
  code: "code",
};

/** What a reader sees of parsed Markdown, character by character. HTML tags count as the marks that they make. */
export function parsedCharacters(nodes: readonly PhrasingContent[]): readonly StyledCharacter[] {
  const characters: StyledCharacter[] = [];
  const marks: string[] = [];
  let url = "";
  let isAddress = false;
  const add = (text: string, extra: readonly string[] = []): void => {
    const look = lookOf([...marks, ...extra], url);
    const lookWithoutLink = lookOf([...marks, ...extra], "");
    for (const character of text) characters.push({ character, look, ...(isAddress && { lookWithoutLink }) });
  };
  const addAll = (children: readonly PhrasingContent[]): void => {
    for (const child of children) visit(child);
  };
  const addTag = (value: string): void => {
    const [, closing = "", tag = ""] = /^<(\/?)([a-z]+)>$/.exec(value) ?? [];
    const mark = tagMarks[tag];
    if (tag === "br") add("\n");
    else if (mark === undefined) add(value, ["html"]);
    else if (closing === "") marks.push(mark);
    else if (marks.pop() !== mark) throw new Error(`${value} closes nothing.`);
  };
  const visit = (node: PhrasingContent): void => {
    switch (node.type) {
      case "text":
        add(node.value);
        break;
      case "inlineCode":
        add(node.value, ["code"]);
        break;
      case "break":
        add("\n");
        break;
      case "html":
        addTag(node.value);
        break;
      case "delete":
      case "emphasis":
      case "strong":
        marks.push(node.type);
        addAll(node.children);
        marks.pop();
        break;
      case "link":
        url = node.url;
        isAddress = isAddressOfItself(node);
        addAll(node.children);
        url = "";
        isAddress = false;
        break;
      default:
        add(node.type, ["unexpected"]);
    }
  };
  addAll(nodes);
  return characters;
}

/** Whether a link says no more than its text. */
function isAddressOfItself({ children, url }: Link): boolean {
  const text = children.map((child) => (child.type === "text" ? child.value : "")).join("");
  return [text, `http://${text}`, `mailto:${text}`].includes(url);
}

/** What a reader sees of rich text, character by character, after what the renderer promises to tidy up. */
export function modelCharacters(
  richText: RichText,
  leadingSpace: "drop" | "keep" = "keep",
): readonly StyledCharacter[] {
  const characters = trimLineEnds(richText.flatMap(inlineCharacters));
  const start = characters.findIndex(({ character, look }) => !/^\s$/.test(character) || look.includes("code"));
  return leadingSpace === "drop" ? characters.slice(start) : characters;
}

function inlineCharacters(inline: Inline): readonly StyledCharacter[] {
  const { bold, code, italic, strikethrough, underline } = inline.annotations ?? {};
  const marks = [
    ...(bold ? ["strong"] : []),
    ...(italic ? ["emphasis"] : []),
    ...(strikethrough ? ["delete"] : []),
    ...(underline ? ["underline"] : []),
    ...(code && inline.type !== "equation" ? ["code"] : []),
  ];
  const url = inline.link?.url.trim() ?? "";
  if (inline.type === "equation") return equationCharacters(inline.expression, marks, url);
  const text = plainText([inline]).replaceAll(/\r\n?/g, "\n").replaceAll("\0", "\uFFFD");
  return Array.from(text, (character) => ({ character, look: lookOf(marks, url) }));
}

/** An equation comes back as code between dollar signs, its line breaks as spaces. */
function equationCharacters(expression: string, marks: readonly string[], url: string): readonly StyledCharacter[] {
  const code = expression.replaceAll(/\s*[\r\n]+\s*/g, " ").trim();
  if (code === "") return [];
  const sign = { character: "$", look: lookOf(marks, url) };
  const inside = Array.from(code, (character) => ({ character, look: lookOf([...marks, "code"], url) }));
  return [sign, ...inside, sign];
}

/** Line breaks at both ends, and white space at the ends of lines outside code, are not written. */
function trimLineEnds(characters: readonly StyledCharacter[]): readonly StyledCharacter[] {
  const lines: StyledCharacter[][] = [[]];
  const breaks: StyledCharacter[] = [];
  for (const entry of characters) {
    if (entry.character === "\n") {
      breaks.push(entry);
      lines.push([]);
    } else lines.at(-1)?.push(entry);
  }
  for (const line of lines) {
    while (/^\s$/.test(line.at(-1)?.character ?? "") && !line.at(-1)?.look.includes("code")) line.pop();
  }
  while (lines.length > 0 && lines[0]?.length === 0) {
    lines.shift();
    breaks.shift();
  }
  while (lines.length > 0 && lines.at(-1)?.length === 0) {
    lines.pop();
    breaks.pop();
  }
  return lines.flatMap((line, index) => {
    const before = breaks[index - 1];
    return index === 0 || before === undefined ? line : [before, ...line];
  });
}

/** Marks and links on white space cannot be told from none, except in code. */
export function comparable(characters: readonly StyledCharacter[]): readonly string[] {
  return characters.map(({ character, look }) => {
    if (!/\s/.test(character)) return `${character} ${look}`;
    return character !== "\n" && look.includes("code") ? `${character} code` : character;
  });
}

/** Takes the links off bare addresses where no link is expected: GFM puts them there, and no escape keeps every parser from it. */
export function withoutNewLinks(
  found: readonly StyledCharacter[],
  expected: readonly StyledCharacter[],
): readonly StyledCharacter[] {
  return found.map(({ character, look, lookWithoutLink }, index) => ({
    character,
    look: lookWithoutLink !== undefined && expected[index]?.look === lookWithoutLink ? lookWithoutLink : look,
  }));
}

function lookOf(marks: readonly string[], url: string): string {
  return [...new Set(marks)].sort().join("+") + (url === "" ? "" : ` -> ${url}`);
}
