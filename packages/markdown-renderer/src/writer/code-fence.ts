import type { Code } from "mdast";

/**
 * Writes a block of code between fences that are longer than any run of backticks inside.
 *
 * The language is the first word behind the fence; characters that mean something there are written as character references.
 */
export function codeFence({ lang, value }: Code): string {
  const longest = [...value.matchAll(/`{3,}/g)].reduce((most, [run]) => Math.max(most, run.length), 2);
  const fence = "`".repeat(longest + 1);
  return `${fence}${infoString(lang ?? "")}\n${value}${value === "" ? "" : "\n"}${fence}`;
}

function infoString(language: string): string {
  return language.replaceAll(/[\s`&\\]/g, (character) => `&#x${character.charCodeAt(0).toString(16).toUpperCase()};`);
}
