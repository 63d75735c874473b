import type {
  CodeAnswer,
  ComparisonAnswer,
  ErrorAnswer,
  FlavorName,
  MarkdownAnswer,
  Needs,
  RawAnswer,
  ReadAnswer,
  ReadRequest,
  RecommendAnswer,
  SessionState,
  Side,
  ViewsAnswer,
} from "../../shared/api.js";

/** The server answered that something did not work; the message is for people. */
export class ApiFailure extends Error {
  override readonly name = "ApiFailure";
  readonly code: string;

  constructor(code: string, message: string) {
    super(message);
    this.code = code;
  }
}

async function call<Answer>(path: string, init: RequestInit = {}): Promise<Answer> {
  let response: Response;
  try {
    response = await fetch(path, init);
  } catch (error) {
    if (init.signal?.aborted) throw error;
    throw new ApiFailure("unreachable", "The demo's server does not answer. Is it still running?");
  }
  if (response.ok) return await response.json();
  const answer: ErrorAnswer | undefined = await response.json().catch(() => undefined);
  const { code, message } = answer?.error ?? { code: "unknown", message: `The server answered ${response.status}.` };
  throw new ApiFailure(code, message);
}

function post<Answer>(path: string, body: object, signal?: AbortSignal): Promise<Answer> {
  const init = { method: "POST", headers: { "content-type": "application/json" }, body: JSON.stringify(body) };
  return call(path, signal ? { ...init, signal } : init);
}

const encode = encodeURIComponent;

/** Everything that the page asks its server. */
export const api = {
  session: (): Promise<SessionState> => call("/api/session"),
  saveToken: (token: string): Promise<unknown> => post("/api/token", { token }),
  forgetToken: (): Promise<unknown> => call("/api/token", { method: "DELETE" }),
  read: (request: ReadRequest, signal: AbortSignal): Promise<ReadAnswer> => post("/api/read", request, signal),
  markdown: (readId: string, side: Side, flavor: FlavorName): Promise<MarkdownAnswer> =>
    call(`/api/markdown/${encode(readId)}/${side}/${flavor}`),
  raw: (readId: string): Promise<RawAnswer> => call(`/api/raw/${encode(readId)}`),
  views: (readId: string, side: Side, databaseId: string): Promise<ViewsAnswer> =>
    call(`/api/views/${encode(readId)}/${side}/${encode(databaseId)}`),
  recommend: (needs: Needs): Promise<RecommendAnswer> => post("/api/recommend", needs),
  comparison: (): Promise<ComparisonAnswer> => call("/api/comparison"),
  code: (readId: string, side: Side, flavor: FlavorName): Promise<CodeAnswer> =>
    call(`/api/code/${encode(readId)}?side=${side}&flavor=${flavor}`),
  downloadPath: (readId: string, side: Side, kind: "json" | "md" | "zip", flavor: FlavorName): string =>
    `/api/download/${encode(readId)}/${side}.${kind}?flavor=${flavor}`,
};
