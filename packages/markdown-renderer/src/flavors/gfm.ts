import { gfmToMarkdown } from "mdast-util-gfm";
import { attentionToMarkdown } from "../writer/attention.js";
import { frontMatterToMarkdown } from "../writer/front-matter.js";
import { mathToMarkdown } from "../writer/math.js";
import type { Flavor } from "./flavor.js";

/** GitHub Flavored Markdown, with GitHub's forms for equations and foldable text. */
export const gfm: Flavor = {
  name: "gfm",
  underline: { open: "<u>", close: "</u>" },
  inlineBreak: "<br>",
  mathLanguage: "math",
  // Column widths would cost a pass over every cell, and one long cell would pad all the others.
  writerExtensions: () => [
    gfmToMarkdown({ tablePipeAlign: false }),
    attentionToMarkdown(),
    mathToMarkdown(),
    frontMatterToMarkdown(),
  ],
};
