import { fromMarkdown } from "mdast-util-from-markdown";
import type { LawFlavor } from "../law-flavor.js";
import { gfmLaw } from "./gfm.js";

const { "headerless tables": _, ...withoutTables } = gfmLaw.inexpressible;

/** CommonMark and nothing besides, read by micromark without extensions. */
export const commonmarkLaw: LawFlavor = {
  ...gfmLaw,
  name: "commonmark",
  parse: (markdown) => fromMarkdown(markdown),
  equation: "code",
  table: "html",
  inexpressible: {
    ...withoutTables,
    checkboxes: { code: "approximated", says: /no checkboxes/ },
    equations: { code: "approximated", says: /equation is written as code/ },
  },
};
