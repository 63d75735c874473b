import { reportApproximation } from "../context/scope.js";
import { joinPhrasing, text } from "../nodes/nodes.js";
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
  task(checked, content, scope) {
    reportApproximation(scope, "There are no checkboxes; a sign in front of the text stands for each.");
    return joinPhrasing([[text(checked ? "☑" : "☐")], content], " ");
  },
  table: htmlTable,
  hasFootnotes: false,
};
