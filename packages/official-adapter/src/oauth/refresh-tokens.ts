import { callOAuth, type OAuthCredentials, type OAuthOptions } from "./oauth-call.js";
import { decodeOAuthTokens, type OAuthTokens } from "./oauth-tokens.js";

/**
 * Exchanges a refresh token for a new pair of tokens. The old pair is worth nothing after that: store both new ones together, before using
 * either. `createRefreshingTokenSource` does all that by itself.
 *
 * @throws PagebridgeError `unauthorized` when Notion does not accept the refresh token any more; then the user has to let the connection in anew.
 */
export async function refreshTokens(
  credentials: OAuthCredentials,
  refreshToken: string,
  options: OAuthOptions = {},
): Promise<OAuthTokens> {
  const answer = await callOAuth(credentials, refreshToken, options, (client, proof) =>
    client.oauth.token({ ...proof, grant_type: "refresh_token", refresh_token: refreshToken }),
  );
  return decodeOAuthTokens(answer);
}
