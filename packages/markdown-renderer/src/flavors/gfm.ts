import { approximated, details, detailsIfAny, flow, quotation } from "../blocks/container.js";
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
    callout: approximated("A callout is written as a quotation that begins with its icon.", quotation),
    column: flow,
    columns: approximated("Columns are written one after the other.", flow, 2),
    copy: synced,
    heading: flow,
    paragraph: approximated("What is indented below a paragraph is written after it, without indentation.", flow, 1),
    quote: quotation,
    synced,
    tab: details,
    tabs: approximated("Tabs are written one after the other, each folded below its label.", flow),
    template: details,
    toggle: details,
    toggleHeading: detailsIfAny,
  },
  equation: (value) => ({ type: "code", lang: "math", value }),
  table: pipeTable,
  placeholder: placeholderLine,
  anchor: (_, anchor) => anchor,
  frontMatter: "nested",
};
