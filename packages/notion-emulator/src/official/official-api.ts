import type { Api, ApiAnswer, ApiRequest } from "../server/api.js";
import type { WorkspaceIndex } from "../workspace/index-workspace.js";
import { createViewer, type Viewer } from "../workspace/viewer.js";
import { ApiFailure, invalid, invalidUrl } from "./api-failure.js";
import { type ApiVersion, apiVersions, isApiVersion } from "./api-version.js";
import type { SignedUrl, Wire } from "./encode/context.js";
import { isRecord } from "./json.js";
import { matchRoute } from "./match-route.js";
import { createOAuth, type OAuthClient } from "./oauth.js";
import { createOfficialState } from "./official-state.js";
import { routeTable } from "./route-table.js";

/** What the official API is made of. */
export interface OfficialApiOptions {
  readonly index: WorkspaceIndex;
  readonly oauthClients: readonly OAuthClient[];
  readonly queryLimit: number;
  /** Milliseconds since 1970. */
  now(): number;
  /** The emulator's own address; known once it listens. */
  baseUrl(): string;
  signFile(path: string): SignedUrl;
}

/** Answers as the official API does, for the connections of a workspace. */
export function createOfficialApi(options: OfficialApiOptions): Api {
  const { index, now, queryLimit } = options;
  let state = createOfficialState();
  let oauth = createOAuth(index.workspace.connections, options.oauthClients);
  const viewers = new Map<string, Viewer>();

  function viewerOf(request: ApiRequest): Viewer | undefined {
    const connection = oauth.connectionOf(bearerToken(request));
    if (!connection) return undefined;
    const known = viewers.get(connection.token) ?? createViewer(index, connection);
    viewers.set(connection.token, known);
    return known;
  }

  function answerRequest(request: ApiRequest): Wire {
    if (request.segments[0] === "oauth") return oauth.answer(request, readBody(request), index.workspace);
    const viewer = viewerOf(request);
    if (!viewer) throw new ApiFailure(401, "unauthorized", "API token is invalid.");
    const version = readVersion(request);
    const match = matchRoute(routeTable, request, version);
    if (!match) throw invalidUrl();
    return match.route.handler({
      context: { index, viewer, version, signFile: options.signFile },
      params: match.params,
      query: request.query,
      body: readBody(request),
      state,
      now: now(),
      baseUrl: options.baseUrl(),
      queryLimit,
    });
  }

  return {
    prefix: "/v1/",
    endpointOf: (request) => {
      const pattern = matchRoute(routeTable, request)?.route.pattern ?? request.segments.join("/");
      return `${request.method} /v1/${pattern}`;
    },
    callerOf: bearerToken,
    callerName: (request) => oauth.connectionOf(bearerToken(request))?.name,
    failure: (status, retryAfterSeconds) =>
      failureAnswer(namedFailure(status, retryAfterSeconds), state.nextId(), retryAfterSeconds),
    answer: (request) => {
      try {
        return { status: 200, json: { ...answerRequest(request), request_id: state.nextId() } };
      } catch (error) {
        if (error instanceof ApiFailure) return failureAnswer(error, state.nextId());
        throw error;
      }
    },
    reset: () => {
      state = createOfficialState();
      oauth = createOAuth(index.workspace.connections, options.oauthClients);
    },
  };
}

function bearerToken({ headers }: ApiRequest): string | undefined {
  return /^Bearer (.+)$/i.exec(headers["authorization"] ?? "")?.[1];
}

function readVersion({ headers }: ApiRequest): ApiVersion {
  const version = headers["notion-version"];
  const known = apiVersions.map((name) => `\`"${name}"\``).join(", ");
  if (version === undefined || version === "") {
    throw new ApiFailure(
      400,
      "missing_version",
      `Notion-Version header failed validation: Notion-Version header should be ${known}, instead was \`"${version ?? ""}"\`.`,
    );
  }
  if (isApiVersion(version)) return version;
  throw invalid(
    `Notion-Version header failed validation: Notion-Version header should be ${known}, instead was \`${JSON.stringify(version)}\`.`,
  );
}

function readBody({ body }: ApiRequest): Wire {
  if (body === "") return {};
  try {
    const parsed: unknown = JSON.parse(body);
    if (isRecord(parsed)) return parsed;
  } catch {
    // Falls through to the one error that both cases share.
  }
  throw new ApiFailure(400, "invalid_json", "Error parsing JSON body.");
}

/** The code and words that go with a status which has no particular cause. */
function namedFailure(status: number, retryAfterSeconds = 1): ApiFailure {
  switch (status) {
    case 400:
      return invalid("body failed validation.");
    case 401:
      return new ApiFailure(status, "unauthorized", "API token is invalid.");
    case 403:
      return new ApiFailure(status, "restricted_resource", "Insufficient permissions for this endpoint.");
    case 404:
      return new ApiFailure(status, "object_not_found", "Could not find the object.");
    case 409:
      return new ApiFailure(status, "conflict_error", "Conflict occurred while saving. Please try again.");
    case 429:
      return new ApiFailure(status, "rate_limited", "You have been rate limited. Please try again later.", {
        rate_limit_reason: "public_api_request_rate_limit",
        retry_after: String(retryAfterSeconds),
      });
    case 503:
      return new ApiFailure(status, "service_unavailable", "Service is unavailable. Please try again later.");
    case 504:
      return new ApiFailure(status, "gateway_timeout", "The request timed out.");
    case 529:
      return new ApiFailure(status, "service_overload", "The service is overloaded. Please try again later.");
    default:
      return new ApiFailure(status, "internal_server_error", "Unexpected error occurred.");
  }
}

function failureAnswer(failure: ApiFailure, requestId: string, retryAfterSeconds?: number): ApiAnswer {
  const { additionalData, code, message, status } = failure;
  return {
    status,
    json: {
      object: "error",
      status,
      code,
      message,
      ...(additionalData && { additional_data: additionalData }),
      request_id: requestId,
    },
    ...(retryAfterSeconds !== undefined && { headers: { "retry-after": String(retryAfterSeconds) } }),
  };
}
