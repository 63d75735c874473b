/** One request that the emulator answered, or let hang. */
export interface LoggedRequest {
  /** When it came, in milliseconds since 1970. */
  readonly at: number;
  readonly method: string;
  /** With the query. Signatures of file URLs are left out. */
  readonly path: string;
  /** Such as `GET /v1/pages/{page_id}`. */
  readonly endpoint: string;
  /** The status that was sent; 0 when none was. */
  readonly status: number;
  /** Bytes of the body that was sent. */
  readonly bytes: number;
  /** The name of the connection that asked. Never a token. */
  readonly caller?: string;
  /** The kind of the fault that hit the request. */
  readonly fault?: string;
}

/** Requests and bytes of one endpoint or status. */
export interface RequestCount {
  readonly requests: number;
  readonly bytes: number;
}

/** What came in and went out since the start or the last reset. */
export interface EmulatorStats extends RequestCount {
  readonly byEndpoint: Readonly<Record<string, RequestCount>>;
  readonly byStatus: Readonly<Record<string, RequestCount>>;
}

/** Adds up a log. */
export function countRequests(log: readonly LoggedRequest[]): EmulatorStats {
  return {
    ...sum(log),
    byEndpoint: groupCounts(log, (request) => request.endpoint),
    byStatus: groupCounts(log, (request) => String(request.status)),
  };
}

function sum(log: readonly LoggedRequest[]): RequestCount {
  return { requests: log.length, bytes: log.reduce((total, request) => total + request.bytes, 0) };
}

function groupCounts(
  log: readonly LoggedRequest[],
  keyOf: (request: LoggedRequest) => string,
): Readonly<Record<string, RequestCount>> {
  const groups = new Map<string, LoggedRequest[]>();
  for (const request of log) {
    const group = groups.get(keyOf(request)) ?? [];
    group.push(request);
    groups.set(keyOf(request), group);
  }
  return Object.fromEntries([...groups].map(([key, group]) => [key, sum(group)]));
}
