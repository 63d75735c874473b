import type { Block } from "@pagebridge/core-types";
import { pageTitle, plainText } from "@pagebridge/core-types";
import { hasChildren } from "../../workspace/listed-children.js";
import type { BlockNode, DatabaseNode, PageNode, SectionNode } from "../../workspace/workspace-node.js";
import { type EncodedPayload, encodeBlockPayload } from "./block-payload.js";
import type { EncodeContext, Wire } from "./context.js";
import { encodeDatabaseParent, encodeParent } from "./parent.js";
import { toMinute } from "./time.js";
import { encodeTrash } from "./trash.js";
import { encodeAuthor } from "./user.js";

/** Anything that the block endpoints answer with. */
export type BlockLikeNode = BlockNode | DatabaseNode | PageNode | SectionNode;

/** Encodes a block. A page is a `child_page` and a database a `child_database`, wherever they stand. */
export function encodeBlock(node: BlockLikeNode, context: EncodeContext): Wire {
  const about = describe(node, context);
  return {
    object: "block",
    id: node.id,
    parent: node.kind === "database" ? encodeDatabaseParent(node, context) : encodeParent(node, context),
    created_time: toMinute(about.createdTime),
    last_edited_time: toMinute(about.lastEditedTime ?? about.createdTime),
    created_by: encodeAuthor(about.createdBy, context),
    last_edited_by: encodeAuthor(about.lastEditedBy ?? about.createdBy, context),
    has_children: hasChildren(context.index, node),
    ...encodeTrash(about.inTrash, context.version),
    type: about.payload.type,
    [about.payload.type]: about.payload.payload,
  };
}

interface BlockDescription
  extends Pick<Block, "createdBy" | "createdTime" | "inTrash" | "lastEditedBy" | "lastEditedTime"> {
  readonly payload: EncodedPayload;
}

function describe(node: BlockLikeNode, context: EncodeContext): BlockDescription {
  switch (node.kind) {
    case "block":
      return { ...node.block, payload: encodeBlockPayload(node.block, context) };
    case "page": {
      const title = node.block?.title ?? plainText(pageTitle(node.page));
      return { ...node.block, ...node.page, payload: { type: "child_page", payload: { title } } };
    }
    case "database": {
      const title = node.block?.title ?? plainText(node.database.title);
      return { ...node.block, ...node.database, payload: { type: "child_database", payload: { title } } };
    }
    case "section":
      // How the API names the block that holds a section is not recorded anywhere.
      return { payload: { type: "unsupported", payload: { block_type: `meeting_notes_${node.section.kind}` } } };
  }
}
