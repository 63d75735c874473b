import { type CodeBlock, type EquationBlock, plainText } from "@pagebridge/core-types";
import { reportDetails } from "../context/report-unwritten.js";
import type { Scope } from "../context/scope.js";
import { toPhrasing } from "../inline/phrasing.js";
import { paragraphs } from "../nodes/nodes.js";
import { isPlain } from "./media-blocks.js";
import type { Piece } from "./piece.js";

/** Languages that Notion and Markdown's highlighters call differently. No name stands for none. */
const languages: { readonly [language: string]: string } = {
  "java/c/c++/c#": "java",
  "llvm ir": "llvm",
  "plain text": "",
  "visual basic": "vb",
};

/** Code between fences, with its caption as a paragraph below. */
export function codePieces(block: CodeBlock, scope: Scope): readonly Piece[] {
  if (!isPlain(block.richText)) reportDetails(["marks and links"], scope);
  const language = languageName(block.language);
  const value = plainText(block.richText).replaceAll(/\r\n?/g, "\n").replaceAll("\0", "\uFFFD");
  return [
    { type: "code", value, ...(language !== "" && { lang: language }) },
    ...paragraphs(toPhrasing(block.caption, scope)),
  ];
}

/** TeX on lines of its own. */
export function equationPieces({ expression }: EquationBlock, scope: Scope): readonly Piece[] {
  const value = expression.replaceAll(/\r\n?/g, "\n");
  return value.trim() === "" ? [] : [scope.rendering.flavor.equation(value, scope)];
}

function languageName(language: string): string {
  const name = language.trim().toLowerCase();
  const known = Object.hasOwn(languages, name) ? languages[name] : undefined;
  return known ?? name.replaceAll(/\s+/g, "-");
}
