import { commonmarkUnsafe } from "../writer/escape/commonmark-unsafe.js";
import { gfmMathUnsafe, gfmUnsafe } from "../writer/escape/gfm-unsafe.js";
import { unsafeTable } from "../writer/escape/unsafe.js";
import { noColors } from "./color-forms.js";
import { plainContainers } from "./container.js";
import type { Flavor } from "./flavor.js";
import { around, htmlMarks } from "./mark-tags.js";

/** GitHub Flavored Markdown, with GitHub's forms for equations and foldable text. */
export const gfm: Flavor = {
  syntax: {
    unsafe: unsafeTable(commonmarkUnsafe, gfmUnsafe, gfmMathUnsafe),
    lineBreak: "\\\n",
    hasAutolinks: true,
    hasWikilinks: false,
    hasStrikethrough: true,
    markTags: htmlMarks,
    hasCodeTag: true,
    equation: "backticks",
  },
  headingLevels: 6,
  underline: around("u"),
  color: noColors,
  inlineBreak: "<br>",
  blockMath: "fence",
  containers: plainContainers,
  colorName: (color) => color,
  hasTightTags: false,
  hasTasks: true,
  table: "pipes",
  media: () => undefined,
  embedsFiles: false,
  references: "links",
  placeholder: "line",
  tableOfContents: "anchors",
  frontMatter: "nested",
};
