import type { List, ListItem, RootContent } from "mdast";
import type { Flavor } from "../flavors/flavor.js";
import { isGlued } from "../tags/tag.js";
import { leafText } from "./leaf-text.js";
import type { PhrasingSyntax } from "./phrasing/syntax.js";

/** A node with blocks inside, of which some are written. */
interface Level {
  readonly children: readonly RootContent[];
  /** The list that the children are items of. */
  readonly list: List | undefined;
  /** What stands before each line of it, except where a marker stands instead. */
  readonly indent: string;
  /** Whether blank lines part its children. */
  readonly isSpread: boolean;
  /** Stands before the text of its first paragraph. */
  readonly checkbox: string;
  /** How many children are written, and which one was the last. */
  written: number;
  previous: RootContent | undefined;
  /** In a list, what stands behind a number or for a bullet. Elsewhere that of the list that was written last, if nothing came after it. */
  marker: string;
}

/** What is written, and where the next line begins. */
interface Output {
  readonly syntax: PhrasingSyntax;
  readonly lines: string[];
  /** The characters before the next line where these are not the indent alone: markers that were not followed by text yet. */
  lead: string | undefined;
}

/** Writes the nodes of a document as text, one after the other. The one place where Markdown syntax is put down. */
export interface MarkdownWriter {
  /** Takes the next node. It may still be filled until the one after it comes; then it is written, and not needed any more. */
  push(node: RootContent): void;
  /** The whole text; ends with a line break unless it is empty. */
  finish(): string;
}

/** Starts a document in a dialect. Depth is bounded by memory, not by the call stack, and every character is written once. */
export function createMarkdownWriter({ syntax }: Flavor): MarkdownWriter {
  const output: Output = { syntax, lines: [], lead: undefined };
  const top = levelOf([], "", true);
  let last: RootContent | undefined;
  let text = "";
  const write = (next?: RootContent): void => {
    if (last !== undefined) writeTree(last, top, output);
    last = next;
    // Lines that are put together now and then take less memory than all the parts that they are made of.
    if (next !== undefined && output.lines.length < mostLines) return;
    output.lines.push("");
    text += output.lines.splice(0).join("\n");
  };
  return {
    push: write,
    finish() {
      write();
      return text === "\n" ? "" : text;
    },
  };
}

/** How many lines are kept apart. */
const mostLines = 4096;

function levelOf(
  children: readonly RootContent[],
  indent: string,
  isSpread: boolean,
  checkbox = "",
  list?: List,
  marker = "",
): Level {
  return { children, list, indent, isSpread, checkbox, written: 0, previous: undefined, marker };
}

/** Writes a node and everything inside. */
function writeTree(root: RootContent, top: Level, output: Output): void {
  const outer: Level[] = [];
  let level = writeNode(root, top, output);
  while (level !== undefined) {
    const node = level.children[level.written];
    if (node === undefined) {
      // An item or quotation without anything in it is its marker alone.
      if (output.lead !== undefined) writeLine("", level.indent, output);
      level = outer.pop();
    } else {
      const inner = writeNode(node, level, output);
      if (inner !== undefined) {
        outer.push(level);
        level = inner;
      }
    }
  }
}

/** Writes the next child of a level. @returns The level inside it, if it can hold blocks. */
function writeNode(node: RootContent, level: Level, output: Output): Level | undefined {
  const { indent, list, marker, previous, written } = level;
  if (previous !== undefined && isParted(previous, node, level)) writeLine("", indent, output);
  level.previous = node;
  level.written = written + 1;
  switch (node.type) {
    case "list":
      level.marker = listMarker(node, marker, output);
      return levelOf(node.children, indent, node.spread === true, "", node, level.marker);
    case "listItem": {
      const bullet = list?.ordered ? `${(list.start ?? 1) + written}${marker} ` : `${marker || "-"} `;
      output.lead = (output.lead ?? indent) + bullet;
      return levelOf(node.children, indent + " ".repeat(bullet.length), node.spread === true, checkboxOf(node));
    }
    case "blockquote":
      level.marker = "";
      output.lead = `${output.lead ?? indent}> `;
      return levelOf(node.children, `${indent}> `, true);
    case "footnoteDefinition":
      level.marker = "";
      output.lead = `${output.lead ?? indent}[^${node.identifier}]: `;
      return levelOf(node.children, `${indent}    `, true);
    case "thematicBreak":
      level.marker = "";
      // Dashes at the top of a document would read as front matter; asterisks behind an asterisk as one rule.
      writeLine(output.lead?.endsWith("* ") ? "___" : "***", indent, output);
      return undefined;
    default: {
      level.marker = "";
      const text = leafText(node, output.syntax);
      // Without anything behind it, a checkbox is text.
      if (previous !== undefined || level.checkbox === "") writeLines(text, indent, output);
      else writeLines(level.checkbox + (text === "" ? "&#x20;" : text), indent, output);
      return undefined;
    }
  }
}

function writeLines(text: string, indent: string, output: Output): void {
  // Nothing stands before the lines of most texts.
  if (indent === "") output.lines.push(text);
  else if (text.includes("\n")) for (const line of text.split("\n")) writeLine(line, indent, output);
  else writeLine(text, indent, output);
}

function writeLine(line: string, indent: string, output: Output): void {
  const start = output.lead ?? indent;
  output.lines.push(line === "" ? start.trimEnd() : start + line);
  output.lead = undefined;
}

/** Whether a blank line stands between two nodes. */
function isParted(left: RootContent, right: RootContent, { isSpread }: Level): boolean {
  return (
    (isSpread || (left.type === "paragraph" && right.type === "list" && !canInterrupt(right))) && !isGlued(left, right)
  );
}

/**
 * Whether a list is read as one directly below a paragraph. A list that does not start at 1 or starts with an empty item is not, nor is
 * one that begins with such a list, also in a quotation.
 */
function canInterrupt(list: List): boolean {
  for (let node: RootContent | undefined = list; node?.type === "list" || node?.type === "blockquote"; ) {
    if (node.type === "blockquote") {
      node = node.children[0];
      continue;
    }
    const first: RootContent | undefined = node.children[0]?.children[0];
    if (first === undefined || (node.ordered && node.start !== 1)) return false;
    node = first;
  }
  return true;
}

/** Another marker keeps a list apart from the one before it, and from the markers before it on its first line (`- - -` is a rule). */
function listMarker({ ordered }: List, before: string, { lead }: Output): string {
  if (ordered) return before === "." ? ")" : ".";
  return before === "-" || lead?.endsWith("- ") ? "*" : "-";
}

function checkboxOf({ checked, children }: ListItem): string {
  if (typeof checked !== "boolean" || children[0]?.type !== "paragraph") return "";
  return checked ? "[x] " : "[ ] ";
}
