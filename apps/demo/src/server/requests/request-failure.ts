import type { ErrorAnswer } from "../../shared/api.js";

/** Why a request is not answered as it was meant. */
export class RequestFailure extends Error {
  override readonly name = "RequestFailure";
  readonly status: number;
  readonly code: string;

  /** @param message - one or two sentences for people. */
  constructor(status: number, code: string, message: string) {
    super(message);
    this.status = status;
    this.code = code;
  }
}

/** A failure as an answer. */
export function failureAnswer({ status, code, message }: RequestFailure): Response {
  const body: ErrorAnswer = { error: { code, message } };
  return Response.json(body, { status, headers: { "cache-control": "no-store" } });
}
