import type { Redact } from "./redact.js";

/** How many causes below one another are kept. */
const maxDepth = 3;

/**
 * Makes a copy of something that was thrown which is safe to show: name, message and code, and those of its causes. Everything else that
 * may hang on it, such as the headers of a request, is left behind.
 */
export function reduceError(thrown: unknown, redact: Redact, depth = 1): Error {
  if (typeof thrown !== "object" || thrown === null) {
    return new Error(redact(String(thrown)));
  }
  const { name, message, code, cause } = readParts(thrown);
  const reduced = new Error(
    redact(message),
    cause === undefined || depth >= maxDepth ? undefined : { cause: reduceError(cause, redact, depth + 1) },
  );
  Object.defineProperty(reduced, "name", { value: redact(name), configurable: true, writable: true });
  return code === undefined ? reduced : Object.assign(reduced, { code: redact(code) });
}

interface ErrorParts {
  readonly name: string;
  readonly message: string;
  readonly code?: string;
  readonly cause?: unknown;
}

function readParts(thrown: object): ErrorParts {
  const name = "name" in thrown && typeof thrown.name === "string" ? thrown.name : "Error";
  const message = "message" in thrown && typeof thrown.message === "string" ? thrown.message : "";
  return {
    name,
    message,
    ...("code" in thrown && typeof thrown.code === "string" && { code: thrown.code }),
    ...("cause" in thrown && thrown.cause !== undefined && { cause: thrown.cause }),
  };
}
