import { pipeTable } from "../blocks/pipe-table.js";
import { placeholderLine } from "../blocks/placeholders.js";
import { commonmarkUnsafe } from "../writer/escape/commonmark-unsafe.js";
import { gfmMathUnsafe, gfmUnsafe } from "../writer/escape/gfm-unsafe.js";
import { unsafeTable } from "../writer/escape/unsafe.js";
import { around } from "./around.js";
import type { Flavor } from "./flavor.js";

/** GitHub Flavored Markdown, with GitHub's forms for equations and foldable text. */
export const gfm: Flavor = {
  syntax: {
    unsafe: unsafeTable(commonmarkUnsafe, gfmUnsafe, gfmMathUnsafe),
    lineBreak: "\\\n",
    hasAutolinks: true,
    hasStrikethrough: true,
    markTags: { delete: around("del"), emphasis: around("em"), strong: around("strong") },
    equation: "backticks",
  },
  headingLevels: 6,
  underline: around("u"),
  color: { names: [], shown: () => undefined },
  inlineBreak: "<br>",
  equation: (value) => ({ type: "code", lang: "math", value }),
  table: pipeTable,
  placeholder: placeholderLine,
  comment: { open: "<!-- ", close: " -->" },
  hasFootnotes: true,
  anchor: (_, anchor) => anchor,
  frontMatter: "nested",
};
