import { ApiFailure } from "../official/api-failure.js";
import { isRecord } from "../official/json.js";
import { matchRoute } from "../official/match-route.js";
import {
  cutPart,
  listEnvelope,
  type PageRequest,
  pageRequestOfBody,
  pageRequestOfQuery,
} from "../official/pagination.js";
import { routeTable } from "../official/route-table.js";
import type { Api, ApiAnswer, ApiRequest } from "../server/api.js";
import type { Conversation } from "./conversation.js";
import { type Shelf, type ShelvedList, shelfKey } from "./shelf.js";
import { toAnswer } from "./to-answer.js";

/** Answers with what was recorded: conversations first, then single answers. Any token and any version will do. */
export function createReplayApi(conversation: Conversation, shelf: Shelf): Api {
  function answer(request: ApiRequest): ApiAnswer {
    const path = request.segments.join("/");
    const body = readBody(request);
    const recorded = conversation.answer({ method: request.method, path, query: request.query, body });
    if (recorded) return toAnswer(recorded);
    const object = shelf.objects.get(shelfKey(request.method, path));
    if (object !== undefined) return { status: 200, json: object };
    const [key, list] = findList(request, path, shelf);
    if (!list)
      return failure(
        404,
        "object_not_found",
        `No answer was recorded for ${request.method} ${request.path}${search(request)}.`,
      );
    try {
      const part =
        request.method === "POST" ? pageRequestOfBody(isRecord(body) ? body : {}) : pageRequestOfQuery(request.query);
      return { status: 200, json: listAnswer(list, part, key) };
    } catch (error) {
      if (error instanceof ApiFailure) return failure(error.status, error.code, error.message);
      throw error;
    }
  }

  return {
    prefix: "/v1/",
    endpointOf: (request) =>
      `${request.method} /v1/${matchRoute(routeTable, request)?.route.pattern ?? request.segments.join("/")}`,
    callerOf: ({ headers }) => headers["authorization"],
    callerName: () => undefined,
    failure: (status) =>
      failure(status, status === 429 ? "rate_limited" : "internal_server_error", "A fault that was asked for."),
    answer,
    reset: () => conversation.reset(),
  };
}

/** Parameters that name what a list is of. */
const listParameters = ["block_id", "database_id", "data_source_id"] as const;

function findList(
  { method, query }: ApiRequest,
  path: string,
  shelf: Shelf,
): readonly [string, ShelvedList | undefined] {
  const named = listParameters.map((name) => [name, query.get(name)] as const).find(([, id]) => id !== null);
  const key = shelfKey(method, named ? `${path}?${named[0]}=${named[1]}` : path);
  return [key, shelf.lists.get(key)];
}

function listAnswer(list: ShelvedList, request: PageRequest, scope: string): unknown {
  const part = cutPart(list.items, request, scope);
  const nextCursor = part.hasMore ? part.nextCursor : list.nextCursor;
  return listEnvelope(list.type, { ...part, nextCursor, hasMore: nextCursor !== null }, (item) => item);
}

function failure(status: number, code: string, message: string): ApiAnswer {
  return { status, json: { object: "error", status, code, message } };
}

function readBody({ body }: ApiRequest): unknown {
  try {
    return body === "" ? null : JSON.parse(body);
  } catch {
    return null;
  }
}

function search({ query }: ApiRequest): string {
  return query.size === 0 ? "" : `?${query}`;
}
