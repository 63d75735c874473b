import { parseObsidian } from "../../obsidian-dialect/parse-obsidian.js";
import type { LawFlavor } from "../law-flavor.js";
import { gfmLaw } from "./gfm.js";

const { callouts: _, ...shared } = gfmLaw.inexpressible;

/** Obsidian's Markdown, read by a parser made from its help pages upon micromark with GFM, equations and front matter. */
export const obsidianLaw: LawFlavor = {
  ...gfmLaw,
  name: "obsidian",
  parse: parseObsidian,
  forms: {
    ...gfmLaw.forms,
    callout: { form: "admonition", isFolded: false },
    tab: { form: "admonition", isFolded: true },
    template: { form: "admonition", isFolded: true },
    toggle: { form: "admonition", isFolded: true },
    toggleHeading: { form: "flow" },
  },
  equation: "math",
  blockEquation: "math",
  hasHighlights: true,
  inexpressible: {
    ...shared,
    "colours of highlights": { code: "approximated", says: /one colour for highlighted text/ },
    equations: { code: "approximated", says: /equation is written as code/ },
    "equations side by side": { code: "approximated", says: /Two equations side by side/ },
    toggles: { code: "approximated", says: /folded callout/ },
  },
};
