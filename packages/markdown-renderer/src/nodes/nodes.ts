import type { Heading, Html, List, ListItem, Paragraph, PhrasingContent, Text } from "mdast";

/** Makes a text node. */
export function text(value: string): Text {
  return { type: "text", value };
}

/** Makes a paragraph. */
export function paragraph(children: readonly PhrasingContent[]): Paragraph {
  return { type: "paragraph", children: [...children] };
}

/** Makes a paragraph, or nothing when there is no content for it. */
export function paragraphs(children: readonly PhrasingContent[]): readonly Paragraph[] {
  return children.length === 0 ? [] : [paragraph(children)];
}

/** Makes a list with bullets, without blank lines between its items. */
export function bullets(children: ListItem[]): List {
  return { type: "list", ordered: false, spread: false, children };
}

/** Makes an item that is one line. */
export function bullet(children: readonly PhrasingContent[]): ListItem {
  return { type: "listItem", spread: false, children: [paragraph(children)] };
}

/** Makes a node of HTML. */
export function html(value: string): Html {
  return { type: "html", value };
}

/** Makes a heading. Levels beyond 6 are brought inside. */
export function heading(level: number, children: readonly PhrasingContent[]): Heading {
  const levels = [1, 2, 3, 4, 5, 6] as const;
  return { type: "heading", depth: levels[level - 1] ?? 6, children: [...children] };
}

/** Puts a separator between parts and leaves empty parts out. */
export function joinPhrasing(parts: readonly (readonly PhrasingContent[])[], separator: string): PhrasingContent[] {
  return parts
    .filter((part) => part.length > 0)
    .flatMap((part, index) => (index === 0 ? [...part] : [text(separator), ...part]));
}
