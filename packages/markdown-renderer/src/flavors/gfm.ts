import { approximated, details, flow, isEmpty, quotation, unfolded } from "../blocks/container.js";
import { pipeTable } from "../blocks/pipe-table.js";
import { placeholderLine } from "../blocks/placeholders.js";
import { commonmarkUnsafe } from "../writer/escape/commonmark-unsafe.js";
import { gfmMathUnsafe, gfmUnsafe } from "../writer/escape/gfm-unsafe.js";
import { unsafeTable } from "../writer/escape/unsafe.js";
import { around } from "./around.js";
import type { Flavor } from "./flavor.js";

const synced = approximated("Synced content is written without saying that it is synced.", flow);

/** GitHub Flavored Markdown, with GitHub's forms for equations and foldable text. */
export const gfm: Flavor = {
  syntax: {
    unsafe: unsafeTable(commonmarkUnsafe, gfmUnsafe, gfmMathUnsafe),
    lineBreak: "\\\n",
    hasAutolinks: true,
    hasStrikethrough: true,
    markTags: { delete: around("del"), emphasis: around("em"), strong: around("strong") },
    hasCodeTag: true,
    equation: "backticks",
  },
  headingLevels: 6,
  underline: around("u"),
  color: { shown: () => undefined, wrap: () => around("span") },
  inlineBreak: "<br>",
  containers: {
    callout: approximated("A callout is written as a quotation.", quotation),
    column: flow,
    columns: approximated("Columns are written one after the other.", flow, ({ children }) => children.length > 1),
    copy: synced,
    heading: flow,
    paragraph: approximated(
      "What is indented below a paragraph is written after it.",
      flow,
      (holder) => !isEmpty(holder),
    ),
    quote: quotation,
    synced,
    tab: details,
    tabs: approximated("Tabs are written one after the other.", flow),
    template: details,
    toggle: details,
    toggleHeading: (holder, scope) => (isEmpty(holder) ? unfolded : details)(holder, scope),
  },
  equation: (value) => ({ type: "code", lang: "math", value }),
  table: pipeTable,
  placeholder: placeholderLine,
  comment: { open: "<!-- ", close: " -->" },
  hasFootnotes: true,
  anchor: (_, anchor) => anchor,
  frontMatter: "nested",
};
