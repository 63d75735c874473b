import { commonmarkUnsafe } from "../writer/escape/commonmark-unsafe.js";
import { gfmMathUnsafe, gfmUnsafe } from "../writer/escape/gfm-unsafe.js";
import { unsafeTable } from "../writer/escape/unsafe.js";
import type { Flavor } from "./flavor.js";

/** GitHub Flavored Markdown, with GitHub's forms for equations and foldable text. */
export const gfm: Flavor = {
  name: "gfm",
  underline: { open: "<u>", close: "</u>" },
  inlineBreak: "<br>",
  mathLanguage: "math",
  syntax: {
    unsafe: unsafeTable(commonmarkUnsafe, gfmUnsafe, gfmMathUnsafe),
    lineBreak: "\\\n",
    hasAutolinks: true,
    hasStrikethrough: true,
    equation: { open: "$", close: "$" },
  },
};
