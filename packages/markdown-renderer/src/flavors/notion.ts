import type { Color } from "@pagebridge/core-types";
import { type Container, flow, quotation } from "../blocks/container.js";
import { headings, tabs, template } from "../blocks/structure-blocks.js";
import { colorNames } from "../colors/color-names.js";
import { html } from "../nodes/nodes.js";
import { columnTag } from "../tags/column-tag.js";
import { fileTag, imageTag, plainPageTag } from "../tags/media-tags.js";
import { meetingNotesTags } from "../tags/meeting-notes-tags.js";
import { mentionTag } from "../tags/mention-tag.js";
import { childDatabaseTag, childPageTag, linkToPageTag } from "../tags/reference-tags.js";
import { styledTable } from "../tags/styled-table.js";
import { voidTag } from "../tags/tag.js";
import { isSplit, tagsIn } from "../tags/tag-container.js";
import { taggedLists } from "../tags/tagged-list.js";
import { unknownTag } from "../tags/unknown-tag.js";
import { appAddress } from "../url/page-address.js";
import { commonmarkUnsafe } from "../writer/escape/commonmark-unsafe.js";
import { dollarUnsafe } from "../writer/escape/dollar-unsafe.js";
import { gfmUnsafe } from "../writer/escape/gfm-unsafe.js";
import { notionUnsafe } from "../writer/escape/notion-unsafe.js";
import { unsafeTable } from "../writer/escape/unsafe.js";
import { around } from "./around.js";
import { dollarEquation, inlineDollarEquation } from "./dollar-equation.js";
import type { Flavor } from "./flavor.js";
import { gfm } from "./gfm.js";

const emptyLine = "<p />";
const tag = tagsIn({ colorName, isTight: true, emptyLine });

/** The tag of a heading says its level. Only there can its line be broken. */
const heading: Container = (holder, scope) => {
  const { level, richText = [] } = holder;
  return tag(`h${level}`, { otherwise: isSplit(richText) ? undefined : flow })(holder, scope);
};

/** Notion's own Markdown, in the second version of its dialect: a body that Notion's API takes back. */
export const notion: Flavor = {
  ...gfm,
  syntax: {
    ...gfm.syntax,
    unsafe: unsafeTable(commonmarkUnsafe, gfmUnsafe, dollarUnsafe, notionUnsafe),
    hasAutolinks: false,
    markTags: { delete: around("s"), emphasis: around("i"), strong: around("b") },
    codeLoss: "Code that looks like a definition is written as text.",
    equation: "dollars",
  },
  headingLevels: 4,
  color: {
    names: colorNames,
    shown: (color) => color,
    wrap: (color) => ({ open: `<span color="${colorName(color)}">`, close: "</span>" }),
  },
  inlineBreak: "<br />",
  blocks: {
    audio: fileTag({ name: "audio", source: "source" }),
    bookmark: plainPageTag({ name: "bookmark", source: "source" }),
    callout: tag("callout"),
    child_database: childDatabaseTag,
    child_page: childPageTag,
    column: columnTag(tag("column", { isPart: true }), "ratio"),
    column_list: tag("columns"),
    embed: plainPageTag({ name: "embed", source: "source" }),
    file: fileTag({ name: "file", source: "source" }),
    heading: headings(heading, (holder, scope) =>
      tag("toggle")({ ...holder, attributes: { heading: `h${holder.level}` } }, scope),
    ),
    image: imageTag({ name: "image", source: "source" }),
    link_to_page: linkToPageTag,
    meeting_notes: meetingNotesTags(tag),
    paragraph: tag("p", { isVoid: true, otherwise: flow }),
    pdf: fileTag({ name: "pdf", source: "source" }),
    quote: tag("quote", { otherwise: quotation }),
    synced_block: ({ children, id, syncedFrom }, scope) =>
      tag(syncedFrom === undefined ? "synced-block" : "synced-block-reference")(
        { children, attributes: { url: appAddress(syncedFrom ?? id) } },
        scope,
      ),
    tab: tabs(tag("tabs"), tag("tab", { isPart: true, hasNoColor: true })),
    table_of_contents: ({ color }) => [html(voidTag("table-of-contents", { color: color && colorName(color) }))],
    template: template(tag("toggle")),
    toggle: tag("toggle"),
    video: fileTag({ name: "video", source: "source" }),
  },
  equation: dollarEquation,
  inlineEquation: inlineDollarEquation,
  table: styledTable(colorName),
  taggedLists: taggedLists({ item: tag("li", { isPart: true }), toDo: tag("todo") }),
  emptyLine,
  mentionTag,
  placeholder: unknownTag,
  comment: undefined,
  hasFootnotes: false,
  anchor: undefined,
  frontMatter: "none",
};

/** `blue_background` → `blue_bg`. */
function colorName(color: Color): string {
  return color.replace("background", "bg");
}
