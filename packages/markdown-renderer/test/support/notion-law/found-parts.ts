import { lookOf, type Part, type StyledCharacter } from "../law/content.js";
import type { NotionAttributes, NotionBlock, NotionInline, NotionMark } from "../notion-dialect/tree.js";

/** What was parsed, in the form in which the law compares. */
export function foundParts(blocks: readonly NotionBlock[]): readonly Part[] {
  return blocks.map(({ attributes, children, kind, text }) => ({
    kind,
    says: attributes,
    characters: withoutEmptyLine(kind, text.flatMap(inlineCharacters)),
    content: foundParts(children),
  }));
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
