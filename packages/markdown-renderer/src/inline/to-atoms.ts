import { assertNever, type Inline, type RichText } from "@pagebridge/core-types";
import { reportApproximation, type Scope } from "../context/scope.js";
import { mentionNode } from "../hooks/mention-node.js";
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
  const marks = marksOf(inline.annotations, scope.rendering.flavor.color);
  const own = inline.type === "mention" ? mentionNode(inline, scope) : undefined;
  if (own !== undefined) {
    atoms.push({ type: "tag", value: "", node: own, isSpace: false, marks, url: undefined });
    return;
  }
  const tag = inline.type === "mention" ? scope.rendering.flavor.mentionTag?.(inline, scope) : undefined;
  if (tag !== undefined) {
    if (inline.annotations?.code)
      reportApproximation(scope, "A mention cannot be code; it is written without that mark.");
    add("tag", tag, { marks, url: undefined }, atoms);
    return;
  }
  const style: AtomStyle = { marks, url: addressOf(inline, scope) };
  switch (inline.type) {
    case "equation":
      addEquation(inline.expression, style, scope, place, atoms);
      return;
    case "mention": {
      const text = mentionText(inline, scope);
      addText(text, style, isCode(inline, text, style, scope), atoms);
      return;
    }
    case "text":
      addText(inline.text, style, isCode(inline, inline.text, style, scope), atoms);
      return;
    default:
      assertNever(inline, "inline");
  }
}

/** Without a tag for it, code that would make a definition of the line cannot stand in a link. */
function isCode({ annotations }: Inline, text: string, { url }: AtomStyle, scope: Scope): boolean {
  if (!annotations?.code) return false;
  if (url === undefined || scope.rendering.flavor.syntax.hasCodeTag || !text.includes("]:")) return true;
  reportApproximation(scope, "Code that looks like a definition is written as text where it is a link.");
  return false;
}

/** TeX takes a line break for a space, and a code span cannot hold one. */
function addEquation(expression: string, style: AtomStyle, scope: Scope, place: PhrasingPlace, atoms: Atom[]): void {
  const value = expression.replaceAll(/\s*[\r\n]+\s*/g, " ").trim();
  const form = scope.rendering.flavor.syntax.equation;
  const last = atoms.at(-1);
  if (form === "backticks") add("equation", value, style, atoms);
  else if (form === "code" || (place === "line" ? dollarsOrPipes : dollars).test(value)) {
    reportApproximation(scope, "An equation is written as code; between dollar signs it would not be read as one.");
    add("code", value, style, atoms);
  } else if (last?.type === "equation" && last.marks === style.marks && last.url === style.url && value !== "") {
    reportApproximation(scope, "Two equations side by side are written as one.");
    atoms[atoms.length - 1] = { ...last, value: `${last.value} ${value}` };
  } else add("equation", value, style, atoms);
}

/** What would end an equation between dollar signs too early, or not at all. */
const dollars = /\$|\\$/;
const dollarsOrPipes = /[$|]|\\$/;

function addText(text: string, style: AtomStyle, isCode: boolean, atoms: Atom[]): void {
  const addLine = isCode ? addCode : addWords;
  if (!hasLineEnding(text)) {
    addLine(text, style, atoms);
    return;
  }
  const lines = text.replaceAll(/\r\n?/g, "\n").replaceAll("\0", "\uFFFD").split("\n");
  lines.forEach((line, index) => {
    if (index > 0) atoms.push({ type: "break", value: "", isSpace: true, marks: style.marks, url: style.url });
    addLine(line, style, atoms);
  });
}

/** Whether a text is more than one line as it stands, or holds the character that Markdown parsers replace. */
export function hasLineEnding(text: string): boolean {
  return text.includes("\n") || text.includes("\r") || text.includes("\0");
}

function addCode(line: string, style: AtomStyle, atoms: Atom[]): void {
  add("code", line, style, atoms);
}

function addWords(line: string, style: AtomStyle, atoms: Atom[]): void {
  const isPlain = style.marks === 0 && style.url === undefined;
  if (isPlain || !hasEdgeSpace(line)) {
    add("text", line, style, atoms);
    return;
  }
  const before = line.length - line.trimStart().length;
  const after = Math.max(line.trimEnd().length, before);
  add("text", line.slice(0, before), style, atoms, true);
  add("text", line.slice(before, after), style, atoms);
  add("text", line.slice(after), style, atoms, true);
}

/** Whether a text begins or ends with white space. */
export function hasEdgeSpace(text: string): boolean {
  return (mayBeSpace(text.charCodeAt(0)) || mayBeSpace(text.charCodeAt(text.length - 1))) && text.trim() !== text;
}

/** Printable ASCII is what most texts begin and end with. */
function mayBeSpace(code: number): boolean {
  return code <= 0x20 || code >= 0x7f;
}

function add(type: Atom["type"], value: string, { marks, url }: AtomStyle, atoms: Atom[], isSpace = false): void {
  if (value !== "") atoms.push({ type, value, isSpace, marks, url });
}

function addressOf(inline: Inline, scope: Scope): string | undefined {
  if (inline.type !== "mention" && inline.link === undefined) return undefined;
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
  const color = inline.annotations?.color;
  const shown = color && scope.rendering.flavor.color.shown(color);
  if (shown !== color) {
    reportApproximation(
      scope,
      shown === undefined
        ? "Markdown has no colours; the text is written without them."
        : "Markdown has one colour for highlighted text; the text is written in it.",
    );
  }
  if (inline.suggestion !== undefined) {
    reportApproximation(scope, "A suggested edit that nobody has accepted is written like other text.");
  }
}
