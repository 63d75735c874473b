import type { Block, Id } from "@pagebridge/core-types";
import { listedChildren } from "../../workspace/listed-children.js";
import type { WorkspaceNode } from "../../workspace/workspace-node.js";
import { type BlockLikeNode, encodeBlock } from "../encode/block.js";
import type { EncodeContext } from "../encode/context.js";
import { notFound, readId } from "../find.js";
import { cutPart, listEnvelope, pageRequestOfQuery } from "../pagination.js";
import type { Handler } from "./route.js";

/** `GET blocks/{block_id}`: any block, and pages and databases as blocks. */
export const retrieveBlock: Handler = ({ context, params }) =>
  encodeBlock(findBlock(readId(params["block_id"], "path.block_id"), context), context);

/** `GET blocks/{block_id}/children`: one level, in document order. */
export const listBlockChildren: Handler = ({ context, params, query }) => {
  const node = findBlock(readId(params["block_id"], "path.block_id"), context);
  const part = cutPart(listedChildren(context.index, node), pageRequestOfQuery(query), `children:${node.id}`);
  return listEnvelope("block", part, (block) => encodeBlock(nodeOfBlock(block, node.id, context), context));
};

function findBlock(id: Id, context: EncodeContext): BlockLikeNode {
  const node = context.viewer.canSee(id) ? context.index.nodes.get(id) : undefined;
  if (!node || !isBlockLike(node)) throw notFound("block", id, context);
  return node;
}

function nodeOfBlock(block: Block, holder: Id, context: EncodeContext): BlockLikeNode {
  const node = context.index.nodes.get(block.id);
  return node && isBlockLike(node) && node.holder === holder ? node : { kind: "block", id: block.id, block, holder };
}

function isBlockLike(node: WorkspaceNode): node is BlockLikeNode {
  return node.kind === "block" || node.kind === "database" || node.kind === "page" || node.kind === "section";
}
