import { tabs } from "../blocks/structure-blocks.js";
import { columnTag } from "../tags/column-tag.js";
import { fileTag, pageTag } from "../tags/media-tags.js";
import { tagsIn } from "../tags/tag-container.js";
import { commonmarkUnsafe } from "../writer/escape/commonmark-unsafe.js";
import { dollarUnsafe } from "../writer/escape/dollar-unsafe.js";
import { gfmUnsafe } from "../writer/escape/gfm-unsafe.js";
import { mdxUnsafe } from "../writer/escape/mdx-unsafe.js";
import { unsafeTable } from "../writer/escape/unsafe.js";
import { dollarEquation, inlineDollarEquation } from "./dollar-equation.js";
import type { Flavor } from "./flavor.js";
import { gfm } from "./gfm.js";

const tag = tagsIn({ colorName: (color) => color, isTight: false });

/** MDX with GFM and equations: components by name for what Markdown lacks. */
export const mdx: Flavor = {
  ...gfm,
  syntax: {
    ...gfm.syntax,
    unsafe: unsafeTable(commonmarkUnsafe, gfmUnsafe, dollarUnsafe, mdxUnsafe),
    hasAutolinks: false,
    equation: "dollars",
  },
  hasStyleObjects: true,
  comment: { open: "{/* ", close: " */}" },
  inlineBreak: "<br />",
  blocks: {
    audio: fileTag({ name: "Audio", source: "src" }),
    bookmark: pageTag({ name: "Bookmark", source: "url" }),
    callout: tag("Callout"),
    column: columnTag(tag("Column"), "width"),
    column_list: tag("Columns"),
    embed: pageTag({ name: "Embed", source: "url" }),
    pdf: fileTag({ name: "Pdf", source: "src" }),
    tab: tabs(tag("Tabs"), tag("Tab", { label: "label" })),
    video: fileTag({ name: "Video", source: "src" }),
  },
  equation: dollarEquation,
  inlineEquation: inlineDollarEquation,
};
