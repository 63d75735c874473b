import type { ApiRequest } from "../server/api.js";
import type { Connection, Workspace } from "../workspace/workspace.js";
import { ApiFailure, invalid, invalidUrl } from "./api-failure.js";
import type { Wire } from "./encode/context.js";

/** A public connection's registration. */
export interface OAuthClient {
  readonly clientId: string;
  /** Made up; it opens nothing but the emulator. */
  readonly clientSecret: string;
  /** The codes that a browser would bring back from Notion's consent page. Each is good once. */
  readonly codes: readonly OAuthCode[];
}

/** A code that is exchanged for tokens. */
export interface OAuthCode {
  readonly code: string;
  /** The token of the workspace's connection that the issued tokens stand for. */
  readonly connectionToken: string;
  /** When given, the exchange has to name the same one. */
  readonly redirectUri?: string;
}

/** Issued tokens, and the endpoints that issue them. */
export interface OAuth {
  /** The connection that a token stands for; undefined when it is unknown or revoked. */
  connectionOf(token: string | undefined): Connection | undefined;
  /** Answers `oauth/token`, `oauth/introspect` and `oauth/revoke`. @throws ApiFailure */
  answer(request: ApiRequest, body: Wire, workspace: Workspace): Wire;
}

interface Grant {
  readonly connection: Connection;
  readonly accessToken: string;
  readonly refreshToken: string;
}

/** Keeps the tokens of a workspace's connections. Refreshing ends the tokens before. */
export function createOAuth(connections: readonly Connection[], clients: readonly OAuthClient[]): OAuth {
  const grants = new Map<string, Connection>(connections.map((connection) => [connection.token, connection]));
  const refreshes = new Map<string, Grant>();
  const usedCodes = new Set<string>();
  let issued = 0;

  function issue(connection: Connection): Grant {
    issued += 1;
    const grant = {
      connection,
      accessToken: `ntn_emulated_access_${issued}`,
      refreshToken: `nrt_emulated_refresh_${issued}`,
    };
    grants.set(grant.accessToken, connection);
    refreshes.set(grant.refreshToken, grant);
    return grant;
  }

  function exchange(client: OAuthClient, body: Wire): Grant {
    const code = client.codes.find((candidate) => candidate.code === body["code"]);
    const connection = connections.find((candidate) => candidate.token === code?.connectionToken);
    const redirectUri = body["redirect_uri"] ?? undefined;
    if (!code || !connection || usedCodes.has(code.code) || redirectUri !== code.redirectUri) {
      throw invalidGrant("The code is not valid.");
    }
    usedCodes.add(code.code);
    return issue(connection);
  }

  function refresh(body: Wire): Grant {
    const token = String(body["refresh_token"]);
    const before = refreshes.get(token);
    if (!before) throw invalidGrant("The refresh token is not valid.");
    refreshes.delete(token);
    grants.delete(before.accessToken);
    return issue(before.connection);
  }

  function token(client: OAuthClient, body: Wire, workspace: Workspace): Wire {
    switch (body["grant_type"]) {
      case "authorization_code":
        return tokenAnswer(exchange(client, body), workspace);
      case "refresh_token":
        return tokenAnswer(refresh(body), workspace);
      default:
        throw invalid("body failed validation: body.grant_type should be `authorization_code` or `refresh_token`.");
    }
  }

  return {
    connectionOf: (accessToken) => (accessToken === undefined ? undefined : grants.get(accessToken)),
    answer: (request, body, workspace) => {
      const [, action, ...rest] = request.segments;
      if (request.method !== "POST" || rest.length > 0) throw invalidUrl();
      const client = findClient(request, clients);
      switch (action) {
        case "token":
          return token(client, body, workspace);
        case "introspect":
          return { active: grants.has(String(body["token"])) };
        case "revoke":
          grants.delete(String(body["token"]));
          return {};
        default:
          throw invalidUrl();
      }
    },
  };
}

function findClient({ headers }: ApiRequest, clients: readonly OAuthClient[]): OAuthClient {
  const encoded = /^Basic (.+)$/i.exec(headers["authorization"] ?? "")?.[1] ?? "";
  const sent = Buffer.from(encoded, "base64").toString();
  const client = clients.find(({ clientId, clientSecret }) => sent === `${clientId}:${clientSecret}`);
  if (!client) throw new ApiFailure(401, "invalid_client", "The client id or secret is not valid.");
  return client;
}

function invalidGrant(message: string): ApiFailure {
  return new ApiFailure(400, "invalid_grant", message);
}

function tokenAnswer({ accessToken, refreshToken, connection }: Grant, workspace: Workspace): Wire {
  return {
    access_token: accessToken,
    token_type: "bearer",
    refresh_token: refreshToken,
    bot_id: connection.botId,
    workspace_id: workspace.id,
    workspace_name: workspace.name,
    workspace_icon: null,
    owner: { type: "workspace", workspace: true },
    duplicated_template_id: null,
  };
}
