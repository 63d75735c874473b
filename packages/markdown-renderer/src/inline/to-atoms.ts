import type { Inline, MentionInline, RichText } from "@pagebridge/core-types";
import type { Html, InlineCode, Text } from "mdast";
import { reportKind } from "../context/report-unwritten.js";
import { reportApproximation, type Scope } from "../context/scope.js";
import { mentionNode } from "../hooks/mention-node.js";
import { blockLink } from "../links/block-link.js";
import { inlineEquation } from "../nodes/equation.js";
import { html, text as textNode } from "../nodes/nodes.js";
import { reportUnsafeUrl } from "../url/checked-link.js";
import { isSafeUrl } from "../url/is-safe-url.js";
import { pageAddress } from "../url/page-address.js";
import { type Atom, type AtomStyle, marksOf } from "./atom.js";
import { mentionAddress, mentionText } from "./mention.js";
import type { PhrasingPlace } from "./phrasing-place.js";

/** Takes rich text apart at line breaks and, where it has marks or leads somewhere, at the white space around words. What cannot be written is reported. */
export function toAtoms(richText: RichText, scope: Scope, place: PhrasingPlace): readonly Atom[] {
  const atoms: Atom[] = [];
  for (const inline of richText) addInline(inline, scope, place, atoms);
  return atoms;
}

function addInline(inline: Inline, scope: Scope, place: PhrasingPlace, atoms: Atom[]): void {
  reportUnwritten(inline, scope);
  const { flavor } = scope.rendering;
  const marks = marksOf(inline.annotations, flavor);
  const node = inline.type === "mention" ? (mentionNode(inline, scope) ?? tagNode(inline, scope)) : undefined;
  if (node !== undefined) {
    atoms.push({ node, isSpace: false, marks, url: undefined });
    return;
  }
  const style: AtomStyle = { marks, url: addressOf(inline, scope) };
  if (inline.type === "equation") {
    // TeX takes a line break for a space, and a code span cannot hold one.
    const value = inline.expression.replaceAll(/\s*[\r\n]+\s*/g, " ").trim();
    const equation: Atom = { node: inlineEquation(value), isSpace: false, ...style };
    if (value !== "") atoms.push(flavor.inlineEquation?.(equation, value, atoms, place, scope) ?? equation);
    return;
  }
  const text = inline.type === "mention" ? mentionText(inline, scope) : inline.text;
  const addLine = isCode(inline, text, style, scope) ? addCode : addWords;
  const lines = hasLineEnding(text) ? text.replaceAll(/\r\n?/g, "\n").replaceAll("\0", "\uFFFD").split("\n") : [text];
  lines.forEach((line, index) => {
    if (index > 0)
      atoms.push({ node: place === "line" ? html(flavor.inlineBreak) : { type: "break" }, isSpace: true, ...style });
    addLine(line, style, atoms);
  });
}

/** A mention as a tag, where the flavour has one for it. What no flavour says of it is reported. */
function tagNode(inline: MentionInline, scope: Scope): Html | undefined {
  reportKind(inline.mention, scope);
  return scope.rendering.flavor.mentionTag?.(inline, scope);
}

/** Without a tag for it, code that would make a definition of the line cannot stand in a link. */
function isCode({ annotations }: Inline, text: string, { url }: AtomStyle, scope: Scope): boolean {
  if (!annotations?.code) return false;
  const { codeLoss } = scope.rendering.flavor.syntax;
  if (url === undefined || codeLoss === undefined || !text.includes("]:")) return true;
  reportApproximation(scope, codeLoss);
  return false;
}

/** Whether a text is more than one line as it stands, or holds the character that Markdown parsers replace. */
export function hasLineEnding(text: string): boolean {
  return text.includes("\n") || text.includes("\r") || text.includes("\0");
}

function addCode(value: string, style: AtomStyle, atoms: Atom[]): void {
  add({ type: "inlineCode", value }, style, atoms);
}

function addWords(line: string, style: AtomStyle, atoms: Atom[]): void {
  if (style.marks === 0 && style.url === undefined) {
    add(textNode(line), style, atoms);
    return;
  }
  const before = line.length - line.trimStart().length;
  const after = Math.max(line.trimEnd().length, before);
  add(textNode(line.slice(0, before)), style, atoms, true);
  add(textNode(line.slice(before, after)), style, atoms);
  add(textNode(line.slice(after)), style, atoms, true);
}

function add(node: InlineCode | Text, style: AtomStyle, atoms: Atom[], isSpace = false): void {
  if (node.value !== "") atoms.push({ node, isSpace, ...style });
}

/** Whether a text begins or ends with white space. */
export function hasEdgeSpace(text: string): boolean {
  return (mayBeSpace(text.charCodeAt(0)) || mayBeSpace(text.charCodeAt(text.length - 1))) && text.trim() !== text;
}

/** Printable ASCII is what most texts begin and end with. */
function mayBeSpace(code: number): boolean {
  return code <= 0x20 || code >= 0x7f;
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
  const inDocument = blockId && blockLink(blockId, scope);
  return inDocument ?? pageAddress(pageId, { kind: "page", url, ...(blockId !== undefined && { blockId }) }, scope);
}

function reportUnwritten({ annotations, suggestion }: Inline, scope: Scope): void {
  const color = annotations?.color;
  const { approximation, shown } = scope.rendering.flavor.color;
  const written = color && shown(color);
  if (written !== color) reportApproximation(scope, (written && approximation) ?? "Markdown has no colours for text.");
  if (annotations?.underline && scope.rendering.flavor.underline.open === "")
    reportApproximation(scope, "Underlined text is written like other text.");
  if (suggestion !== undefined) reportApproximation(scope, "A suggested edit is written like other text.");
}
