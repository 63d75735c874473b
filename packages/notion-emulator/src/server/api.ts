/** A request as the APIs see it. */
export interface ApiRequest {
  readonly method: string;
  /** Path without the query, still URL-encoded. */
  readonly path: string;
  /** The path's parts below the API's prefix, still URL-encoded. */
  readonly segments: readonly string[];
  readonly query: URLSearchParams;
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string | undefined>>;
  readonly body: string;
  /** Where the request came from. */
  readonly remoteAddress?: string;
}

/** An answer, before it is written. */
export interface ApiAnswer {
  readonly status: number;
  /** Sent as JSON. */
  readonly json?: unknown;
  /** Sent as they are, when there is no JSON. */
  readonly bytes?: Uint8Array;
  readonly headers?: Readonly<Record<string, string>>;
}

/** One of the APIs that the emulator speaks. */
export interface Api {
  /** What its paths begin with, such as `/v1/`. */
  readonly prefix: string;
  /** The endpoint in words for the statistics, such as `GET /v1/pages/{page_id}`. */
  endpointOf(request: ApiRequest): string;
  /** Whom a rate limit is counted for; undefined leaves the request uncounted. */
  callerOf(request: ApiRequest): string | undefined;
  /** The caller's name for the request log. Never a credential. */
  callerName(request: ApiRequest): string | undefined;
  /** An error in the API's own words. */
  failure(status: number, retryAfterSeconds?: number): ApiAnswer;
  answer(request: ApiRequest): ApiAnswer;
  /** Forgets what requests have left behind, such as stored queries and issued tokens. */
  reset(): void;
}
