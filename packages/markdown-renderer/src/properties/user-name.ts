import type { User } from "@pagebridge/core-types";

/** What a user is called: the name, else the id. */
export function userName(user: User): string {
  return user.name !== undefined && user.name.trim() !== "" ? user.name : user.id;
}
