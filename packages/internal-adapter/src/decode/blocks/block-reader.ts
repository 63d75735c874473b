import type { Block, Database, Id, Page } from "@pagebridge/core-types";
import { readFields, recordOf, stringOf, toId, type WireRecord } from "@pagebridge/core-types/adapter-tools";
import { createDiscussionFinder } from "../comments/discussion-ids.js";
import { toDiscussions } from "../comments/to-discussions.js";
import type { InternalContext } from "../internal-context.js";
import { isPageLike } from "../pages/title-of.js";
import type { BlockInput, Children } from "./block-decoder.js";
import { blockDecoders } from "./block-decoders.js";
import { contentIds } from "./content-ids.js";
import { decodeUnknown } from "./kinds/unsupported.js";
import { toBlockCommon } from "./to-block-common.js";
import { inTrash, missing, notAccessible } from "./unread-block.js";

/** How a block tree is decoded. */
export interface BlockReaderOptions {
  /** Whether threads are read on every block. Those on a page or database are its own. @default "none" */
  readonly comments?: "blocks" | "none" | "page";
  /** Gives a sub-page itself. @default references only */
  readonly pageOf?: (record: WireRecord) => Page | undefined;
  /** Gives a database itself. @default references only */
  readonly databaseOf?: (record: WireRecord) => Database | undefined;
  /** Called for each block whose record was decoded. */
  readonly onBlock?: (id: Id) => void;
}

/** Decodes block trees. Content that is shown in several places is decoded once and shared, and every loss is reported once. */
export interface BlockReader {
  /** Decodes the blocks of a list of ids. Blocks in the trash are left out, as in the app. */
  list(ids: readonly unknown[], listedIn?: Id): Children;
  /** Decodes blocks that somebody asked for by their ids: those in the trash, too. */
  asked(ids: readonly Id[]): readonly Block[];
  /** Decodes what a page or block holds. */
  contentOf(holderId: Id): Children;
}

const noChildren: Children = { children: [] };
const unread: Children = { children: [], hasUnreadChildren: true };

/** Makes a reader for the block trees among the records. */
export function createBlockReader(context: InternalContext, options: BlockReaderOptions = {}): BlockReader {
  const { records } = context;
  const { comments = "none", pageOf, databaseOf, onBlock } = options;
  const open = new Set<Id>();
  const finished = new Map<Id, Children>();
  const reported = new Set<Id>();
  let findDiscussions: ((holderId: Id) => readonly Id[]) | undefined;
  let cycles = 0;

  function list(ids: readonly unknown[], listedIn?: Id): Children {
    if (ids.length === 0) return noChildren;
    let hasUnread = false;
    const children = context.deeper(() =>
      ids.flatMap((entry) => {
        const found = listed(entry, listedIn);
        if (!found) hasUnread = true;
        return found ?? [];
      }),
    );
    if (!children) return unread;
    return hasUnread ? { children, hasUnreadChildren: true } : { children };
  }

  /** Undefined when a block that should be here cannot be read. */
  function listed(entry: unknown, listedIn: Id | undefined): readonly Block[] | undefined {
    const id = toId(entry);
    if (id === undefined) {
      context.at({ id: listedIn }).report({
        code: "invalid_value",
        message: "An entry of a list of blocks is no id; it is left out.",
      });
      return undefined;
    }
    const record = readable(id);
    if (!record) return undefined;
    return record["alive"] === false ? [] : block(id, record, listedIn);
  }

  function readable(id: Id): WireRecord | undefined {
    const state = records.get("block", id);
    if (state.status === "present") return state.record;
    if (!reported.has(id)) {
      reported.add(id);
      context.add(state.status === "absent" ? missing(id) : notAccessible(id));
    }
    return undefined;
  }

  function asked(ids: readonly Id[]): readonly Block[] {
    return ids.flatMap((id) => {
      const record = readable(id);
      return record ? block(id, record, undefined) : [];
    });
  }

  function block(id: Id, record: WireRecord, listedIn: Id | undefined): readonly Block[] {
    onBlock?.(id);
    const here = context.at({ id });
    const type = stringOf(record, "type") || "unknown";
    const input: BlockInput = {
      record,
      listedIn,
      type,
      properties: recordOf(record, "properties") ?? {},
      format: readFields(recordOf(record, "format"), here),
      common: { ...toBlockCommon(record, id), ...discussionsOf(id, record) },
      context: here,
      children: () => contentOf(id),
      contentOf: (holderId) => contentOf(holderId, id),
      page: () => pageOf?.(record),
      database: () => databaseOf?.(record),
    };
    const decoded = (blockDecoders.get(type) ?? decodeUnknown)(input);
    return "type" in decoded ? [decoded] : decoded;
  }

  function discussionsOf(id: Id, record: WireRecord) {
    if (comments !== "blocks" || isPageLike(record)) return undefined;
    findDiscussions ??= createDiscussionFinder(records);
    const discussions = toDiscussions(findDiscussions(id), id, context);
    return discussions.length === 0 ? undefined : { discussions };
  }

  function contentOf(holderId: Id, askedBy: Id = holderId): Children {
    const known = finished.get(holderId);
    if (known) return known;
    if (open.has(holderId)) {
      cycles += 1;
      context.at({ id: askedBy }).report({
        code: "cycle",
        severity: "info",
        message: "A block shows content that it is part of; the content is read once.",
      });
      return noChildren;
    }
    const cyclesBefore = cycles;
    open.add(holderId);
    try {
      const children = readContent(holderId, askedBy);
      // What was cut short inside a cycle is whole elsewhere.
      if (cycles === cyclesBefore) finished.set(holderId, children);
      return children;
    } finally {
      open.delete(holderId);
    }
  }

  function readContent(holderId: Id, askedBy: Id): Children {
    const record = readable(holderId);
    if (!record) return unread;
    if (record["alive"] === false && holderId !== askedBy) {
      context.add(inTrash(holderId));
      return unread;
    }
    return list(contentIds(record), holderId);
  }

  return { list, asked, contentOf: (holderId) => contentOf(holderId) };
}
