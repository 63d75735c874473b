import type { User } from "@pagebridge/core-types";
import { nonBlank } from "../nodes/non-blank.js";

/** What a user is called: the name, else the id. */
export function userName(user: User): string {
  return nonBlank(user.name) ?? user.id;
}
