import type { Id } from "@pagebridge/core-types";
import { countRequests, type EmulatorStats } from "../server/request-log.js";
import { type RunningServer, type ServerOptions, serve } from "../server/serve.js";
import { createConversation, isConversation } from "./conversation.js";
import { placeDocument } from "./place-document.js";
import { createReplayApi } from "./replay-api.js";
import { createShelf } from "./shelf.js";

/** Options of `startReplay`. */
export interface ReplayOptions extends ServerOptions {
  /**
   * Parsed JSON: conversations (`{ interactions: [{ request, response }] }`), which are answered in their order, and answers
   * of the official API, which are found under the paths that would give them.
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
  const interactions: unknown[] = [];
  for (const recording of options.recordings) {
    if (isConversation(recording)) interactions.push(...recording.interactions);
    else placeDocument(recording, shelf);
  }
  const api = createReplayApi(createConversation(interactions), shelf);
  const server = await serve([api], options);
  return {
    ...server,
    rootIds: shelf.rootIds,
    unplaced: shelf.unplaced,
    stats: () => countRequests(server.requests),
  };
}
