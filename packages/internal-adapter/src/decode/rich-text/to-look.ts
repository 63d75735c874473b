import type { Annotations, Color, Id, Inline, Link } from "@pagebridge/core-types";
import { toId, toLink } from "@pagebridge/core-types/adapter-tools";
import type { InternalContext } from "../internal-context.js";
import type { Decoration } from "./read-spans.js";
import { toColor } from "./to-color.js";

/** What the decorations of a run say besides what it stands for. */
export type Look = Pick<Inline, "annotations" | "discussionIds" | "link" | "suggestion">;

/** Reads looks, link, threads and suggestion of a run. The order of its decorations means nothing, and doubles count once. */
export function toLook(decorations: readonly Decoration[], context: InternalContext): Look {
  const annotations = toAnnotations(decorations, context);
  const link = linkOf(decorations, context);
  const discussionIds = threadsOf(decorations);
  const suggestion = suggestionOf(decorations, context);
  return {
    ...(Object.keys(annotations).length > 0 && { annotations }),
    ...(link && { link }),
    ...(discussionIds.length > 0 && { discussionIds }),
    ...(suggestion && { suggestion }),
  };
}

function toAnnotations(decorations: readonly Decoration[], context: InternalContext): Annotations {
  const codes = new Set(decorations.map(({ code }) => code));
  const color = colorOf(decorations, context);
  return {
    ...(codes.has("b") && { bold: true }),
    ...(codes.has("c") && { code: true }),
    ...(color !== undefined && { color }),
    ...(codes.has("i") && { italic: true }),
    ...(codes.has("s") && { strikethrough: true }),
    ...(codes.has("_") && { underline: true }),
  };
}

/** A run may have a colour of text and one behind it; the model has one, and the colour of the text it is. */
function colorOf(decorations: readonly Decoration[], context: InternalContext): Color | undefined {
  const names = new Set(decorations.flatMap(({ code, payload }) => (code === "h" ? [payload[0]] : [])));
  const found = [...names].flatMap((name) => toColor(name, context) ?? []);
  const colors = [...new Set(found)].sort((left, right) => rank(left) - rank(right));
  if (colors.length > 1) {
    context.report({
      code: "approximated",
      message: "A text has more than one colour; one of them is kept.",
    });
  }
  return colors[0];
}

function rank(color: Color): number {
  return color.endsWith("_background") ? 1 : 0;
}

function linkOf(decorations: readonly Decoration[], context: InternalContext): Link | undefined {
  for (const { code, payload } of decorations) {
    const [url] = payload;
    if (code === "a" && typeof url === "string" && url !== "") return toLink(url, context);
  }
  return undefined;
}

const threadCodes: ReadonlySet<string> = new Set(["m", "sa", "si", "sr", "sua"]);

function threadsOf(decorations: readonly Decoration[]): readonly Id[] {
  const ids = decorations.flatMap(({ code, payload }) => (threadCodes.has(code) ? (toId(payload[0]) ?? []) : []));
  return [...new Set(ids)].sort();
}

/** Text that somebody suggests to insert and somebody else to remove is not there before the first is accepted. */
function suggestionOf(decorations: readonly Decoration[], context: InternalContext): Inline["suggestion"] {
  const codes = new Set(decorations.map(({ code }) => code));
  for (const code of ["sa", "sua"]) {
    if (codes.has(code)) {
      context.report({
        code: "approximated",
        severity: "info",
        message: "Somebody suggests that a text should look otherwise; it is kept as it looks.",
        sourceType: code,
      });
    }
  }
  if (codes.has("si")) return "insertion";
  return codes.has("sr") ? "removal" : undefined;
}
