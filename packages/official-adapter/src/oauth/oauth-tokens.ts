import { PagebridgeError } from "@pagebridge/core-types";

/** What a user's consent gave: two tokens, and what they are for. */
export interface OAuthTokens {
  /** The token that requests carry. A secret. */
  readonly accessToken: string;
  /** What a new pair of tokens is had for, once. A secret. Absent when the connection has none. */
  readonly refreshToken?: string;
  /** The installation: one connection in one workspace, let in by one user. The key to store the tokens under. */
  readonly botId: string;
  readonly workspaceId: string;
  readonly workspaceName?: string;
  /** An emoji or a URL. */
  readonly workspaceIcon?: string;
  readonly owner: OAuthOwner;
  /** The page that was made from the connection's template, if the user chose that. */
  readonly duplicatedTemplateId?: string;
}

/** Whose installation it is. */
export type OAuthOwner =
  | { readonly type: "workspace" }
  /** Name and e-mail address are there only if the connection may see them. */
  | { readonly type: "user"; readonly id: string; readonly name?: string; readonly email?: string };

/**
 * Reads the answer of the token endpoint.
 *
 * @throws PagebridgeError `invalid_response` when a token or an id is missing; the message names the field, and no value.
 */
export function decodeOAuthTokens(answer: unknown): OAuthTokens {
  const wire = toRecord(answer);
  const refreshToken = optionalString(wire, "refresh_token");
  const workspaceName = optionalString(wire, "workspace_name");
  const workspaceIcon = optionalString(wire, "workspace_icon");
  const duplicatedTemplateId = optionalString(wire, "duplicated_template_id");
  return {
    accessToken: requiredString(wire, "access_token"),
    botId: requiredString(wire, "bot_id"),
    workspaceId: requiredString(wire, "workspace_id"),
    owner: decodeOwner(wire["owner"]),
    ...(refreshToken !== undefined && { refreshToken }),
    ...(workspaceName !== undefined && { workspaceName }),
    ...(workspaceIcon !== undefined && { workspaceIcon }),
    ...(duplicatedTemplateId !== undefined && { duplicatedTemplateId }),
  };
}

function decodeOwner(value: unknown): OAuthOwner {
  const owner = toRecord(value);
  const user = toRecord(owner["user"]);
  const id = optionalString(user, "id");
  if (id === undefined) {
    return { type: "workspace" };
  }
  const name = optionalString(user, "name");
  const email = optionalString(toRecord(user["person"]), "email");
  return { type: "user", id, ...(name !== undefined && { name }), ...(email !== undefined && { email }) };
}

type WireRecord = Readonly<Record<string, unknown>>;

function toRecord(value: unknown): WireRecord {
  return isRecord(value) ? value : {};
}

function isRecord(value: unknown): value is WireRecord {
  return typeof value === "object" && value !== null;
}

function optionalString(record: WireRecord, key: string): string | undefined {
  const value = record[key];
  return typeof value === "string" && value !== "" ? value : undefined;
}

function requiredString(record: WireRecord, key: string): string {
  const value = optionalString(record, key);
  if (value === undefined) {
    throw new PagebridgeError(
      "invalid_response",
      `The answer of the OAuth token endpoint has no ${key}, so it cannot be used. Check the base URL, or try again.`,
    );
  }
  return value;
}
