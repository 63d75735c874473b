import { fromMarkdown } from "mdast-util-from-markdown";
import { frontmatterFromMarkdown } from "mdast-util-frontmatter";
import { gfmFromMarkdown } from "mdast-util-gfm";
import { mathFromMarkdown } from "mdast-util-math";
import { mdxFromMarkdown } from "mdast-util-mdx";
import { frontmatter } from "micromark-extension-frontmatter";
import { gfm } from "micromark-extension-gfm";
import { math } from "micromark-extension-math";
import { mdxjs } from "micromark-extension-mdxjs";
import type { LawFlavor } from "../law-flavor.js";
import { gfmLaw } from "./gfm.js";

const { callouts: _, columns: __, tabs: ___, ...shared } = gfmLaw.inexpressible;

/** MDX with GFM, equations and front matter, read by the parser of MDX itself, JavaScript included. */
export const mdxLaw: LawFlavor = {
  ...gfmLaw,
  name: "mdx",
  parse: (markdown) =>
    fromMarkdown(markdown, {
      extensions: [frontmatter(), gfm(), math(), mdxjs()],
      mdastExtensions: [frontmatterFromMarkdown(), gfmFromMarkdown(), mathFromMarkdown(), mdxFromMarkdown()],
    }),
  forms: {
    ...gfmLaw.forms,
    callout: { form: "tag", name: "Callout" },
    column: { form: "tag", name: "Column" },
    columns: { form: "tag", name: "Columns" },
    tab: { form: "tag", name: "Tab", label: "label" },
    tabs: { form: "tag", name: "Tabs" },
  },
  equation: "math",
  blockEquation: "math",
  inexpressible: {
    ...shared,
    equations: { code: "approximated", says: /equation is written as code/ },
    "equations side by side": { code: "approximated", says: /Two equations side by side/ },
    "marks of labels": { code: "approximated", says: /Marks and links in the label of a tab/ },
  },
};
