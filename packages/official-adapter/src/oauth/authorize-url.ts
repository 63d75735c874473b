/** What the page on which a user lets a connection in is opened with. */
export interface AuthorizeUrlOptions {
  readonly clientId: string;
  /** Where the user is sent back to, with `code` and `state`, or with `error`. One of those registered for the connection. */
  readonly redirectUri?: string;
  /** Comes back unchanged. Make it unguessable, remember it, and compare, so that nobody can slip in a code of their own. */
  readonly state?: string;
  /** Whose connection it becomes. @default "user" */
  readonly owner?: "user" | "workspace";
  /** Where the API is, without `/v1`. @default "https://api.notion.com" */
  readonly baseUrl?: string;
}

/**
 * Makes the address that a user's browser is sent to at the beginning of OAuth. There is no list of scopes: what a connection may do stands
 * in its settings, and the user picks the pages.
 *
 * @throws TypeError when the client id is empty, or when an address is none.
 */
export function createAuthorizeUrl(options: AuthorizeUrlOptions): string {
  const { clientId, redirectUri, state, owner = "user", baseUrl = "https://api.notion.com" } = options;
  if (clientId === "") {
    throw new TypeError("clientId must not be empty.");
  }
  if (redirectUri !== undefined && !URL.canParse(redirectUri)) {
    throw new TypeError("redirectUri must be a complete URL.");
  }
  if (!URL.canParse(baseUrl)) {
    throw new TypeError("baseUrl must be a complete URL.");
  }
  const url = new URL(`${baseUrl.replace(/\/+$/, "")}/v1/oauth/authorize`);
  url.searchParams.set("owner", owner);
  url.searchParams.set("client_id", clientId);
  url.searchParams.set("response_type", "code");
  if (redirectUri !== undefined) {
    url.searchParams.set("redirect_uri", redirectUri);
  }
  if (state !== undefined) {
    url.searchParams.set("state", state);
  }
  return url.href;
}
