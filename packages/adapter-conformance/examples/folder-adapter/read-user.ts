import type { Id, User } from "@pagebridge/core-types";
import { missing } from "./find-object.js";
import type { FolderRun } from "./folder-run.js";

/** Finds a user in the list of all users. */
export async function readUser(run: FolderRun, id: Id): Promise<User> {
  const users = await run.readJson("users.json");
  const user = Array.isArray(users) ? users.filter(isUser).find((candidate) => candidate.id === id) : undefined;
  if (!user) throw missing(id);
  return user;
}

function isUser(value: unknown): value is User {
  return typeof value === "object" && value !== null && "id" in value && "type" in value;
}
