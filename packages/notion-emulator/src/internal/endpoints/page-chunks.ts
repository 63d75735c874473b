import { readCursor, toCursor } from "../chunks/cursor.js";
import { loadChunk } from "../chunks/load-chunk.js";
import { CodedFailure, invalid } from "../internal-failure.js";
import { readId, readRecord } from "../read-wire.js";
import type { Call, Endpoint } from "./endpoint.js";

const mostPerChunk = 100;

/** `loadPageChunk`: a page that the caller cannot see is an empty map. */
export const loadPageChunk: Endpoint = ({ body, caller, context }) => {
  const pageId = readId(body["pageId"], "pageId");
  const request = { pageId, limit: readLimit(body["limit"]), frames: readCursor(body["cursor"]) };
  const chunk = loadChunk(request, context, caller);
  return { cursor: toCursor(chunk?.frames ?? []), recordMap: chunk?.recordMap ?? emptyMap(context) };
};

/** `loadCachedPageChunk`: as `loadPageChunk`, without what is in the trash. */
export const loadCachedPageChunk: Endpoint = ({ body, caller, context }) => {
  const pageId = readId(readRecord(body["page"], "page")["id"], "page.id");
  const request = { pageId, limit: readLimit(body["limit"]), frames: readCursor(body["cursor"]) };
  const chunk = loadChunk(request, context, caller, { trash: "omitted" });
  return { cursor: toCursor(chunk?.frames ?? []), recordMap: chunk?.recordMap ?? emptyMap(context) };
};

/**
 * `loadCachedPageChunkV2`: without what is in the trash and without what its `dedupeSessionId` has been sent; what is left to send is
 * in one cursor for each block that was cut.
 *
 * @throws CodedFailure 404 for a page that the caller cannot see
 */
export const loadCachedPageChunkV2: Endpoint = (call) => {
  const { body, caller, context } = call;
  const pageId = readId(readRecord(body["page"], "page")["id"], "page.id");
  const request = { pageId, limit: readLimit(body["limit"] ?? mostPerChunk), frames: readCursor(body["cursor"]) };
  const { isKnown, sessionId } = openDedupeSession(call);
  const chunk = loadChunk(request, context, caller, { trash: "omitted", isKnown });
  if (!chunk) throw new CodedFailure(404, "object_not_found", `Could not find page with ID: ${pageId}.`);
  return {
    cursors: chunk.frames.map((frame) => toCursor([frame])),
    recordMap: chunk.recordMap,
    spaceId: context.spaceId,
    dedupeSessionId: sessionId,
  };
};

function openDedupeSession({ body, state }: Call): {
  readonly sessionId: string;
  readonly isKnown: (table: string, id: string) => boolean;
} {
  const given = body["dedupeSessionId"];
  const sessionId = typeof given === "string" ? given : state.nextId();
  const sent = state.sentRecords.get(sessionId) ?? new Set<string>();
  state.sentRecords.set(sessionId, sent);
  return {
    sessionId,
    isKnown: (table, id) => {
      const key = `${table} ${id}`;
      const isKnown = sent.has(key);
      sent.add(key);
      return isKnown;
    },
  };
}

function readLimit(value: unknown): number {
  if (typeof value !== "number" || !Number.isInteger(value) || value < 1 || value > mostPerChunk) {
    throw invalid(`Invalid input: limit should be a number from 1 to ${mostPerChunk}.`);
  }
  return value;
}

function emptyMap({ options }: Call["context"]): { readonly [key: string]: unknown } {
  return options.boxForm === "a" ? {} : { __version__: 3 };
}
