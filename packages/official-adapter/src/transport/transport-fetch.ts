/** What the transport needs of a `fetch`; the global one will do. */
export type TransportFetch = (url: string, init: TransportFetchInit) => Promise<TransportFetchResponse>;

/** A request as it is handed to {@link TransportFetch}. */
export interface TransportFetchInit {
  readonly method: string;
  /** Holds the token. */
  readonly headers: Record<string, string>;
  readonly body?: string;
  /** Must end the request and the reading of its answer. */
  readonly signal: AbortSignal;
  /** A redirect must be answered with, and not be followed, so that the token goes nowhere else. */
  readonly redirect: "manual";
}

/** What the transport reads of an answer. */
export interface TransportFetchResponse {
  readonly status: number;
  readonly headers: { get(name: string): string | null };
  readonly body: TransportFetchBody | null;
}

/** The bytes of an answer, already decompressed. */
export interface TransportFetchBody {
  getReader(): {
    read(): Promise<{ readonly done: boolean; readonly value?: Uint8Array | undefined }>;
    cancel(reason?: unknown): Promise<void>;
  };
}
