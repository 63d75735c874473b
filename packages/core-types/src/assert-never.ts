import { PagebridgeError } from "./errors/pagebridge-error.js";

/**
 * Ends a `switch` over a closed union: the compiler refuses the call while an arm is missing.
 *
 * At run time it is reached only by data that the types did not describe, such as a model written by a newer version.
 * The message names the value's `type` and nothing else of it.
 *
 * @param context What was being looked at, such as `"block"`.
 * @throws PagebridgeError `invalid_input`, always.
 */
export function assertNever(value: never, context = "value"): never {
  throw new PagebridgeError("invalid_input", `No case is known for the ${context} ${describe(value)}.`);
}

function describe(value: unknown): string {
  if (typeof value === "object" && value !== null && "type" in value && typeof value.type === "string") {
    return `of type ${JSON.stringify(value.type)}`;
  }
  return typeof value === "string" ? JSON.stringify(value) : `of the JavaScript type ${typeof value}`;
}
