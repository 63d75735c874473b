import type { Block } from "@pagebridge/core-types";
import type { Html, Paragraph } from "mdast";
import { reportLoss, type Scope } from "../context/scope.js";
import { html, paragraph, text } from "../nodes/nodes.js";

/** Makes what stands where something could not be written. */
export type Placeholder = (message: string, scope: Scope, sourceType?: string) => Html | Paragraph;

/** What stands where something could not be written: the flavour's form of it, or what the options say. */
export function placeholder(message: string, scope: Scope, sourceType?: string): readonly (Html | Paragraph)[] {
  const { flavor, options } = scope.rendering;
  const { comment } = flavor;
  if (options.unsupported === "omit") return [];
  // Without these signs, nothing in it can end the comment.
  if (options.unsupported === "comment" && comment !== undefined)
    return [html(comment.open + message.replaceAll(/[<>{}*%\s]+/g, " ") + comment.close)];
  return [flavor.placeholder(message, scope, sourceType)];
}

/** A line in italics and parentheses. */
export const placeholderLine: Placeholder = (message) =>
  paragraph([{ type: "emphasis", children: [text(`(${message})`)] }]);

/** What is written after a block whose children were not read. Links to pages and databases need none: they lead there. */
export function unreadPieces(
  { hasUnreadChildren, type }: Pick<Block, "hasUnreadChildren"> & { readonly type?: Block["type"] },
  scope: Scope,
): readonly (Html | Paragraph)[] {
  if (!hasUnreadChildren || /^(?:child_|link_to)/.test(type ?? "")) return [];
  reportLoss(scope, "Content was not read.", "children_missing");
  return placeholder("Content that was not read", scope);
}
