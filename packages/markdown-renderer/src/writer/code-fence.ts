import type { Code } from "mdast";

/**
 * Writes a block of code between fences that are longer than any run of backticks inside.
 *
 * The language is the first word behind the fence; characters that mean something there are written as character references.
 */
export function codeFence({ lang, value }: Code): string {
  const longest = Array.from(value.matchAll(/`+/g), ([run]) => run.length).reduce(
    (most, length) => Math.max(most, length),
    0,
  );
  const fence = "`".repeat(Math.max(3, longest + 1));
  const lines = value === "" ? [] : [value];
  return [fence + infoString(lang ?? ""), ...lines, fence].join("\n");
}

function infoString(language: string): string {
  return language.replaceAll(/[\s`&\\]/g, (character) => `&#x${character.charCodeAt(0).toString(16).toUpperCase()};`);
}
