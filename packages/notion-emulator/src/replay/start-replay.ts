import type { Id } from "@pagebridge/core-types";
import { isRecord } from "../official/json.js";
import { countRequests, type EmulatorStats } from "../server/request-log.js";
import { type RunningServer, type ServerOptions, serve } from "../server/serve.js";
import { createConversation, isConversation } from "./conversation.js";
import { createInternalReplayApi } from "./internal/internal-replay-api.js";
import { internalRequestKeys } from "./internal/internal-request-keys.js";
import { createInternalShelf, isInternalDocument, placeInternalDocument } from "./internal/internal-shelf.js";
import { placeDocument } from "./place-document.js";
import { createReplayApi } from "./replay-api.js";
import { createShelf } from "./shelf.js";

/** Options of `startReplay`. */
export interface ReplayOptions extends ServerOptions {
  /**
   * Parsed JSON: conversations (`{ interactions: [{ request, response }] }`), which are answered in their order, and answers
   * of either API, which are found under the paths that would give them.
   */
  readonly recordings: readonly unknown[];
}

/** A server that says what was recorded. */
export interface Replay extends RunningServer {
  /** Ids of recorded pages and databases, and of what holds the blocks that were recorded alone. Not those of conversations. */
  readonly rootIds: readonly Id[];
  /** Kinds of recorded documents that no path gives, such as a property's value without its page. */
  readonly unplaced: readonly string[];
  /** Adds the log up. */
  stats(): EmulatorStats;
}

/** Serves recorded answers on 127.0.0.1. What was not recorded answers 404 `object_not_found`, naming the request. */
export async function startReplay(options: ReplayOptions): Promise<Replay> {
  const shelf = createShelf();
  const internalShelf = createInternalShelf();
  const interactions: unknown[] = [];
  for (const recording of options.recordings) {
    if (isConversation(recording)) interactions.push(...recording.interactions);
    else if (isInternalDocument(recording)) placeInternalDocument(recording, internalShelf);
    else placeDocument(recording, shelf);
  }
  for (const interaction of interactions) internalShelf.boxes.collect(bodyOf(interaction));
  const internalConversation = createConversation(interactions, { prefix: "/api/v3/", keysOf: internalRequestKeys });
  const apis = [
    createReplayApi(createConversation(interactions), shelf),
    createInternalReplayApi(internalConversation, internalShelf),
  ];
  const server = await serve(apis, options);
  return {
    ...server,
    rootIds: [...shelf.rootIds, ...internalShelf.rootIds],
    unplaced: shelf.unplaced,
    stats: () => countRequests(server.requests),
  };
}

function bodyOf(interaction: unknown): unknown {
  const { response } = isRecord(interaction) ? interaction : {};
  return isRecord(response) ? response["body"] : undefined;
}
