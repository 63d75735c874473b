import { callOAuth, type OAuthCredentials, type OAuthOptions } from "./oauth-call.js";

/** Makes a token worthless, and with it the access that the user gave. */
export async function revokeToken(
  credentials: OAuthCredentials,
  token: string,
  options: OAuthOptions = {},
): Promise<void> {
  await callOAuth(credentials, token, options, (client, proof) => client.oauth.revoke({ ...proof, token }));
}
