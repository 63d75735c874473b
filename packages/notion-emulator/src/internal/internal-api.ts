import { isRecord } from "../official/json.js";
import type { Api, ApiAnswer, ApiRequest } from "../server/api.js";
import type { FileStore } from "../server/file-store.js";
import type { WorkspaceIndex } from "../workspace/index-workspace.js";
import { type Caller, createCaller } from "./answers/caller.js";
import type { Wire } from "./encode/wire.js";
import { endpointTable } from "./endpoint-table.js";
import { unroutedStatus } from "./endpoints/query-collection.js";
import { findHostedSources } from "./files/hosted-sources.js";
import { createImageProxy } from "./files/image-proxy.js";
import { createSourceSigner } from "./files/source-signer.js";
import type { InternalContext } from "./internal-context.js";
import {
  CodedFailure,
  edgePage,
  failureBody,
  InternalFailure,
  invalid,
  invalidToken,
  noEndpoint,
} from "./internal-failure.js";
import type { InternalOptions } from "./internal-options.js";
import { createInternalState } from "./internal-state.js";
import { createInternalRecords } from "./records/create-internal-records.js";
import { rememberRecords } from "./records/remember-records.js";
import { readSessionToken } from "./session-token.js";

/** What the internal API is made of. */
export interface InternalApiOptions {
  readonly index: WorkspaceIndex;
  readonly options: InternalOptions;
  readonly store: FileStore;
  readonly urlLifetimeMs: number;
  /** Milliseconds since 1970. */
  now(): number;
  /** The emulator's own address; known once it listens. */
  baseUrl(): string;
}

const prefix = "/api/v3/";

/** Answers as the internal API does, for sessions of the workspace and for anybody; with its image proxy and its file host. */
export function createInternalApis({
  baseUrl,
  index,
  now,
  options,
  store,
  urlLifetimeMs,
}: InternalApiOptions): readonly Api[] {
  const records = rememberRecords(createInternalRecords(index));
  const { id: spaceId, sessions = [] } = index.workspace;
  let sources: ReadonlyMap<string, string> | undefined;
  const pathOf = (source: string): string | undefined => {
    sources ??= findHostedSources(index.workspace);
    return sources.get(source);
  };
  const files = createSourceSigner({ spaceId, store, urlLifetimeMs, now, baseUrl, pathOf });
  const context: InternalContext = { index, records, spaceId, options, files };
  const anyone = createCaller(records, undefined);
  const callers = new Map(sessions.map((session) => [session.token, createCaller(records, session)]));
  let state = createInternalState();

  function callerOf(request: ApiRequest): Caller | undefined {
    const token = readSessionToken(request);
    return token === undefined ? anyone : callers.get(token);
  }

  function answerRequest(request: ApiRequest): Wire {
    const name = nameOf(request);
    const endpoint = Object.hasOwn(endpointTable, name) ? endpointTable[name] : undefined;
    if (!endpoint || request.method !== "POST") throw noEndpoint();
    const caller = callerOf(request);
    if (!caller) throw invalidToken();
    return endpoint({ body: readBody(request), caller, context, state, headers: request.headers, now: now() });
  }

  function failureAnswer(error: unknown): ApiAnswer {
    if (error instanceof CodedFailure) {
      return { status: error.status, json: { code: error.code, message: error.message } };
    }
    if (!(error instanceof InternalFailure)) throw error;
    if (error.status === unroutedStatus) return edgePage(error.status, "Error 1016: Origin DNS error");
    const body = failureBody(error.status, error.errorName, error.message, state.nextId());
    return { status: error.status, json: body };
  }

  const api: Api = {
    prefix,
    endpointOf: (request) => `${request.method} ${prefix}${nameOf(request)}`,
    callerOf: (request) => {
      const session = callerOf(request)?.session;
      return session ? `session ${session.userId}` : `address ${request.remoteAddress ?? ""}`;
    },
    callerName: (request) => {
      const session = callerOf(request)?.session;
      return session && index.users.get(session.userId)?.name;
    },
    failure: (status, retryAfterSeconds) => namedFailure(status, state.nextId(), retryAfterSeconds),
    answer: (request) => {
      if (!request.headers["user-agent"]) return edgePage(403, "403 Forbidden");
      try {
        return { status: 200, json: answerRequest(request) };
      } catch (error) {
        return failureAnswer(error);
      }
    },
    reset: () => {
      state = createInternalState();
    },
  };
  return [api, createImageProxy({ records, signer: files, callerOf }), files.api];
}

function nameOf({ segments }: ApiRequest): string {
  return segments.join("/");
}

function readBody({ body }: ApiRequest): Wire {
  try {
    const parsed: unknown = body === "" ? {} : JSON.parse(body);
    if (isRecord(parsed)) return parsed;
  } catch {
    // Falls through to the one error that both cases share.
  }
  throw invalid("Invalid JSON body.");
}

/** The words that go with a status which has no particular cause. */
function namedFailure(status: number, errorId: string, retryAfterSeconds?: number): ApiAnswer {
  const [name, message] = failureWords[status] ?? ["InternalServerError", "Something went wrong."];
  const clientData =
    status === 429
      ? { type: "rate_limited", ...(retryAfterSeconds !== undefined && { retryAfter: retryAfterSeconds }) }
      : undefined;
  return { status, json: failureBody(status, name, message, errorId, clientData) };
}

const failureWords: Readonly<Record<number, readonly [name: string, message: string]>> = {
  400: ["ValidationError", "Invalid input."],
  401: ["UnauthorizedError", "Token was invalid or expired."],
  406: ["GroupsV1NotSupportedError", "Groups v1 reducers are not supported anymore."],
  429: ["UserRateLimitResponse", "Please try again later."],
  502: ["MemcachedCrossCellError", "Something went wrong."],
};
