import type { AppBlock, AppBlockType, Block, BlockType } from "@pagebridge/core-types";
import { reportApproximation, type Scope } from "../context/scope.js";
import { appPieces, unsupportedPieces } from "./app-blocks.js";
import { codePieces, equationPieces } from "./code-blocks.js";
import { approximated, details, flow, isEmpty, quotation, unfolded } from "./container.js";
import { filePieces, imagePieces, linkPieces, linkPreviewPieces } from "./media-blocks.js";
import { meetingNotesPieces } from "./meeting-notes.js";
import { childDatabasePieces, childPagePieces, linkToPagePieces } from "./page-blocks.js";
import { type ListItemBlock, nested, type Piece } from "./piece.js";
import { headings, tabs, template } from "./structure-blocks.js";
import { looseRowPieces, tablePieces } from "./table-blocks.js";
import { tableOfContentsPieces } from "./table-of-contents.js";

/** A function for each kind of block but the parts of the app, which are all written alike. */
export type BlockRenderers = {
  readonly [Type in Exclude<BlockType, AppBlockType>]: (
    block: Extract<Block, { readonly type: Type }>,
    scope: Scope,
  ) => readonly Piece[];
};

/** An item of a list by itself is a list of its own. Items are gathered before they come here. */
const list = (block: ListItemBlock): readonly Piece[] => [nested([block])];

/** What blocks are written as where the flavour has no form of its own for them. */
const renderers: BlockRenderers = {
  audio: filePieces,
  bookmark: linkPieces,
  breadcrumb(_, scope) {
    reportApproximation(scope, "A breadcrumb is not written.");
    return [];
  },
  bulleted_list_item: list,
  callout: approximated("A callout is written as a quotation.", quotation),
  child_database: childDatabasePieces,
  child_page: childPagePieces,
  code: codePieces,
  column: flow,
  column_list: approximated("Columns are written one after the other.", flow, ({ children }) => children.length > 1),
  divider: () => [{ type: "thematicBreak" }],
  embed: linkPieces,
  equation: equationPieces,
  file: filePieces,
  heading: headings(flow, (holder, scope) => (isEmpty(holder) ? unfolded : details)(holder, scope)),
  image: imagePieces,
  link_preview: linkPreviewPieces,
  link_to_page: linkToPagePieces,
  meeting_notes: meetingNotesPieces,
  numbered_list_item: list,
  paragraph: approximated(
    "What is indented below a paragraph is written after it.",
    flow,
    (holder) => !isEmpty(holder),
  ),
  pdf: filePieces,
  quote: quotation,
  synced_block: approximated("Synced content is written without saying so.", flow),
  tab: tabs(approximated("Tabs are written one after the other.", flow), details),
  table: tablePieces,
  table_of_contents: tableOfContentsPieces,
  table_row: looseRowPieces,
  template: template(details),
  to_do: list,
  toggle: details,
  unsupported: unsupportedPieces,
  video: filePieces,
};

/** What one block is written as. */
export function renderBlock(block: Block, scope: Scope): readonly Piece[] {
  return isAppBlock(block) ? appPieces(block, scope) : renderWith(block.type, block, scope);
}

/** A function of its own, so that the compiler can tell that the function and the block are of one kind. */
function renderWith<Type extends keyof BlockRenderers>(
  type: Type,
  block: Parameters<BlockRenderers[Type]>[0],
  scope: Scope,
): readonly Piece[] {
  const { blocks = {} } = scope.rendering.flavor;
  return (blocks[type] ?? renderers[type])(block, scope);
}

function isAppBlock(block: Block): block is AppBlock {
  return !Object.hasOwn(renderers, block.type);
}
