import { lookOf, type Part, type StyledCharacter } from "../law/content.js";
import type { NotionAttributes, NotionBlock, NotionInline, NotionMark } from "../notion-dialect/tree.js";

/** What was parsed, in the form in which the law compares. */
export function foundParts(blocks: readonly NotionBlock[]): readonly Part[] {
  return blocks.map((block) => {
    const { attributes, kind, text } = block;
    const characters = withoutEmptyLine(kind, text.flatMap(inlineCharacters));
    return { kind, says: attributes, characters, content: foundParts(withoutWidths(block)) };
  });
}

/** A table may be tags for what is in its cells. Then it says how wide its columns are, which nothing asks for. */
function withoutWidths({ attributes, children, kind }: NotionBlock): readonly NotionBlock[] {
  const isPlain =
    kind === "table" &&
    Object.keys(attributes).join() === "header-row" &&
    children.every((child) => child.attributes["color"] === undefined);
  return isPlain ? children.filter((child) => child.kind !== "tableColumn") : children;
}

/** What stands in a text for a tag, as one word. */
export function tagSign(name: string, attributes: NotionAttributes, label: string): string {
  const sorted = Object.fromEntries(Object.entries(attributes).sort(([left], [right]) => (left < right ? -1 : 1)));
  return `\uFFFC${JSON.stringify([name, sorted, label])}`;
}

/** GFM has no checkbox without a text: one has a space behind it. */
function withoutEmptyLine(kind: string, characters: readonly StyledCharacter[]): readonly StyledCharacter[] {
  const [first, ...rest] = characters;
  const isSpace = first?.character === " " && first.look === "";
  return kind === "toDo" && isSpace && rest.length === 0 ? [] : characters;
}

const markNames: { readonly [Mark in NotionMark]: string } = {
  bold: "strong",
  italic: "emphasis",
  strikethrough: "delete",
  underline: "underline",
};

function inlineCharacters(inline: NotionInline): readonly StyledCharacter[] {
  const { color, kind, marks, url = "" } = inline;
  const names = marks.map((mark) => markNames[mark]);
  if (color !== undefined) names.push(color.replace(/_bg$/, "_background"));
  if (kind === "code") names.push("code");
  if (kind === "equation") names.push("math");
  const look = lookOf(names, url);
  return Array.from(textOf(inline), (character) => ({ character, look }));
}

function textOf({ attributes = {}, kind, value }: NotionInline): string {
  switch (kind) {
    case "break":
      return "\n";
    case "code":
    case "equation":
    case "text":
      return value;
    default:
      return tagSign(kind, attributes, value);
  }
}
