import type { PhrasingContent, Text } from "mdast";
import { type SourceToken, sourceTokens } from "./source-tokens.js";

interface TextTokens {
  readonly node: Text;
  readonly tokens: readonly SourceToken[];
}

interface Mark {
  readonly start: number;
  readonly end: number;
  readonly nodes: readonly PhrasingContent[];
}

/** Reads what Obsidian adds to a line: highlights, links by path, pictures by path; whatever else it would act on is shown as HTML. */
export function readLine(children: readonly PhrasingContent[], source: string): readonly PhrasingContent[] {
  const texts = textsIn(children).map((node) => ({ node, tokens: sourceTokens(node, source) }));
  const highlights = highlightsIn(texts);
  const last = children.at(-1);
  const replaced = new Map<Text, readonly PhrasingContent[]>();
  for (const text of texts) {
    const marks = [...(highlights.get(text.node) ?? []), ...linksIn(text), ...othersIn(text, text.node === last)];
    replaced.set(text.node, replaceMarks(text, marks));
  }
  return rebuilt(children, replaced);
}

function textsIn(nodes: readonly PhrasingContent[]): readonly Text[] {
  return nodes.flatMap((node) => (node.type === "text" ? [node] : "children" in node ? textsIn(node.children) : []));
}

function rebuilt(
  nodes: readonly PhrasingContent[],
  replaced: ReadonlyMap<Text, readonly PhrasingContent[]>,
): PhrasingContent[] {
  return nodes.flatMap((node): readonly PhrasingContent[] => {
    if (node.type === "text") return replaced.get(node) ?? [node];
    if (node.type === "link" || node.type === "strong" || node.type === "emphasis" || node.type === "delete")
      return [Object.assign(node, { children: rebuilt(node.children, replaced) })];
    return [node];
  });
}

/** Where the line says this by itself, from this place on. */
function says(tokens: readonly SourceToken[], start: number, text: string): boolean {
  return Array.from(text).every((character, index) => {
    const token = tokens[start + index];
    return token?.character === character && !token.isLiteral;
  });
}

/** Pairs of `==`, wherever in the line they stand. */
function highlightsIn(texts: readonly TextTokens[]): ReadonlyMap<Text, readonly Mark[]> {
  const marks = new Map<Text, Mark[]>();
  const places = texts.flatMap(({ node, tokens }) =>
    tokens.flatMap((_, start) => (says(tokens, start, "==") && !says(tokens, start - 1, "=") ? [{ node, start }] : [])),
  );
  for (let index = 0; index + 1 < places.length; index += 2) {
    for (const [place, value] of [
      [places[index], "<mark>"],
      [places[index + 1], "</mark>"],
    ] as const) {
      if (place === undefined) continue;
      const { node, start } = place;
      const all = marks.get(node) ?? [];
      all.push({ start, end: start + 2, nodes: [{ type: "html", value }] });
      marks.set(node, all);
    }
  }
  return marks;
}

/** `[[path|text]]` and `![[path|text]]`. */
function linksIn({ tokens }: TextTokens): readonly Mark[] {
  const marks: Mark[] = [];
  for (let start = 0; start < tokens.length; start += 1) {
    if (!says(tokens, start, "[[")) continue;
    const end = tokens.findIndex((_, index) => index > start && says(tokens, index, "]]"));
    if (end === -1) continue;
    const inside = tokens
      .slice(start + 2, end)
      .map(({ character }) => character)
      .join("");
    const [target = "", label] = inside.split("|");
    const [path = "", heading] = target.split("#");
    const isPicture = says(tokens, start - 1, "!");
    const url = isPicture ? path : `${path}.md${heading === undefined ? "" : `#${heading}`}`;
    const text = label ?? target;
    marks.push({
      start: isPicture ? start - 1 : start,
      end: end + 2,
      nodes: [
        isPicture
          ? { type: "image", url, alt: label ?? "" }
          : { type: "link", url, children: [{ type: "text", value: text }] },
      ],
    });
    start = end + 1;
  }
  return marks;
}

/** Comments, tags, notes inside a line, and names of blocks at its end. None of them is ever meant. */
function othersIn({ tokens }: TextTokens, isLast: boolean): readonly Mark[] {
  const marks: Mark[] = [];
  const unexpected = (start: number, value: string): unknown =>
    marks.push({ start, end: start + 1, nodes: [{ type: "html", value }] });
  tokens.forEach((_, start) => {
    const isFree = start === 0 || /\s/.test(tokens[start - 1]?.character ?? "");
    const rest = tokens
      .slice(start + 1)
      .map(({ character }) => character)
      .join("");
    if (says(tokens, start, "%%")) unexpected(start, "<!-- comment -->");
    else if (says(tokens, start, "^[")) unexpected(start, "<!-- note -->");
    else if (
      isFree &&
      says(tokens, start, "#") &&
      /^[\p{L}\p{N}\p{M}\p{So}\p{Sk}_/-]*[\p{L}\p{M}\p{So}_/-]/u.test(rest)
    ) {
      unexpected(start, "<!-- tag -->");
    } else if (isLast && isFree && says(tokens, start, "^") && /^[A-Za-z0-9-]+\s*$/.test(rest)) {
      unexpected(start, "<!-- name of a block -->");
    }
  });
  return marks;
}

function replaceMarks({ tokens }: TextTokens, marks: readonly Mark[]): readonly PhrasingContent[] {
  const nodes: PhrasingContent[] = [];
  let done = 0;
  const addText = (end: number): void => {
    const value = tokens
      .slice(done, end)
      .map(({ character }) => character)
      .join("");
    if (value !== "") nodes.push({ type: "text", value });
  };
  for (const { end, nodes: inside, start } of marks.toSorted((left, right) => left.start - right.start)) {
    if (start < done) continue;
    addText(start);
    nodes.push(...inside);
    done = end;
  }
  addText(tokens.length);
  return nodes;
}
