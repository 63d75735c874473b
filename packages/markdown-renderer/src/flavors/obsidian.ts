import { commonmarkUnsafe } from "../writer/escape/commonmark-unsafe.js";
import { dollarUnsafe } from "../writer/escape/dollar-unsafe.js";
import { gfmUnsafe } from "../writer/escape/gfm-unsafe.js";
import { obsidianUnsafe } from "../writer/escape/obsidian-unsafe.js";
import { unsafeTable } from "../writer/escape/unsafe.js";
import { highlights } from "./color-forms.js";
import type { Container } from "./container.js";
import type { Flavor } from "./flavor.js";
import { gfm } from "./gfm.js";

const folded: Container = { form: "admonition", isFolded: true };

/** Obsidian: callouts, links by path, highlights, equations between dollar signs, and properties. */
export const obsidian: Flavor = {
  ...gfm,
  syntax: {
    ...gfm.syntax,
    unsafe: unsafeTable(commonmarkUnsafe, gfmUnsafe, dollarUnsafe, obsidianUnsafe),
    hasWikilinks: true,
    equation: "dollars",
  },
  color: highlights,
  blockMath: "dollars",
  containers: {
    ...gfm.containers,
    callout: { form: "admonition", isFolded: false },
    tab: folded,
    template: folded,
    toggle: folded,
    // Obsidian folds what is below any heading.
    toggleHeading: { form: "flow" },
  },
  embedsFiles: true,
  tableOfContents: "titles",
  frontMatter: "flat",
};
