import { commonmarkUnsafe } from "../writer/escape/commonmark-unsafe.js";
import { dollarUnsafe } from "../writer/escape/dollar-unsafe.js";
import { gfmUnsafe } from "../writer/escape/gfm-unsafe.js";
import { mdxUnsafe } from "../writer/escape/mdx-unsafe.js";
import { unsafeTable } from "../writer/escape/unsafe.js";
import type { Flavor, MediaKind } from "./flavor.js";
import { gfm } from "./gfm.js";

const components: { readonly [Kind in MediaKind]?: string } = {
  audio: "Audio",
  bookmark: "Bookmark",
  embed: "Embed",
  pdf: "Pdf",
  video: "Video",
};

/** MDX with GFM and equations: components by name for what Markdown lacks. */
export const mdx: Flavor = {
  ...gfm,
  syntax: {
    ...gfm.syntax,
    unsafe: unsafeTable(commonmarkUnsafe, gfmUnsafe, dollarUnsafe, mdxUnsafe),
    hasAutolinks: false,
    equation: "dollars",
  },
  inlineBreak: "<br />",
  blockMath: "dollars",
  containers: {
    ...gfm.containers,
    callout: { form: "tag", name: "Callout" },
    column: { form: "tag", name: "Column", ratio: "width" },
    columns: { form: "tag", name: "Columns" },
    tab: { form: "tag", name: "Tab", label: "label" },
    tabs: { form: "tag", name: "Tabs" },
  },
  media: (kind) => {
    const name = components[kind];
    if (name === undefined) return undefined;
    return kind === "bookmark" || kind === "embed"
      ? { name, source: "url", hasDetails: true }
      : { name, source: "src" };
  },
};
