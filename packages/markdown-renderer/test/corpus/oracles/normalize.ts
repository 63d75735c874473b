import type { Link, Root } from "mdast";
import { visit } from "unist-util-visit";
import type { Part, StyledCharacter } from "../../support/law/content.js";

/**
 * Takes away what is no content in a tree that another tool wrote, before it is compared.
 *
 * - An emoji before the title of a linked page: these tools show the icon of the page that a link leads to, which is no part of its
 *   title.
 */
export function normalizeTree(tree: Root): Root {
  visit(tree, "paragraph", ({ children }) => {
    const [only, ...others] = children;
    if (only?.type === "link" && others.length === 0) takeIconOff(only);
  });
  return tree;
}

function takeIconOff(link: Link): void {
  const [text] = link.children;
  if (text?.type === "text") text.value = text.value.replace(/^\p{Emoji}(?:\p{Emoji}|\u200D|\uFE0F)* /u, "");
}

/**
 * Takes away how two trees may differ without saying anything else.
 *
 * - Upper and lower case in the language of code: highlighters take both.
 * - That our placeholders are paragraphs: they are called what they are, so that they are not compared with a paragraph that they do
 *   not stand for.
 */
export function normalizeParts(parts: readonly Part[]): readonly Part[] {
  return parts.map(({ characters, content, kind, says }) => ({
    kind: isPlaceholder(characters) ? "placeholder" : kind,
    ...(characters !== undefined && { characters }),
    ...(says !== undefined && { says: { ...says, ...languageOf(says) } }),
    ...(content !== undefined && { content: normalizeParts(content) }),
  }));
}

function isPlaceholder(characters: readonly StyledCharacter[] = []): boolean {
  const text = characters.map(({ character }) => character).join("");
  return /^\((?:Content that was not read|Unsupported Notion block)/.test(text);
}

function languageOf({ language }: NonNullable<Part["says"]>): Part["says"] {
  return typeof language === "string" ? { language: language.toLowerCase() } : {};
}
