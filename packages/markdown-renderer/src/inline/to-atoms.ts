import { assertNever, type Inline, type RichText } from "@pagebridge/core-types";
import { reportApproximation, type Scope } from "../context/scope.js";
import { reportUnsafeUrl } from "../url/checked-link.js";
import { isSafeUrl } from "../url/is-safe-url.js";
import { pageAddress } from "../url/page-address.js";
import { type Atom, type AtomStyle, marksOf } from "./atom.js";
import { mentionAddress, mentionText } from "./mention.js";

/** Takes rich text apart at line breaks and at the white space around words. What cannot be written is reported. */
export function toAtoms(richText: RichText, scope: Scope): readonly Atom[] {
  return richText.flatMap((inline) => inlineAtoms(inline, scope));
}

function inlineAtoms(inline: Inline, scope: Scope): readonly Atom[] {
  reportUnwritten(inline, scope);
  const url = addressOf(inline, scope);
  const style: AtomStyle = { marks: marksOf(inline.annotations), ...(url !== undefined && { url }) };
  switch (inline.type) {
    case "equation":
      return equationAtoms(inline.expression, style);
    case "mention":
      return textAtoms(mentionText(inline, scope), style, inline.annotations?.code === true);
    case "text":
      return textAtoms(inline.text, style, inline.annotations?.code === true);
    default:
      return assertNever(inline, "inline");
  }
}

/** TeX takes a line break for a space, and a code span cannot hold one. */
function equationAtoms(expression: string, style: AtomStyle): readonly Atom[] {
  const value = expression.replaceAll(/\s*[\r\n]+\s*/g, " ").trim();
  return value === "" ? [] : [{ ...style, type: "equation", value }];
}

function textAtoms(text: string, style: AtomStyle, isCode: boolean): readonly Atom[] {
  return cleanText(text)
    .split("\n")
    .flatMap((line, index): readonly Atom[] => [
      ...(index > 0 ? [{ ...style, type: "break" as const }] : []),
      ...(isCode ? codeAtoms(line, style) : lineAtoms(line, style)),
    ]);
}

function codeAtoms(line: string, style: AtomStyle): readonly Atom[] {
  return line === "" ? [] : [{ ...style, type: "code", value: line }];
}

function lineAtoms(line: string, style: AtomStyle): readonly Atom[] {
  const before = line.length - line.trimStart().length;
  const after = Math.max(line.trimEnd().length, before);
  return [line.slice(0, before), line.slice(before, after), line.slice(after)]
    .filter((value) => value !== "")
    .map((value) => ({ ...style, type: "text", value }));
}

/** Line breaks in one form, and no character that Markdown parsers replace. */
function cleanText(text: string): string {
  return text.replaceAll(/\r\n?/g, "\n").replaceAll("\0", "\uFFFD");
}

function addressOf(inline: Inline, scope: Scope): string | undefined {
  const url =
    (inline.type === "mention" ? mentionAddress(inline.mention, scope) : undefined) ?? linkAddress(inline, scope);
  const address = url?.trim() ?? "";
  if (address === "") return undefined;
  if (isSafeUrl(address, "link")) return address;
  reportUnsafeUrl(scope);
  return undefined;
}

function linkAddress({ link }: Inline, scope: Scope): string | undefined {
  if (link?.pageId === undefined) return link?.url;
  const { blockId, pageId, url } = link;
  return pageAddress(pageId, { kind: "page", url, ...(blockId !== undefined && { blockId }) }, scope);
}

function reportUnwritten(inline: Inline, scope: Scope): void {
  if (inline.annotations?.color !== undefined) {
    reportApproximation(scope, "Markdown has no colours; the text is written without them.");
  }
  if (inline.suggestion !== undefined) {
    reportApproximation(scope, "A suggested edit that nobody has accepted is written like other text.");
  }
}
