import type { InlineCode, Parents } from "mdast";
import type { Info, Options, State } from "mdast-util-to-markdown";
import { isInlineEquation } from "../nodes/equation.js";
import { codeSpan, fitsTableCell } from "./code-span.js";

/** Writes code inside a line, and equations as GitHub has them, in backticks between dollar signs. The dollar signs of text stay text. */
export function mathToMarkdown(): Options {
  const inlineCode = Object.assign(
    (node: InlineCode, _parent: Parents | undefined, state: State, info: Info): string => {
      const code = codeText(node.value, state, info);
      return isInlineEquation(node) ? `$${code}$` : code;
    },
    { peek: (node: InlineCode) => (isInlineEquation(node) ? "$" : "`") },
  );
  return {
    handlers: { inlineCode },
    unsafe: [
      // `$` before a code span or an equation: the start of an equation.
      { character: "$", after: "[`$]", inConstruct: "phrasing" },
      // `$` after a code span or an equation: the end of one.
      { character: "$", before: "[`$]", inConstruct: "phrasing" },
      // `$a$`: an equation where dollar signs alone are enough, as on GitHub. `$5 and $6` is none, since the second is before a digit.
      { character: "$", after: "(?=[^\\s$](?:[^$]*[^\\s$])?\\$(?!\\d))", inConstruct: "phrasing" },
    ],
  };
}

/** A code span, or HTML where a code span would not come back as it was. */
function codeText(value: string, state: State, info: Info): string {
  const inTableCell = state.stack.includes("tableCell");
  // At the start of a line, a bracket and a colon in a link's text would make the line a definition, also in code.
  const looksLikeDefinition = state.stack.includes("label") && value.includes("]:");
  const fits = !looksLikeDefinition && (!inTableCell || fitsTableCell(value));
  if (fits) return codeSpan(value, inTableCell);
  return `<code>${state.safe(value, { ...info, before: ">", after: "<" })}</code>`;
}
