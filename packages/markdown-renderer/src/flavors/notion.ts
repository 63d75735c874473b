import { commonmarkUnsafe } from "../writer/escape/commonmark-unsafe.js";
import { dollarUnsafe } from "../writer/escape/dollar-unsafe.js";
import { gfmUnsafe } from "../writer/escape/gfm-unsafe.js";
import { notionUnsafe } from "../writer/escape/notion-unsafe.js";
import { unsafeTable } from "../writer/escape/unsafe.js";
import { colorTags, notionColor } from "./color-forms.js";
import type { Flavor } from "./flavor.js";
import { gfm } from "./gfm.js";
import { shortMarks } from "./mark-tags.js";

/** Notion's own Markdown, in the second version of its dialect: a body that Notion's API takes back. */
export const notion: Flavor = {
  ...gfm,
  syntax: {
    ...gfm.syntax,
    unsafe: unsafeTable(commonmarkUnsafe, gfmUnsafe, dollarUnsafe, notionUnsafe),
    hasAutolinks: false,
    markTags: shortMarks,
    hasCodeTag: false,
    equation: "dollars",
  },
  headingLevels: 4,
  color: colorTags,
  inlineBreak: "<br />",
  blockMath: "dollars",
  containers: {
    callout: { form: "tag", name: "callout" },
    column: { form: "tag", name: "column", ratio: "ratio", isPart: true },
    columns: { form: "tag", name: "columns" },
    copy: { form: "tag", name: "synced-block-reference" },
    heading: { form: "tag", name: "h", otherwise: { form: "flow" } },
    list: { form: "tag", name: "li", isPart: true },
    meetingNotes: { form: "tag", name: "meeting-notes" },
    paragraph: { form: "tag", name: "p", isVoid: true, otherwise: { form: "flow" } },
    quote: { form: "tag", name: "quote", otherwise: { form: "quote" } },
    synced: { form: "tag", name: "synced-block" },
    tab: { form: "tag", name: "tab", isPart: true, hasNoColor: true },
    tabs: { form: "tag", name: "tabs" },
    template: { form: "tag", name: "toggle" },
    toggle: { form: "tag", name: "toggle" },
    toggleHeading: { form: "tag", name: "toggle" },
  },
  colorName: notionColor,
  hasTightTags: true,
  emptyLine: "<p />",
  table: "styled",
  media: (kind) => ({ name: kind, source: "source" }),
  references: "tags",
  placeholder: "tag",
  tableOfContents: "tag",
  frontMatter: "none",
};
