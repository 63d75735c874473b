import type { Client } from "@notionhq/client";
import { createTransport } from "../transport/create-transport.js";
import type { TransportOptions } from "../transport/transport.js";

/** What a public connection proves itself with, from its settings in Notion. */
export interface OAuthCredentials {
  readonly clientId: string;
  /** A secret: it never leaves the server, and never shows up in an error. */
  readonly clientSecret: string;
}

/** How the OAuth endpoints are reached. */
export interface OAuthOptions extends Omit<TransportOptions, "auth"> {
  /** Ends the call, with the code `aborted`. */
  readonly signal?: AbortSignal;
}

/** The credentials in the client's words. */
interface ClientCredentials {
  readonly client_id: string;
  readonly client_secret: string;
}

/**
 * Makes one call to an OAuth endpoint.
 *
 * @param secret - the code or token that the call is about, to be kept out of errors like the client secret.
 */
export function callOAuth<Answer>(
  { clientId, clientSecret }: OAuthCredentials,
  secret: string,
  { signal, ...options }: OAuthOptions,
  call: (client: Client, credentials: ClientCredentials) => Promise<Answer>,
): Promise<Answer> {
  const basic = Buffer.from(`${clientId}:${clientSecret}`).toString("base64");
  const transport = createTransport(options, [clientSecret, basic, secret]);
  const session = transport.open(signal === undefined ? {} : { signal });
  return session.ask((client) => call(client, { client_id: clientId, client_secret: clientSecret }));
}
