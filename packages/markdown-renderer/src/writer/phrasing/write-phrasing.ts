import type { PhrasingContent } from "mdast";
import { isInlineEquation } from "../../nodes/equation.js";
import { firstCharacter } from "../character-class.js";
import { codeSpan, fitsTableCell } from "../code-span.js";
import { escapeTexts } from "../escape/escape-texts.js";
import { delimitersFor } from "./attention.js";
import { linkDestination } from "./destination.js";
import { createDraftWriter, type DraftWriter } from "./draft-writer.js";
import type { PhrasingPlacement } from "./syntax.js";

/** Writes the content of a paragraph, heading or table cell. */
export function writePhrasing(nodes: readonly PhrasingContent[], placement: PhrasingPlacement): string {
  const writer = createDraftWriter();
  writeNodes(nodes, { writer, placement, inLabel: false }, "");
  return escapeTexts(writer.finish(), placement.place, placement.syntax.unsafe);
}

interface Context {
  readonly writer: DraftWriter;
  readonly placement: PhrasingPlacement;
  readonly inLabel: boolean;
}

function writeNodes(nodes: readonly PhrasingContent[], context: Context, after: string): void {
  for (const [index, node] of nodes.entries()) {
    const next = nodes[index + 1];
    writeNode(node, context, next === undefined ? after : beginning(next, context));
  }
}

function writeNode(node: PhrasingContent, context: Context, after: string): void {
  const { inLabel, placement, writer } = context;
  switch (node.type) {
    case "text":
      writer.text(node.value, inLabel);
      return;
    case "break":
      writer.raw(placement.syntax.lineBreak);
      return;
    case "html":
      writer.raw(node.value);
      return;
    case "inlineCode":
      writeCode(node.value, isInlineEquation(node), context);
      return;
    case "delete":
    case "emphasis":
    case "strong": {
      const { close, open } = delimitersFor(node, writer.last(), after, placement.syntax);
      if (node.children.length === 0) return;
      writer.raw(open);
      writeNodes(node.children, context, firstCharacter(close));
      writer.raw(close);
      return;
    }
    case "link": {
      const address = placement.syntax.hasAutolinks ? autolinkOf(node.url, node.children) : undefined;
      if (address !== undefined) {
        writer.raw(`<${address}>`);
        return;
      }
      writer.raw("[");
      writeNodes(node.children, { ...context, inLabel: true }, "]");
      writer.raw(`](${linkDestination(node.url, placement.place === "cell")})`);
      return;
    }
    case "image":
      writer.raw("![");
      writer.text(node.alt ?? "", true);
      writer.raw(`](${linkDestination(node.url, placement.place === "cell")})`);
      return;
    default:
      throw new TypeError(`The writer knows no text of type ${node.type}.`);
  }
}

/** What a node begins with, as far as the marks before it need to know. */
function beginning(node: PhrasingContent, { placement }: Context): string {
  switch (node.type) {
    case "text":
      return firstCharacter(node.value);
    case "break":
      return firstCharacter(placement.syntax.lineBreak);
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
function writeCode(value: string, isEquation: boolean, { inLabel, placement, writer }: Context): void {
  const { place, syntax } = placement;
  const inCell = place === "cell";
  // At the start of a line, a bracket and a colon in a link's text would make the line a definition, also in code.
  const looksLikeDefinition = inLabel && value.includes("]:");
  const { close, open } = isEquation ? syntax.equation : { open: "", close: "" };
  writer.raw(open);
  if (!looksLikeDefinition && (!inCell || fitsTableCell(value))) {
    writer.raw(codeSpan(value, inCell));
  } else {
    writer.raw("<code>");
    writer.text(value, inLabel);
    writer.raw("</code>");
  }
  writer.raw(close);
}

/** What stands between angle brackets, when a link shows nothing but its own address. */
function autolinkOf(url: string, children: readonly PhrasingContent[]): string | undefined {
  const [only] = children;
  if (children.length !== 1 || only?.type !== "text") return undefined;
  const { value } = only;
  if (url === `mailto:${value}` && mailAddress.test(value)) return value;
  return url === value && webAddress.test(value) ? value : undefined;
}

const webAddress = /^[A-Za-z][A-Za-z0-9+.-]{1,31}:[^\s<>\\|\p{Cc}]*$/u;
const mailAddress =
  /^[A-Za-z0-9.!#$%&'*+/=?^_{}~-]+@[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?(?:\.[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?)+$/;
