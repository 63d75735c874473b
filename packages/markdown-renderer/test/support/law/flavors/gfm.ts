import { fromMarkdown } from "mdast-util-from-markdown";
import { gfmFromMarkdown } from "mdast-util-gfm";
import { gfm } from "micromark-extension-gfm";
import type { LawFlavor } from "../law-flavor.js";

/** GitHub Flavored Markdown, read by micromark. */
export const gfmLaw: LawFlavor = {
  name: "gfm",
  parse: (markdown) => fromMarkdown(markdown, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] }),
  forms: {
    callout: { form: "quote" },
    column: { form: "flow" },
    columns: { form: "flow" },
    copy: { form: "flow" },
    synced: { form: "flow" },
    tab: { form: "details" },
    tabs: { form: "flow" },
    template: { form: "details" },
    toggle: { form: "details" },
    toggleHeading: { form: "details" },
  },
  equation: "code between dollars",
  blockEquation: "code",
  table: "pipes",
  hasHighlights: false,
  inexpressible: {
    callouts: { code: "approximated", says: /callout is written as a quotation/ },
    columns: { code: "approximated", says: /^Columns are written one after the other/ },
    "colours of blocks": { code: "approximated", says: /no colours for blocks/ },
    "colours of text": { code: "approximated", says: /no colours for text/ },
    "header columns": { code: "approximated", says: /no header column/ },
    "headerless tables": { code: "approximated", says: /empty header row/ },
    indentation: { code: "approximated", says: /indented below a paragraph/ },
    "letters and Roman numerals": { code: "approximated", says: /counts lists with numbers only/ },
    "links on white space": { code: "approximated", says: /link on nothing but white space/ },
    "links that run script": { code: "unsafe_url", says: /could run script/ },
    "list starts": { code: "approximated", says: /cannot start at/ },
    "synced content": { code: "approximated", says: /^Synced content is written without/ },
    tabs: { code: "approximated", says: /^Tabs are written one after the other/ },
    "template buttons": { code: "approximated", says: /template button is written/ },
  },
};
