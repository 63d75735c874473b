import { normalizeId } from "@pagebridge/core-types";
import { failureBody } from "../../internal/internal-failure.js";
import { isRecord } from "../../official/json.js";
import type { Api, ApiAnswer, ApiRequest } from "../../server/api.js";
import type { Conversation } from "../conversation.js";
import { toAnswer } from "../to-answer.js";
import { internalRequestKeys } from "./internal-request-keys.js";
import type { InternalShelf } from "./internal-shelf.js";

const prefix = "/api/v3/";

/**
 * Answers with what was recorded of the internal API: conversations first, then single answers; records by id come from everything
 * that was recorded. Any token will do.
 */
export function createInternalReplayApi(conversation: Conversation, shelf: InternalShelf): Api {
  function answer(request: ApiRequest): ApiAnswer {
    const path = request.segments.join("/");
    const body = readBody(request);
    const parts = { method: request.method, path, query: new URLSearchParams(), body };
    const recorded = conversation.answer(parts);
    if (recorded) return toAnswer(recorded);
    for (const key of internalRequestKeys(parts)) {
      if (shelf.answers.has(key)) return { status: 200, json: shelf.answers.get(key) };
    }
    if (path.startsWith("syncRecordValues")) return { status: 200, json: { recordMap: findBoxes(body, shelf) } };
    return failure(404, `No answer was recorded for ${request.method} ${request.path}.`);
  }

  return {
    prefix,
    endpointOf: (request) => `${request.method} ${prefix}${request.segments.join("/")}`,
    callerOf: ({ headers }) => headers["cookie"] ?? "",
    callerName: () => undefined,
    failure: (status) => failure(status, "A fault that was asked for."),
    answer,
    reset: () => conversation.reset(),
  };
}

/** The boxes of the records that are asked for, as they were recorded. What was not is left out. */
function findBoxes(body: unknown, { boxes }: InternalShelf): unknown {
  const requests = isRecord(body) && Array.isArray(body["requests"]) ? body["requests"] : [];
  const tables: { [table: string]: { [id: string]: unknown } } = {};
  for (const request of requests) {
    const pointer = isRecord(request) && isRecord(request["pointer"]) ? request["pointer"] : request;
    if (!isRecord(pointer)) continue;
    const { id, table } = pointer;
    if (typeof id !== "string" || typeof table !== "string") continue;
    const known = normalizeId(id) ?? id;
    const box = boxes.find(table, known);
    if (box) tables[table] = { ...tables[table], [known]: box };
  }
  return tables;
}

function failure(status: number, message: string): ApiAnswer {
  const name = status === 429 ? "UserRateLimitResponse" : "ReplayError";
  return { status, json: failureBody(status, name, message, "00000000-0000-4000-a000-000000000000") };
}

function readBody({ body }: ApiRequest): unknown {
  try {
    return body === "" ? null : JSON.parse(body);
  } catch {
    return null;
  }
}
