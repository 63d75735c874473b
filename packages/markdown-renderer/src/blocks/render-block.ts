import { assertNever, type Block } from "@pagebridge/core-types";
import { reportApproximation, type Scope } from "../context/scope.js";
import { appPieces, unsupportedPieces } from "./app-blocks.js";
import { codePieces, equationPieces } from "./code-blocks.js";
import { filePieces, imagePieces, linkPieces, linkPreviewPieces } from "./media-blocks.js";
import { meetingNotesPieces } from "./meeting-notes.js";
import { childDatabasePieces, childPagePieces, linkToPagePieces } from "./page-blocks.js";
import { nested, type Piece } from "./piece.js";
import { columnListPieces, columnPieces, syncedPieces, tabPieces } from "./structure-blocks.js";
import { looseRowPieces, tablePieces } from "./table-blocks.js";
import { tableOfContentsPieces } from "./table-of-contents.js";
import {
  calloutPieces,
  headingPieces,
  paragraphPieces,
  quotePieces,
  templatePieces,
  togglePieces,
} from "./text-blocks.js";

/** What one block is written as. Items of a list are gathered into one before; one that comes here by itself is a list of its own. */
export function renderBlock(block: Block, scope: Scope): readonly Piece[] {
  switch (block.type) {
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
      return appPieces(block, scope);
    case "audio":
    case "file":
    case "pdf":
    case "video":
      return filePieces(block, scope);
    case "bookmark":
    case "embed":
      return linkPieces(block, scope);
    case "breadcrumb":
      reportApproximation(scope, "A breadcrumb is made by the app from where the page is; nothing is written for it.");
      return [];
    case "bulleted_list_item":
    case "numbered_list_item":
    case "to_do":
      return [nested([block])];
    case "callout":
      return calloutPieces(block, scope);
    case "child_database":
      return childDatabasePieces(block, scope);
    case "child_page":
      return childPagePieces(block, scope);
    case "code":
      return codePieces(block, scope);
    case "column":
      return columnPieces(block, scope);
    case "column_list":
      return columnListPieces(block, scope);
    case "divider":
      return [{ type: "thematicBreak" }];
    case "equation":
      return equationPieces(block, scope);
    case "heading":
      return headingPieces(block, scope);
    case "image":
      return imagePieces(block, scope);
    case "link_preview":
      return linkPreviewPieces(block, scope);
    case "link_to_page":
      return linkToPagePieces(block, scope);
    case "meeting_notes":
      return meetingNotesPieces(block, scope);
    case "paragraph":
      return paragraphPieces(block, scope);
    case "quote":
      return quotePieces(block, scope);
    case "synced_block":
      return syncedPieces(block, scope);
    case "tab":
      return tabPieces(block, scope);
    case "table":
      return tablePieces(block, scope);
    case "table_of_contents":
      return tableOfContentsPieces(block, scope);
    case "table_row":
      return looseRowPieces(block, scope);
    case "template":
      return templatePieces(block, scope);
    case "toggle":
      return togglePieces(block, scope);
    case "unsupported":
      return unsupportedPieces(block, scope);
    default:
      return assertNever(block, "block");
  }
}
