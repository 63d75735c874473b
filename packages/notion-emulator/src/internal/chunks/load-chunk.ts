import type { Id } from "@pagebridge/core-types";
import { type AnswerMap, type AnswerMapOptions, createAnswerMap } from "../answers/answer-map.js";
import type { Caller } from "../answers/caller.js";
import type { Wire } from "../encode/wire.js";
import type { InternalContext } from "../internal-context.js";
import { idsOf } from "../read-wire.js";
import type { Frame } from "./cursor.js";
import { sendAncestors, sendAuthors, sendCompanions } from "./send-relatives.js";

/** Which part of a page is wanted. */
export interface ChunkRequest {
  readonly pageId: Id;
  /** Where to go on; empty at the beginning. */
  readonly frames: readonly Frame[];
  /** How many blocks, besides the page. */
  readonly limit: number;
}

/** Part of a page. */
export interface Chunk {
  readonly recordMap: Wire;
  /** Where to go on; empty when the page was sent to its end. */
  readonly frames: readonly Frame[];
}

/** Pages and databases are shown where they stand, and what is in them is not sent. */
const closedTypes: ReadonlySet<unknown> = new Set(["collection_view", "collection_view_page", "page"]);

/** Sends a part of a page, in document order, with what comes with its blocks. Undefined when the caller cannot see the page. */
export function loadChunk(
  request: ChunkRequest,
  context: InternalContext,
  caller: Caller,
  mapOptions: AnswerMapOptions = {},
): Chunk | undefined {
  const { pageId } = request;
  const { chunkSize = 100, repeatedBlocks = "omitted" } = context.options;
  const page = context.records.find("block", pageId);
  if (!page || !caller.canRead("block", pageId)) return undefined;
  const map = createAnswerMap(context, caller, mapOptions);
  const isFirst = request.frames.length === 0;
  if (isFirst) sendPage(page, pageId, map, context, caller);
  else if (repeatedBlocks === "sent") for (const { id } of request.frames) map.add("block", id);
  const frames = sendBlocks(request, Math.min(request.limit, chunkSize), map, context, caller);
  map.add("space", context.spaceId);
  return { recordMap: placePage(map.toWire(), pageId, context), frames };
}

function sendPage(page: Wire, pageId: Id, map: AnswerMap, context: InternalContext, caller: Caller): void {
  map.add("block", pageId);
  sendAncestors(page, map, context, caller);
  sendCompanions(page, map, caller);
  if (caller.session) sendAuthors(page, map);
}

interface OpenFrame {
  readonly id: Id;
  index: number;
  readonly content: readonly Id[];
}

function sendBlocks(
  { frames, pageId }: ChunkRequest,
  limit: number,
  map: AnswerMap,
  context: InternalContext,
  caller: Caller,
): readonly Frame[] {
  const toOpen = ({ id, index }: Frame): OpenFrame => ({
    id,
    index,
    content: idsOf(context.records.find("block", id), "content"),
  });
  const open = (frames.length === 0 ? [{ id: pageId, index: 0 }] : frames).map(toOpen);
  let sent = 0;
  for (let frame = open.at(-1); frame && sent < limit; frame = open.at(-1)) {
    const child = frame.content[frame.index];
    if (child === undefined) {
      open.pop();
      continue;
    }
    frame.index += 1;
    const added = map.add("block", child);
    if (added.state === "absent") continue;
    sent += 1;
    if (added.state === "unavailable") continue;
    sendCompanions(added.record, map, caller);
    if (!closedTypes.has(added.record["type"])) open.push(toOpen({ id: child, index: 0 }));
  }
  return open.filter(({ content, index }) => index < content.length);
}

function placePage(recordMap: Wire, pageId: Id, { options }: InternalContext): Wire {
  const { block } = recordMap;
  if (options.pagePosition !== "last" || typeof block !== "object" || block === null) return recordMap;
  const boxes = Object.entries(block);
  const ordered = [...boxes.filter(([id]) => id !== pageId), ...boxes.filter(([id]) => id === pageId)];
  return { ...recordMap, block: Object.fromEntries(ordered) };
}
