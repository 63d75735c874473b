import { assertNever, type Block, type HeadingBlock } from "@pagebridge/core-types";
import { deriveId } from "../derive-id.js";
import type { EncodeContext } from "../encode-context.js";
import { encodeIcon } from "../files/icon.js";
import { encodeColor } from "../text/color.js";
import { encodeOptionalText } from "../text/rich-text.js";
import { encodeAppBlock } from "./app-block.js";
import type { BlockBody } from "./block-body.js";
import { displayLanguage } from "./code-language.js";
import { encodeBookmark, encodeEmbed, encodeLinkPreview, encodeMedia } from "./media.js";
import { encodeMeetingNotes } from "./meeting-notes.js";
import { encodeChildDatabase, encodeChildPage, encodeLinkToPage, encodeSynced } from "./references.js";
import { encodeTable, encodeTableRow } from "./table.js";

/**
 * Encodes what is particular to a block.
 *
 * @param holder The id of what it stands in: a table's row takes its columns from it.
 */
export function encodeBlockBody(block: Block, holder: string, context: EncodeContext): BlockBody {
  const body = encodeByType(block, holder, context);
  // A copy names no children: they are the original's.
  const isCopy = block.type === "synced_block" && block.syncedFrom !== undefined;
  if (!block.hasUnreadChildren || isCopy) return body;
  // The source said that there is more: the record names a child that nobody has.
  return { ...body, content: [...(body.content ?? []), deriveId("unread-child", block.id)] };
}

function encodeByType(block: Block, holder: string, context: EncodeContext): BlockBody {
  const text = (richText: Parameters<typeof encodeOptionalText>[0]) => encodeOptionalText(richText, block.id, context);
  const common = {
    ...("richText" in block && { properties: { title: text(block.richText) } }),
    ...("color" in block && { format: { block_color: encodeColor(block.color) } }),
    ...("children" in block && { content: block.children.map(({ id }) => id) }),
  };
  switch (block.type) {
    case "paragraph":
      return {
        ...common,
        type: "text",
        format: { ...common.format, page_icon: encodeIcon(block.icon, context) },
      };
    case "heading":
      return {
        ...common,
        type: headings[block.level],
        format: { ...common.format, ...(block.isToggleable && { toggleable: true }) },
      };
    case "bulleted_list_item":
      return {
        ...common,
        type: "bulleted_list",
        format: { ...common.format, bullet_list_format: block.bulletFormat },
      };
    case "numbered_list_item":
      return {
        ...common,
        type: "numbered_list",
        format: { ...common.format, list_start_index: block.listStartIndex, list_format: block.listFormat },
      };
    case "to_do":
      return {
        ...common,
        type: block.type,
        properties: { ...common.properties, checked: block.checked ? [["Yes"]] : [["No"]] },
      };
    case "toggle":
      return { ...common, type: block.type };
    case "quote":
      return { ...common, type: block.type, format: { ...common.format, quote_size: block.size } };
    case "callout":
      return {
        ...common,
        type: block.type,
        format: {
          ...common.format,
          page_icon: encodeIcon(block.icon, context),
          // Since 2025 the text of a callout is its first child, and it has no title of its own.
          ...(block.richText.length === 0 && block.children.length > 0 && { callout_version: 2 }),
        },
      };
    case "template":
      return { ...common, type: "factory" };
    case "code":
      return {
        type: block.type,
        properties: {
          title: text(block.richText),
          language: [[displayLanguage(block.language)]],
          caption: text(block.caption),
        },
        format: { code_wrap: block.wrap, code_preview_format: block.previewFormat },
      };
    case "equation":
      return { type: block.type, ...(block.expression !== "" && { properties: { title: [[block.expression]] } }) };
    case "breadcrumb":
    case "divider":
      return { type: block.type };
    case "table_of_contents":
    case "column_list":
    case "tab":
      return { ...common, type: block.type };
    case "column":
      return { ...common, type: block.type, format: { column_ratio: block.widthRatio } };
    case "table":
      return encodeTable(block);
    case "table_row":
      return encodeTableRow(block, holder, context);
    case "synced_block":
      return encodeSynced(block, context);
    case "child_page":
      return encodeChildPage(block, context);
    case "child_database":
      return encodeChildDatabase(block, context);
    case "link_to_page":
      return encodeLinkToPage(block, context);
    case "audio":
    case "file":
    case "image":
    case "pdf":
    case "video":
      return encodeMedia(block, context);
    case "bookmark":
      return encodeBookmark(block, context);
    case "embed":
      return encodeEmbed(block, context);
    case "link_preview":
      return encodeLinkPreview(block);
    case "meeting_notes":
      return encodeMeetingNotes(block, context);
    case "unsupported":
      return {
        ...common,
        type: block.sourceType,
        properties: { ...common.properties, ...(block.url !== undefined && { source: [[block.url]] }) },
      };
    case "ai_block":
    case "button":
    case "copy_indicator":
    case "custom":
    case "drawing":
    case "factory_task":
    case "folder":
    case "form":
    case "home":
    case "mail":
    case "post":
    case "slide":
    case "workflow":
      return encodeAppBlock(block, context);
    default:
      return assertNever(block, "block");
  }
}

const headings: { readonly [Level in HeadingBlock["level"]]: string } = {
  1: "header",
  2: "sub_header",
  3: "sub_sub_header",
  4: "header_4",
};
