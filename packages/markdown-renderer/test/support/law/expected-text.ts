import { type Color, type Id, type Inline, plainText, type RichText } from "@pagebridge/core-types";
import { lookOf, type StyledCharacter } from "./content.js";
import type { LawFlavor } from "./law-flavor.js";
import type { Losses } from "./losses.js";
import { mentionUrl } from "./page-urls.js";

/** What is asked about a text: whose it is, and where it stands. */
export interface TextView {
  readonly flavor: LawFlavor;
  readonly losses: Losses;
  readonly id: Id;
  /** Whether white space at the very start is dropped, as in headings and cells. */
  readonly isLine?: boolean;
}

/** Stands in a text for something that was lost without being reported, so that it is equal to nothing. */
function unreported(what: string): StyledCharacter {
  return { character: `(not reported: ${what})`, look: "" };
}

/** What a reader of rich text is to see, character by character. */
export function expectedCharacters(richText: RichText, view: TextView): readonly StyledCharacter[] {
  const parts = richText.map((inline) => inlineCharacters(inline, view));
  const characters = trimLineEnds(joinEquations(parts, view));
  if (!view.isLine) return hiddenLinks(characters, view);
  const start = characters.findIndex(({ character, look }) => !/^\s$/.test(character) || look.includes("code"));
  return start === -1 ? [] : hiddenLinks(characters.slice(start), view);
}

function inlineCharacters(inline: Inline, view: TextView): readonly StyledCharacter[] {
  const { id, losses } = view;
  const { bold, code, color, italic, strikethrough, underline } = inline.annotations ?? {};
  const shownColor = color === undefined ? undefined : expectedColor(color, view);
  const marks = [
    ...(bold ? ["strong"] : []),
    ...(italic ? ["emphasis"] : []),
    ...(strikethrough ? ["delete"] : []),
    ...(underline ? ["underline"] : []),
    ...(shownColor === undefined ? [] : [shownColor]),
  ];
  const [url, ...lost] = addressOf(inline, view);
  if (inline.type === "equation") return [...lost, ...equationCharacters(inline.expression, marks, url, view)];
  const text = textOf(inline).replaceAll(/\r\n?/g, "\n").replaceAll("\0", "\uFFFD");
  const isCode = code && !(url !== "" && text.includes("]:") && losses.isReported("code in links", id));
  const look = lookOf(isCode ? [...marks, "code"] : marks, url);
  return [...lost, ...Array.from(text, (character) => ({ character, look }))];
}

/** A colour that was lost is none; one of a highlight is the only one that there is. */
function expectedColor(color: Color, { flavor, id, losses }: TextView): Color | undefined {
  if (!flavor.hasHighlights || !color.endsWith("_background"))
    return losses.isReported("colours of text", id) ? undefined : color;
  return losses.isReported("colours of highlights", id) ? "yellow_background" : color;
}

function textOf(inline: Inline): string {
  if (inline.type === "mention" && inline.mention.type === "link_mention") return inline.mention.title ?? "";
  const text = plainText([inline]);
  if (inline.type !== "mention" || inline.mention.type !== "date") return text;
  // Times are written as people do; the minutes and the offset from UTC stay.
  return text.replace(
    /(\d{4}-\d\d-\d\d)T(\d\d:\d\d)(?::00(?:\.000)?)?(?:(Z)|([+-]\d\d:\d\d))?/g,
    (_, day: string, time: string, utc?: string, offset?: string) =>
      [day, time, ...(utc ? ["UTC"] : []), ...(offset ? [offset] : [])].join(" "),
  );
}

function addressOf(inline: Inline, { id, losses }: TextView): readonly [string, ...StyledCharacter[]] {
  const url = (inline.type === "mention" ? mentionUrl(inline.mention) : inline.link?.url)?.trim() ?? "";
  if (!/^[\s]*javascript:/i.test(url)) return [url];
  return losses.isReported("links that run script", id) ? [""] : ["", unreported("a link that runs script")];
}

/** TeX takes a line break for a space. */
function equationCharacters(
  expression: string,
  marks: readonly string[],
  url: string,
  view: TextView,
): readonly StyledCharacter[] {
  const { flavor, id, losses } = view;
  const tex = expression
    .replaceAll(/\s*[\r\n]+\s*/g, " ")
    .replaceAll("\0", "\uFFFD")
    .trim();
  if (tex === "") return [];
  const isCode = flavor.equation === "code" || (flavor.equation === "math" && breaksDollars(tex, view));
  if (isCode && !losses.isReported("equations", id)) return [unreported("an equation that is written as code")];
  const look = lookOf([...marks, isCode || flavor.equation === "code between dollars" ? "code" : "math"], url);
  const inside = Array.from(tex, (character) => ({ character, look }));
  if (flavor.equation !== "code between dollars") return inside;
  const sign = { character: "$", look: lookOf(marks, url) };
  return [sign, ...inside, sign];
}

/** Whether TeX cannot stand between dollar signs. */
function breaksDollars(tex: string, { isLine = false }: TextView): boolean {
  return tex.includes("$") || tex.endsWith("\\") || (isLine && tex.includes("|"));
}

/** Equations that touch are one where nothing but a space could part them. */
function joinEquations(
  parts: readonly (readonly StyledCharacter[])[],
  { id, losses }: TextView,
): readonly StyledCharacter[] {
  const joined: StyledCharacter[] = [];
  for (const part of parts) {
    const look = part[0]?.look;
    const touches = look !== undefined && isEquation(look) && joined.at(-1)?.look === look;
    if (touches && losses.isReported("equations side by side", id)) joined.push({ character: " ", look });
    joined.push(...part);
  }
  return joined;
}

function isEquation(look: string): boolean {
  return /(?:^|\+)math(?:\+| |$)/.test(look);
}

/** A link on nothing but white space cannot be seen. */
function hiddenLinks(characters: readonly StyledCharacter[], { id, losses }: TextView): readonly StyledCharacter[] {
  const urlOf = (entry: StyledCharacter | undefined): string => entry?.look.split(" -> ")[1] ?? "";
  const result: StyledCharacter[] = [];
  for (let index = 0; index < characters.length; ) {
    const url = urlOf(characters[index]);
    let end = index + 1;
    while (end < characters.length && urlOf(characters[end]) === url) end += 1;
    const group = characters.slice(index, end);
    const isHidden = url !== "" && group.every(({ character, look }) => /\s/.test(character) && !look.includes("code"));
    if (isHidden && !losses.isReported("links on white space", id)) result.push(unreported("a link on white space"));
    result.push(...group);
    index = end;
  }
  return result;
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
