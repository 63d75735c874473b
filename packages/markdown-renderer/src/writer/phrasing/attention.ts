import type { Delete, Emphasis, PhrasingContent, Strong } from "mdast";
import { type CharacterClass, characterClass, firstCharacter, lastCharacter } from "../character-class.js";
import type { Delimiters, PhrasingSyntax } from "./syntax.js";

type Attention = Delete | Emphasis | Strong;

/** Around what is bold, in italics or struck through. */
export const asterisks: Delimiters = { open: "**", close: "**" };
const asterisk: Delimiters = { open: "*", close: "*" };
export const underscore: Delimiters = { open: "_", close: "_" };
export const tildes: Delimiters = { open: "~~", close: "~~" };

/**
 * Chooses `**`, `_` or `*`, and `~~` where every parser will read these as marks, and HTML tags elsewhere.
 *
 * `「太字」` in bold before a letter → `<strong>「太字」</strong>の`, because `**` cannot close between punctuation and a letter.
 *
 * @param before The character before it; empty at the start.
 * @param after The character behind it; empty at the end.
 */
export function delimitersFor(node: Attention, before: string, after: string, syntax: PhrasingSyntax): Delimiters {
  const outside = { before: characterClass(before), after: characterClass(after) };
  const forms =
    flanks(outside.before, edgeClass(node.children.at(0), firstCharacter)) &&
    flanks(outside.after, edgeClass(node.children.at(-1), lastCharacter));
  const tags = syntax.markTags[node.type];
  if (!forms) return tags;
  switch (node.type) {
    case "strong":
      return asterisks;
    case "delete":
      return syntax.hasStrikethrough ? tildes : tags;
    case "emphasis":
      if (isBoundary(outside.before) && isBoundary(outside.after)) return underscore;
      // An asterisk beside another one would be read as part of a longer run.
      if (before !== "*" && after !== "*" && !node.children.some((child) => child.type === "strong")) return asterisk;
      return tags;
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
