import { callOAuth, type OAuthCredentials, type OAuthOptions } from "./oauth-call.js";

/** What Notion knows of a token. */
export interface TokenState {
  /** Whether requests with it are accepted. */
  readonly isActive: boolean;
  /** In the API's own words. */
  readonly scope?: string;
  /** ISO 8601, to the second. */
  readonly issuedAt?: string;
}

/** Asks whether a token is still good. */
export async function introspectToken(
  credentials: OAuthCredentials,
  token: string,
  options: OAuthOptions = {},
): Promise<TokenState> {
  const answer = await callOAuth(credentials, token, options, (client, proof) =>
    client.oauth.introspect({ ...proof, token }),
  );
  const { active, scope, iat }: { active?: unknown; scope?: unknown; iat?: unknown } = answer;
  return {
    isActive: active === true,
    ...(typeof scope === "string" && { scope }),
    ...(typeof iat === "number" && isTime(iat) && { issuedAt: new Date(iat * 1000).toISOString() }),
  };
}

/** Whether seconds since 1970 are within what a date can show. */
function isTime(seconds: number): boolean {
  return Math.abs(seconds) <= 8_640_000_000_000;
}
