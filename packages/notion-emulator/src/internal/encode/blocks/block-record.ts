import { assertNever, type Id } from "@pagebridge/core-types";
import type { BlockNode, DatabaseNode, PageNode, SectionNode } from "../../../workspace/workspace-node.js";
import { encodeDatabaseBody } from "../collections/database.js";
import type { EncodeContext } from "../encode-context.js";
import { encodePageBody } from "../pages/page.js";
import {
  encodeParent,
  encodePermissions,
  encodeStamp,
  isAlive,
  recordVersion,
  type Stamped,
} from "../record-common.js";
import { present, presentOrNone, type Wire } from "../wire.js";
import type { BlockBody } from "./block-body.js";
import { encodeBlockBody } from "./encode-body.js";
import { encodeSection } from "./meeting-notes.js";

/** Everything that is a record in the table `block`. */
export type BlockTableNode = BlockNode | DatabaseNode | PageNode | SectionNode;

/** Encodes a block, page, database or section of meeting notes as the record of the table `block`. */
export function encodeBlockRecord(node: BlockTableNode, context: EncodeContext): Wire {
  const body = encodeBody(node, context);
  return encodeBlockFields(body, {
    id: node.id,
    place: encodeParent(node, context),
    about: stampOf(node, context),
    isAlive: isAlive(node),
    permissions: encodePermissions(node, context),
    context,
  });
}

/** What a block record says besides its body. */
export interface BlockFrame {
  readonly id: Id;
  /** `parent_id` and `parent_table`. */
  readonly place: Wire;
  readonly about: Stamped;
  readonly isAlive: boolean;
  readonly permissions?: readonly Wire[] | undefined;
  readonly context: EncodeContext;
}

/** Puts a block record together; empty `properties`, `format`, `content` and `discussions` are left out, as Notion does. */
export function encodeBlockFields(body: BlockBody, frame: BlockFrame): Wire {
  const { id, context } = frame;
  const discussions = (context.index.discussions.get(id) ?? []).map((discussion) => discussion.id);
  return present({
    id,
    version: recordVersion,
    type: body.type,
    properties: presentOrNone(body.properties ?? {}),
    content: emptyAsNone(body.content),
    format: presentOrNone(body.format ?? {}),
    discussions: emptyAsNone(discussions),
    permissions: frame.permissions,
    ...body.more,
    ...encodeStamp(frame.about, context),
    ...frame.place,
    alive: frame.isAlive,
    space_id: context.spaceId,
  });
}

function emptyAsNone(list: readonly Id[] | undefined): readonly Id[] | undefined {
  return list === undefined || list.length === 0 ? undefined : list;
}

function encodeBody(node: BlockTableNode, context: EncodeContext): BlockBody {
  switch (node.kind) {
    case "block":
      return encodeBlockBody(node.block, node.holder, context);
    case "page":
      return encodePageBody(node, context);
    case "database":
      return encodeDatabaseBody(node, context);
    case "section":
      return encodeSection(node.section);
    default:
      return assertNever(node, "node");
  }
}

/** A section has no times of its own: they are those of the meeting notes. */
function stampOf(node: BlockTableNode, { index }: EncodeContext): Stamped {
  switch (node.kind) {
    case "block":
      return node.block;
    case "page":
      return { ...node.block, ...node.page };
    case "database":
      return { ...node.block, ...node.database };
    case "section": {
      const notes = index.nodes.get(node.holder);
      return notes?.kind === "block" ? notes.block : {};
    }
    default:
      return assertNever(node, "node");
  }
}
