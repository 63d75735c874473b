import { admonition, foldedAdmonition } from "../admonitions/admonition.js";

import { approximated, flow, unfolded } from "../blocks/container.js";

import { type FileLikeBlock, filePieces } from "../blocks/media-blocks.js";
import type { Piece } from "../blocks/piece.js";
import { headings, tabs, template } from "../blocks/structure-blocks.js";
import type { Scope } from "../context/scope.js";
import { caretMarks } from "../links/block-marks.js";
import { commonmarkUnsafe } from "../writer/escape/commonmark-unsafe.js";
import { dollarUnsafe } from "../writer/escape/dollar-unsafe.js";
import { gfmUnsafe } from "../writer/escape/gfm-unsafe.js";
import { obsidianUnsafe } from "../writer/escape/obsidian-unsafe.js";
import { unsafeTable } from "../writer/escape/unsafe.js";
import { wikilink } from "../writer/phrasing/wikilink.js";
import { dollarEquation, inlineDollarEquation } from "./dollar-equation.js";
import type { Flavor } from "./flavor.js";
import { gfm } from "./gfm.js";

/** A file beside the document plays or shows in place when it is written like a picture. */
const embedded = (block: FileLikeBlock, scope: Scope): readonly Piece[] =>
  filePieces(block, scope, (url) =>
    wikilink(url, "", "image", false) === undefined ? undefined : { type: "image", url, alt: "" },
  );

/** Obsidian: callouts, links by path, highlights, equations between dollar signs, and properties. */
export const obsidian: Flavor = {
  ...gfm,
  syntax: {
    ...gfm.syntax,
    unsafe: unsafeTable(commonmarkUnsafe, gfmUnsafe, dollarUnsafe, obsidianUnsafe),
    wikilink,
    equation: "dollars",
  },
  // Highlights are of one colour, the one that most readers choose.
  color: {
    names: ["yellow_background"],
    approximation: "Markdown has one colour for highlighted text; the text is written in it.",
    shown: (color) => (color.endsWith("_background") ? "yellow_background" : undefined),
    wrap: () => ({ open: "==", close: "==" }),
  },
  blocks: {
    audio: embedded,
    callout: admonition,
    // Obsidian folds what is below any heading.
    heading: headings(flow, unfolded),
    pdf: embedded,
    tab: tabs(approximated("Tabs are written one after the other.", flow), foldedAdmonition),
    template: template(foldedAdmonition),
    toggle: foldedAdmonition,
    video: embedded,
  },
  equation: dollarEquation,
  inlineEquation: inlineDollarEquation,
  comment: { open: "%% ", close: " %%" },
  anchor: titleAnchor,
  blockMarks: caretMarks,
  frontMatter: "flat",
};

/** Obsidian finds a heading by its text, without the signs that mean something in its links. */
function titleAnchor(text: string): string {
  return encodeURI(
    text
      .replaceAll(/[#^|[\]\\%:]+/g, " ")
      .replaceAll(/\s+/g, " ")
      .trim(),
  );
}
