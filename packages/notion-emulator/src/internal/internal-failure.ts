import type { ApiAnswer } from "../server/api.js";
import type { Wire } from "./encode/wire.js";

/** An error that the internal API answers with. */
export class InternalFailure extends Error {
  readonly status: number;
  /** Such as `ValidationError`. */
  readonly errorName: string;

  constructor(status: number, errorName: string, message: string) {
    super(message);
    this.status = status;
    this.errorName = errorName;
  }
}

/** An error in the words of `loadCachedPageChunkV2`, which are those of the official API. */
export class CodedFailure extends Error {
  readonly status: number;
  /** Such as `object_not_found`. */
  readonly code: string;

  constructor(status: number, code: string, message: string) {
    super(message);
    this.status = status;
    this.code = code;
  }
}

/** 400: the request has the wrong form. */
export function invalid(message: string): InternalFailure {
  return new InternalFailure(400, "ValidationError", message);
}

/** 400: an endpoint that is not there, or not any more. */
export function noEndpoint(): InternalFailure {
  return new InternalFailure(400, "ValidationError", "This endpoint doesn't exist anymore");
}

/** 401: nobody is logged in. */
export function unauthenticated(): InternalFailure {
  return new InternalFailure(401, "UnauthorizedError", "Must be authenticated.");
}

/** 401: the token opens nothing. */
export function invalidToken(): InternalFailure {
  return new InternalFailure(401, "UnauthorizedError", "Token was invalid or expired.");
}

/** The body of an error in the old style. */
export function failureBody(status: number, name: string, message: string, errorId: string, clientData?: Wire): Wire {
  return { errorId, name, debugMessage: message, message, status, ...(clientData && { clientData }) };
}

/** A page of HTML, as the servers in front of Notion send it. */
export function edgePage(status: number, title: string): ApiAnswer {
  const html = `<!DOCTYPE html><html><head><title>${title}</title></head><body><h1>${title}</h1></body></html>\n`;
  return { status, bytes: Buffer.from(html), headers: { "content-type": "text/html; charset=UTF-8" } };
}
