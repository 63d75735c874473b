import type { ApiRequest } from "../server/api.js";

/** The value of the cookie `token_v2`; undefined when there is none, or an empty one. */
export function readSessionToken({ headers }: ApiRequest): string | undefined {
  for (const cookie of (headers["cookie"] ?? "").split(";")) {
    const [name = "", ...value] = cookie.split("=");
    if (name.trim() === "token_v2") return value.join("=").trim() || undefined;
  }
  return undefined;
}
