import type { ApiVersion } from "../api-version.js";
import type { Wire } from "./context.js";

/** The trash flag, by the names that a version knows. */
export function encodeTrash(inTrash: true | undefined, version: ApiVersion): Wire {
  const isTrashed = inTrash === true;
  return version === "2026-03-11" ? { in_trash: isTrashed } : { archived: isTrashed, in_trash: isTrashed };
}
