import { PagebridgeError } from "@pagebridge/core-types";

/** Whether a failure says that one object is not shared or gone, which is a fact about the content and not about the read. */
export function isOutOfReach(error: unknown): boolean {
  return PagebridgeError.is(error) && (error.code === "not_found_or_not_shared" || error.code === "forbidden");
}

/** Whether a failure may come from an id that names something of another kind: the API then says "not found" or refuses the request. */
export function isAboutTheId(error: unknown): boolean {
  return PagebridgeError.is(error) && ["invalid_request", "not_found_or_not_shared", "wrong_kind"].includes(error.code);
}
