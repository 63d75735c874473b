import { callOAuth, type OAuthCredentials, type OAuthOptions } from "./oauth-call.js";
import { decodeOAuthTokens, type OAuthTokens } from "./oauth-tokens.js";

/** What came back to the redirect URI. */
export interface AuthorizationCode {
  /** Good for one exchange, for a short time. */
  readonly code: string;
  /** The one that the authorize URL was made with; left out if it was made without. */
  readonly redirectUri?: string;
}

/**
 * Exchanges the code that a user brought back for tokens.
 *
 * It is sent once: a second time, the code is worth nothing, even if the answer to the first was lost. Only when no connection came about,
 * or when the API asked to slow down, is it sent again.
 *
 * @throws PagebridgeError `unauthorized` when Notion accepts the code, or the client, no more or not at all.
 */
export async function exchangeCode(
  credentials: OAuthCredentials,
  { code, redirectUri }: AuthorizationCode,
  options: OAuthOptions = {},
): Promise<OAuthTokens> {
  const answer = await callOAuth(credentials, code, options, (client, proof) =>
    client.oauth.token({
      ...proof,
      grant_type: "authorization_code",
      code,
      ...(redirectUri !== undefined && { redirect_uri: redirectUri }),
    }),
  );
  return decodeOAuthTokens(answer);
}
