import type { Parents, Text } from "mdast";
import { defaultHandlers, type Info, type Options, type State } from "mdast-util-to-markdown";

/** Where an underscore touches a character outside the basic plane. */
const seams = /(?<=[\uDC00-\uDFFF])(?=_)|(?<=_)(?=[\uD800-\uDBFF])/;

/**
 * Writes text with the library's escapes, and escapes underscores beside emoji too: the library takes these for letters, between which an
 * underscore means nothing, but other parsers take them for symbols.
 */
export function textToMarkdown(): Options {
  return { handlers: { text: writeText } };
}

function writeText(node: Text, parent: Parents | undefined, state: State, info: Info): string {
  const parts = node.value.split(seams);
  if (parts.length === 1) return defaultHandlers.text(node, parent, state, info);
  return parts
    .map((part, index) =>
      state.safe(part, {
        ...info,
        before: index === 0 ? info.before : "",
        after: index === parts.length - 1 ? info.after : "",
      }),
    )
    .join("");
}
