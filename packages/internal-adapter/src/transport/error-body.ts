import { fieldOf, isRecord, recordOf, stringOf } from "@pagebridge/core-types/adapter-tools";

/** An error as the API words it. */
export interface ErrorBody {
  /** `ValidationError` and the like, or one of the newer codes, such as `object_not_found`. */
  readonly name: string;
  /** For people; changes without notice. Empty when there was none. */
  readonly message: string;
  /** The API's own id of the error. */
  readonly errorId?: string;
  readonly retryAfterSeconds?: number;
}

/**
 * Reads the body of an error answer: the older form `{ errorId, name, message, clientData }`, or the newer `{ code, message }`.
 *
 * @returns undefined when it is neither.
 */
export function parseErrorBody(body: string): ErrorBody | undefined {
  const parsed = parseJson(body);
  if (!isRecord(parsed)) return undefined;
  const name = stringOf(parsed, "name") ?? stringOf(parsed, "code");
  const message = stringOf(parsed, "message") ?? stringOf(parsed, "debugMessage");
  if (name === undefined && message === undefined) return undefined;
  const errorId = stringOf(parsed, "errorId");
  const retryAfter = Number(fieldOf(recordOf(parsed, "clientData") ?? {}, "retryAfter"));
  return {
    name: name ?? "",
    message: message ?? "",
    ...(errorId !== undefined && { errorId }),
    ...(retryAfter > 0 && Number.isFinite(retryAfter) && { retryAfterSeconds: retryAfter }),
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
