import { htmlTable } from "../tags/html-table.js";
import { commonmarkUnsafe } from "../writer/escape/commonmark-unsafe.js";
import { unsafeTable } from "../writer/escape/unsafe.js";
import { codeEquation } from "./dollar-equation.js";
import type { Flavor } from "./flavor.js";
import { gfm } from "./gfm.js";

/** CommonMark and nothing besides: HTML where it has no syntax of its own. */
export const commonmark: Flavor = {
  ...gfm,
  syntax: { ...gfm.syntax, unsafe: unsafeTable(commonmarkUnsafe), hasStrikethrough: false, equation: "code" },
  inlineEquation: codeEquation,
  taskSign: (checked) => (checked ? "☑" : "☐"),
  table: htmlTable,
  hasFootnotes: false,
};
