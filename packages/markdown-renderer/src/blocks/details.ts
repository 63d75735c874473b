import type { PhrasingContent } from "mdast";
import { html, paragraph } from "../nodes/nodes.js";
import type { Piece } from "./piece.js";

/**
 * Writes content that folds away under a line, as `<details>`.
 *
 * Blank lines keep the tags apart from what is between them, so that the line and the content stay Markdown.
 *
 * @param summary The line: a heading, or the content of a paragraph.
 */
export function details(summary: Piece | readonly PhrasingContent[], content: readonly Piece[]): readonly Piece[] {
  const line = "type" in summary ? [summary] : summary.length > 0 ? [paragraph(summary)] : [];
  return [
    ...(line.length > 0
      ? [html("<details>\n<summary>"), ...line, html("</summary>")]
      : [html("<details>\n<summary></summary>")]),
    ...content,
    html("</details>"),
  ];
}
