import type { Delete, Emphasis, PhrasingContent, Strong } from "mdast";
import type { Handle, Info, Options, State } from "mdast-util-to-markdown";
import { type CharacterClass, characterClass, firstCharacter, lastCharacter } from "./character-class.js";

type Attention = Delete | Emphasis | Strong;

interface Delimiters {
  readonly open: string;
  readonly close: string;
}

/** Where text is read letter by letter, without marks. */
const unmarkable = [
  "autolink",
  "destinationLiteral",
  "destinationRaw",
  "reference",
  "titleApostrophe",
  "titleQuote",
] as const;

const tags: { readonly [Type in Attention["type"]]: Delimiters } = {
  delete: { open: "<del>", close: "</del>" },
  emphasis: { open: "<em>", close: "</em>" },
  strong: { open: "<strong>", close: "</strong>" },
};

/**
 * Writes bold, italic and struck-through text with `**`, `_` or `*`, and `~~` where every parser will read these as marks, and with HTML tags elsewhere.
 *
 * `「太字」` in bold before a letter → `<strong>「太字」</strong>の`, because `**` cannot close between punctuation and a letter.
 */
export function attentionToMarkdown(): Options {
  return {
    handlers: { delete: peekable("~"), emphasis: peekable("_"), strong: peekable("*") },
    // A tilde can begin or end struck-through text.
    unsafe: [{ character: "~", inConstruct: "phrasing", notInConstruct: [...unmarkable] }],
  };
}

function peekable(first: string): Handle {
  return Object.assign(writeAttention, { peek: () => first });
}

function writeAttention(node: Attention, _parent: unknown, state: State, info: Info): string {
  const { open, close } = delimitersFor(node, info);
  const tracker = state.createTracker(info);
  const start = tracker.move(open);
  const content = tracker.move(
    state.containerPhrasing(node, { ...tracker.current(), before: open, after: firstCharacter(close) }),
  );
  return content === "" ? "" : start + content + close;
}

function delimitersFor(node: Attention, info: Info): Delimiters {
  const before = lastCharacter(info.before);
  const after = firstCharacter(info.after);
  const inner = {
    first: edgeClass(node.children.at(0), firstCharacter),
    last: edgeClass(node.children.at(-1), lastCharacter),
  };
  const outer = { before: characterClass(before), after: characterClass(after) };
  const forms = flanks(outer.before, inner.first) && flanks(outer.after, inner.last);
  switch (node.type) {
    case "strong":
      return forms ? { open: "**", close: "**" } : tags.strong;
    case "delete":
      return forms ? { open: "~~", close: "~~" } : tags.delete;
    case "emphasis":
      if (isBoundary(outer.before) && isBoundary(outer.after) && forms) return { open: "_", close: "_" };
      // An asterisk beside another one would be read as part of a longer run.
      if (forms && before !== "*" && after !== "*" && !node.children.some((child) => child.type === "strong")) {
        return { open: "*", close: "*" };
      }
      return tags.emphasis;
  }
}

/** Whether a run of `*` between the two opens (or, mirrored, closes). */
function flanks(outside: CharacterClass, inside: CharacterClass): boolean {
  if (inside === "space") return false;
  return inside === "letter" || isBoundary(outside);
}

function isBoundary(outside: CharacterClass): boolean {
  return outside === "space" || outside === "punctuation";
}

/** Everything but text begins and ends with ASCII punctuation: a delimiter, bracket, backtick or tag. */
function edgeClass(node: PhrasingContent | undefined, pick: (text: string) => string): CharacterClass {
  if (node === undefined) return "space";
  return node.type === "text" ? characterClass(pick(node.value)) : "punctuation";
}
