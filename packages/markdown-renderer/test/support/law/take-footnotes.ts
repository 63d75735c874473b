import type { FootnoteDefinition, Nodes, Root } from "mdast";

/** A document with its footnotes taken out. */
export interface Footnotes {
  readonly body: Root;
  readonly notes: readonly FootnoteDefinition[];
  /** What the signs in the text name, in their order. */
  readonly signs: readonly string[];
}

/** Takes footnotes and their signs out of a parsed document, and lines with it that were made for signs. */
export function takeFootnotes(root: Root): Footnotes {
  const notes: FootnoteDefinition[] = [];
  const signs: string[] = [];
  for (const node of root.children) if (node.type === "footnoteDefinition") notes.push(node);
  root.children = root.children.filter(({ type }) => type !== "footnoteDefinition");
  takeSigns(root, signs);
  return { body: root, notes, signs };
}

function takeSigns(node: Nodes, signs: string[]): void {
  if (!("children" in node)) return;
  const isTask = node.type === "listItem" && typeof node.checked === "boolean";
  const kept: Nodes[] = [];
  for (const child of node.children) {
    if (child.type === "footnoteReference") {
      signs.push(child.identifier);
      continue;
    }
    const known = signs.length;
    takeSigns(child, signs);
    const isMade = child.type === "paragraph" && child.children.length === 0 && signs.length > known;
    if (!isMade || (isTask && kept.length === 0)) kept.push(child);
  }
  Object.assign(node, { children: kept });
}
