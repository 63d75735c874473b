/** An error that the official API answers with. */
export class ApiFailure extends Error {
  readonly status: number;
  readonly code: string;
  readonly additionalData: Readonly<Record<string, string>> | undefined;

  constructor(status: number, code: string, message: string, additionalData?: Readonly<Record<string, string>>) {
    super(message);
    this.status = status;
    this.code = code;
    this.additionalData = additionalData;
  }
}

/** 400: the request has the wrong form. */
export function invalid(message: string): ApiFailure {
  return new ApiFailure(400, "validation_error", message);
}

/** 400: there is no such endpoint. */
export function invalidUrl(): ApiFailure {
  return new ApiFailure(400, "invalid_request_url", "Invalid request URL.");
}

/** 403: the connection lacks a capability. */
export function restricted(): ApiFailure {
  return new ApiFailure(403, "restricted_resource", "Insufficient permissions for this endpoint.");
}
