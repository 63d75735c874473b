/** An error as the API words it. */
export interface ApiError {
  /** Stable, such as `object_not_found`. */
  readonly code: string;
  /** For people; changes without notice. Empty when there was none. */
  readonly message: string;
  readonly requestId?: string;
  readonly rateLimitReason?: string;
  /** Seconds, as text. */
  readonly retryAfter?: string;
}

/**
 * Reads the body of an error answer: the API's own form, or that of OAuth (`{ error, error_description }`).
 *
 * @returns undefined when it is neither.
 */
export function parseApiError(body: string): ApiError | undefined {
  const parsed = parseJson(body);
  if (!isRecord(parsed)) {
    return undefined;
  }
  const code = readString(parsed, "code") ?? readString(parsed, "error");
  if (code === undefined) {
    return undefined;
  }
  const requestId = readString(parsed, "request_id");
  const additional = isRecord(parsed["additional_data"]) ? parsed["additional_data"] : {};
  const rateLimitReason = readString(additional, "rate_limit_reason");
  const retryAfter = readString(additional, "retry_after");
  return {
    code,
    message: readString(parsed, "message") ?? readString(parsed, "error_description") ?? "",
    ...(requestId !== undefined && { requestId }),
    ...(rateLimitReason !== undefined && { rateLimitReason }),
    ...(retryAfter !== undefined && { retryAfter }),
  };
}

/** Parses JSON; undefined when it is none. (JSON has no undefined, so this is never an answer.) */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function readString(record: Readonly<Record<string, unknown>>, key: string): string | undefined {
  const value = record[key];
  if (typeof value === "number") {
    return String(value);
  }
  return typeof value === "string" && value !== "" ? value : undefined;
}
