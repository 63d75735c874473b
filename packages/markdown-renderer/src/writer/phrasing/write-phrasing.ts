import type { Link, PhrasingContent } from "mdast";
import { isEquation } from "../../nodes/equation.js";
import { firstCharacter } from "../character-class.js";
import { codeSpan, fitsTableCell } from "../code-span.js";
import { escapeTexts } from "../escape/escape-texts.js";
import { delimitersFor } from "./attention.js";
import { linkDestination } from "./destination.js";
import { addSyntax, addText, createDraftWriter, type DraftWriter, isSuspect, lastOf } from "./draft-writer.js";
import type { PhrasingPlacement, PhrasingSyntax } from "./syntax.js";

/** Writes the content of a paragraph, heading or table cell. */
export function writePhrasing(nodes: readonly PhrasingContent[], placement: PhrasingPlacement): string {
  const [first] = nodes;
  if (nodes.length === 1 && first?.type === "html" && placement.place !== "cell") return first.value;
  if (
    nodes.length === 1 &&
    first?.type === "text" &&
    !isSuspect(first.value, "", placement.syntax.unsafe[placement.place])
  )
    return first.value;
  const writer = createDraftWriter(placement);
  writeNodes(nodes, writer, false, "");
  return writer.texts.length === 0 ? writer.draft : escapeTexts(writer, writer.table);
}

/** @param after The character behind the last of the nodes. */
function writeNodes(nodes: readonly PhrasingContent[], writer: DraftWriter, inLabel: boolean, after: string): void {
  for (let index = 0; index < nodes.length; index += 1) {
    const node = nodes[index];
    if (node !== undefined) writeNode(node, writer, inLabel, nodes[index + 1] ?? after);
  }
}

/** @param next The node behind it, or the character behind it if there is none. */
function writeNode(node: PhrasingContent, writer: DraftWriter, inLabel: boolean, next: PhrasingContent | string): void {
  const { place, syntax } = writer.placement;
  switch (node.type) {
    case "text":
      addText(writer, node.value, inLabel);
      return;
    case "break":
      addSyntax(writer, syntax.lineBreak);
      return;
    case "footnoteReference":
      addSyntax(writer, `[^${node.identifier}]`);
      return;
    case "html":
      addSyntax(writer, place === "cell" ? node.value.replaceAll("|", "\\|") : node.value);
      return;
    case "inlineCode":
      writeCode(node.value, isEquation(node), writer, inLabel);
      return;
    case "delete":
    case "emphasis":
    case "strong": {
      if (node.children.length === 0) return;
      const after = typeof next === "string" ? next : beginning(next, syntax);
      const { close, open } = delimitersFor(node, lastOf(writer), after, syntax);
      addSyntax(writer, open);
      writeNodes(node.children, writer, inLabel, close.charAt(0));
      addSyntax(writer, close);
      return;
    }
    case "link": {
      const short = shortLink(node, writer.placement);
      if (short !== undefined) {
        addSyntax(writer, short);
        return;
      }
      addSyntax(writer, "[");
      writeNodes(node.children, writer, true, "]");
      addSyntax(writer, `](${linkDestination(node.url, place === "cell")})`);
      return;
    }
    case "image": {
      const short = inLabel ? undefined : syntax.wikilink?.(node.url, node.alt ?? "", "image", place === "cell");
      if (short !== undefined) {
        addSyntax(writer, short);
        return;
      }
      addSyntax(writer, "![");
      addText(writer, node.alt ?? "", true);
      addSyntax(writer, `](${linkDestination(node.url, place === "cell")})`);
      return;
    }
    default:
      refuse(node);
  }
}

/** What a node begins with, as far as the marks before it need to know. */
function beginning(node: PhrasingContent, syntax: PhrasingSyntax): string {
  switch (node.type) {
    case "text":
      return firstCharacter(node.value);
    case "break":
      return firstCharacter(syntax.lineBreak);
    case "strong":
    case "emphasis":
      return "*";
    case "delete":
      return "~";
    default:
      return "<";
  }
}

/** A code span, or tags where a code span would not come back as it was. */
function writeCode(value: string, isEquation: boolean, writer: DraftWriter, inLabel: boolean): void {
  const { place, syntax } = writer.placement;
  const inCell = place === "cell";
  // At the start of a line, a bracket and a colon in a link's text would make the line a definition, also in code.
  const looksLikeDefinition = inLabel && value.includes("]:");
  const sign = isEquation && syntax.equation !== "code" ? "$" : "";
  addSyntax(writer, sign);
  if (isEquation && syntax.equation === "dollars") addSyntax(writer, value);
  else if (syntax.codeLoss !== undefined || (!looksLikeDefinition && (!inCell || fitsTableCell(value)))) {
    addSyntax(writer, codeSpan(value, inCell));
  } else {
    addSyntax(writer, "<code>");
    addText(writer, value, inLabel);
    addSyntax(writer, "</code>");
  }
  addSyntax(writer, sign);
}

/** A link on nothing but text in a form that says no more than needed: its own address, or the path of a document. */
function shortLink({ children, url }: Link, { place, syntax }: PhrasingPlacement): string | undefined {
  const [only] = children;
  if (children.length !== 1 || only?.type !== "text") return undefined;
  const { value } = only;
  const link = syntax.wikilink?.(url, value, "link", place === "cell");
  if (link !== undefined) return link;
  const isAddress = url === value ? webAddress.test(value) : url === `mailto:${value}` && mailAddress.test(value);
  return syntax.hasAutolinks && isAddress ? `<${value}>` : undefined;
}

const webAddress = /^[A-Za-z][A-Za-z0-9+.-]{1,31}:[^\s<>\\|\p{Cc}]*$/u;
const mailAddress =
  /^[\w.!#$%&'*+/=?^{}~-]+@[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?)+$/i;

/** @throws TypeError about a node that the writer does not know. */
export function refuse({ type }: { readonly type: string }): never {
  throw new TypeError(`Nodes of type ${type} are not written.`);
}
