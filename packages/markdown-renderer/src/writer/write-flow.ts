import type { List, ListItem, Paragraph, RootContent } from "mdast";
import { isGlued } from "../tags/tag.js";
import { isLeaf, type Leaf } from "./leaf-text.js";

/** A node with blocks inside, of which some are written. */
interface Level {
  children: readonly RootContent[];
  next: number;
  /** The node before the next one. */
  previous: RootContent | undefined;
  /** What stands before each line of it, except where a marker stands instead. */
  readonly indent: string;
  /** How many blank lines part its children. */
  readonly blankLines: 0 | 1;
  readonly list: { readonly node: List; readonly marker: string } | undefined;
  /** The marker of the list among its children that was written last, if nothing came after it. */
  lastMarker: string | undefined;
  /** Stands before the text of its first paragraph. */
  readonly checkbox: string | undefined;
}

/** The characters before the next line where these are not the indent alone: one or more markers that were not followed by text yet. */
interface Output {
  readonly lines: string[];
  lead: string | undefined;
}

/** Writes the nodes of a document one after the other. */
export interface FlowWriter {
  /** Takes the next node. It may still be filled until the one after it comes. */
  push(node: RootContent): void;
  /** The lines of all nodes. */
  finish(): readonly string[];
}

/** Starts a document. Depth is bounded by memory, not by the call stack, and every character is written once. */
export function createFlowWriter(writeLeaf: (leaf: Leaf) => string): FlowWriter {
  const output: Output = { lines: [], lead: undefined };
  const top = levelOf([], "", 1);
  return {
    push(node) {
      writeLevels(top, output, writeLeaf);
      top.children = [node];
      top.next = 0;
    },
    finish() {
      writeLevels(top, output, writeLeaf);
      return output.lines;
    },
  };
}

/** Writes what is left of a level, and everything inside. */
function writeLevels(top: Level, output: Output, writeLeaf: (leaf: Leaf) => string): void {
  const levels = [top];
  for (let level = levels[0]; level !== undefined; level = levels[levels.length - 1]) {
    const node = level.children[level.next];
    if (node === undefined) {
      // An item or quotation without anything in it is its marker alone.
      if (output.lead !== undefined) writeLine("", level.indent, output);
      levels.pop();
      continue;
    }
    if (level.previous !== undefined) separate(level, level.previous, node, output);
    const inner = enter(node, level, output);
    if (inner !== undefined) levels.push(inner);
    else writeLines(nodeText(node, level, output, writeLeaf), level.indent, output);
    if (node.type !== "list") level.lastMarker = undefined;
    level.previous = node;
    level.next += 1;
  }
}

function levelOf(
  children: readonly RootContent[],
  indent: string,
  blankLines: 0 | 1,
  options: Pick<Partial<Level>, "checkbox" | "list"> = {},
): Level {
  const { checkbox, list } = options;
  return { children, next: 0, previous: undefined, indent, blankLines, list, lastMarker: undefined, checkbox };
}

function writeLines(text: string, indent: string, output: Output): void {
  if (!text.includes("\n")) {
    writeLine(text, indent, output);
    return;
  }
  for (const line of text.split("\n")) writeLine(line, indent, output);
}

function writeLine(line: string, indent: string, output: Output): void {
  const start = output.lead ?? indent;
  output.lines.push(line === "" ? start.trimEnd() : start + line);
  output.lead = undefined;
}

/** Starts a node that holds blocks; leaves give nothing. */
function enter(node: RootContent, level: Level, output: Output): Level | undefined {
  const { indent, list } = level;
  switch (node.type) {
    case "blockquote":
      output.lead = `${output.lead ?? indent}> `;
      return levelOf(node.children, `${indent}> `, 1);
    case "list": {
      const marker = listMarker(node, level, output);
      level.lastMarker = marker;
      return levelOf(node.children, indent, node.spread ? 1 : 0, { list: { node, marker } });
    }
    case "listItem": {
      const marker = `${itemMarker(list, level.next)} `;
      output.lead = (output.lead ?? indent) + marker;
      const inner = indent + " ".repeat(marker.length);
      return levelOf(node.children, inner, node.spread ? 1 : 0, { checkbox: checkboxOf(node) });
    }
    default:
      return undefined;
  }
}

function nodeText(node: RootContent, level: Level, output: Output, writeLeaf: (leaf: Leaf) => string): string {
  if (node.type === "thematicBreak") {
    // Dashes at the top of a document would read as front matter; asterisks behind an asterisk as one rule.
    return output.lead?.endsWith("* ") ? "___" : "***";
  }
  if (!isLeaf(node)) throw new TypeError(`The writer knows no blocks of type ${node.type}.`);
  const { checkbox } = level;
  if (checkbox === undefined || level.previous !== undefined || node.type !== "paragraph") return writeLeaf(node);
  // Without anything behind it, a checkbox is text.
  return checkbox + (node.children.length > 0 ? writeLeaf(node) : "&#x20;");
}

function separate(level: Level, left: RootContent, right: RootContent, output: Output): void {
  const isCutShort = left.type === "paragraph" && right.type === "list" && !canInterrupt(right);
  if (isGlued(left, right)) return;
  if (level.blankLines === 1 || isCutShort) writeLine("", level.indent, output);
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
function listMarker(list: List, level: Level, output: Output): string {
  if (list.ordered) return level.lastMarker === "." ? ")" : ".";
  return level.lastMarker === "-" || output.lead?.endsWith("- ") ? "*" : "-";
}

function itemMarker(list: Level["list"], index: number): string {
  if (list === undefined) return "-";
  return list.node.ordered ? `${(list.node.start ?? 1) + index}${list.marker}` : list.marker;
}

function checkboxOf({ checked, children }: ListItem): string | undefined {
  const first: Paragraph | RootContent | undefined = children[0];
  if (typeof checked !== "boolean" || first?.type !== "paragraph") return undefined;
  return checked ? "[x] " : "[ ] ";
}
