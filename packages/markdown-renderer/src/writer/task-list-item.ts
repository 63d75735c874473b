import type { Paragraph, Parents } from "mdast";
import { defaultHandlers, type Info, type Options, type State } from "mdast-util-to-markdown";

/** Writes a checkbox at the start of list items that have one. */
export function taskListItemToMarkdown(): Options {
  return { handlers: { paragraph: writeParagraph } };
}

function writeParagraph(node: Paragraph, parent: Parents | undefined, state: State, info: Info): string {
  if (parent?.type !== "listItem" || typeof parent.checked !== "boolean" || parent.children[0] !== node) {
    return defaultHandlers.paragraph(node, parent, state, info);
  }
  const checkbox = parent.checked ? "[x] " : "[ ] ";
  const tracker = state.createTracker(info);
  tracker.move(checkbox);
  // Without anything behind it, a checkbox is text.
  const content: Paragraph =
    node.children.length > 0 ? node : { type: "paragraph", children: [{ type: "text", value: " " }] };
  return checkbox + defaultHandlers.paragraph(content, parent, state, { ...info, ...tracker.current() });
}
